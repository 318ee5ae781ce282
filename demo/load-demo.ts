/** Loads the demo programme through the use cases that people use, into an empty workspace. */
import { type Headland, workspaceSchema } from "../src/apps/server/headland.ts"
import { writeProfile } from "../src/apps/server/workspace-profile.ts"
import { addMember } from "../src/features/access/add-member.ts"
import type { Ask } from "../src/features/access/ask.ts"
import type { Asker } from "../src/features/access/schema.ts"
import { openCentre } from "../src/features/centres/open-centre.ts"
import { publishBulletin } from "../src/features/publication/publish-bulletin.ts"
import { setProgramme } from "../src/features/publication/set-programme.ts"
import { submitBulletin, writeBulletin } from "../src/features/publication/write-bulletin.ts"
import { enterOrganisation } from "../src/features/registry/enter-organisation.ts"
import { daysBetween } from "../src/kernel/day.ts"
import { dayOf } from "../src/platform/clock.ts"
import { finishSetUp, setClock } from "../src/platform/database/set-up.ts"
import { demoBulletin, nextBulletin } from "./bulletin.ts"
import { candidateEvents, type DemoEvent, type Memory, tenantEvents } from "./events.ts"
import { centres, demoToday, furniture, others, people, programme } from "./programme.ts"

type Report = (done: number, total: number) => void
type Person = keyof typeof people
type Reach = Partial<Pick<Asker, "organisations" | "centres" | "banks">>

const days = {
  begins: "2018-01-08",
  joins: "2018-01-10",
  writes: "2019-04-24",
  publishes: "2019-04-26",
  drafts: "2019-06-25",
}

/** Loads everything; when it ends, the workspace is set up and its clock runs. */
export async function loadDemo(headland: Headland, report: Report): Promise<void> {
  const { workspace } = headland
  await setClock(workspace, daysBetween(demoToday, dayOf(new Date().toISOString())), instant(days.begins, 0))
  const administrator = await join(headland, "administrator", days.begins)
  const author = await join(headland, "author", days.begins)
  const approver = await join(headland, "approver", days.begins)
  const { division, ...site } = programme
  const body = { ...site, region: division, ...furniture }
  await setProgramme(entering(administrator, days.begins, 9), { body })

  const memory: Memory = new Map()
  const events = inOrder([...openings(administrator), ...partners(author), ...tenantEvents()])
  const total = events.length
  for (const [at, event] of events.entries()) {
    await event.run(entering(author, event.on, at), memory)
    report(at + 1, total)
  }
  await joinOthers(headland, memory)
  await publish(headland, author, approver, memory)
  for (const [at, event] of candidateEvents().entries())
    await event.run(entering(author, event.on, at), memory)
  await submitNext(approver, memory)
  await finishSetUp(workspace, null)
  await headland.review()
  await writeProfile(headland.installation, workspaceSchema, programme)
}

/** Nine in the morning in China, and a little later for each entry of the day. */
function instant(day: string, place: number): string {
  return new Date(Date.parse(`${day}T01:00:00Z`) + place * 1000).toISOString()
}

/** The same member, entering on a day of the past. */
function entering(ask: Ask, day: string, place: number): Ask {
  return { ...ask, setUpAt: instant(day, place) }
}

/** By day of entering; what belongs together on a day stays in the order of the list. */
function inOrder(events: DemoEvent[]): DemoEvent[] {
  return events
    .map((event, at) => ({ event, at }))
    .sort((a, b) => (a.event.on === b.event.on ? a.at - b.at : a.event.on < b.event.on ? -1 : 1))
    .map(({ event }) => event)
}

async function join(headland: Headland, person: Person, day: string, reach: Reach = {}): Promise<Ask> {
  const { workspace, accounts } = headland
  const setUpAt = instant(day, 1)
  const member = await addMember(
    { workspace, accounts, actor: null, setUpAt },
    { ...people[person], ...reach },
  )
  const asker: Asker = { ...member, organisations: [], centres: [], banks: [], ...reach }
  return { asker, read: workspace.full, workspace, accounts, profile: programme }
}

function openings(administrator: Ask): DemoEvent[] {
  return centres.map(({ key, name, says, openedOn, stages }) => ({
    on: openedOn,
    run: async (ask, memory) => {
      const { id, version } = await openCentre(
        { ...ask, asker: administrator.asker },
        {
          body: {
            name,
            says,
            operatorId: null,
            division: programme.division,
            openedOn,
            stages: stages.map(({ stage }) => stage),
          },
        },
      )
      memory.set(`centre ${key}`, { id, version })
    },
  }))
}

function partners(author: Ask): DemoEvent[] {
  const blank = { creditCode: null, foundedOn: null, industry: null, address: null }
  return others.map((organisation) => ({
    on: days.joins,
    run: async (ask, memory) => {
      const body = { ...blank, ...organisation, division: programme.division, standing: "confirmed" as const }
      const { id, version } = await enterOrganisation({ ...ask, asker: author.asker }, { body })
      memory.set(organisation.kind, { id, version })
    },
  }))
}

/** The people whose reach is made of records that exist by now. */
async function joinOthers(headland: Headland, memory: Memory): Promise<void> {
  const number = (key: string) => memory.get(key)?.id ?? ""
  await join(headland, "operator", days.writes, { centres: [number("centre bay")] })
  await join(headland, "enterprise", days.writes, { organisations: [number("organisation 12")] })
  await join(headland, "bank", days.writes, { banks: [number("bank")] })
}

/** The next bulletin waits for the other officer's approval. */
async function submitNext(approver: Ask, memory: Memory): Promise<void> {
  const centre = memory.get("centre peninsula")?.id ?? ""
  const draft = await writeBulletin(entering(approver, days.drafts, 0), { body: nextBulletin(centre) })
  await submitBulletin(entering(approver, days.drafts, 100), {
    params: { id: draft.id },
    version: draft.version,
  })
}

/** One officer writes, another releases. */
async function publish(headland: Headland, author: Ask, approver: Ask, memory: Memory): Promise<void> {
  const numbers = new Map(centres.map(({ key }) => [key, memory.get(`centre ${key}`)?.id ?? ""]))
  const draft = await writeBulletin(entering(author, days.writes, 100), { body: demoBulletin(numbers) })
  const submitted = await submitBulletin(entering(author, days.writes, 200), {
    params: { id: draft.id },
    version: draft.version,
  })
  const at = entering(approver, days.publishes, 0)
  await publishBulletin(at, headland.definitions, { id: draft.id, version: submitted.version })
}
