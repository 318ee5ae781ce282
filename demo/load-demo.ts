/** Loads the demo programme through the use cases that people use, into an empty workspace. */
import { type Headland, workspaceSchema } from "../src/apps/server/headland.ts"
import { writeProfile } from "../src/apps/server/workspace-profile.ts"
import type { Ask } from "../src/features/access/ask.ts"
import { setSiteSettings } from "../src/features/publication/set-site-settings.ts"
import { daysBetween } from "../src/kernel/day.ts"
import { dayOf } from "../src/platform/clock.ts"
import { finishSetUp, setClock } from "../src/platform/database/set-up.ts"
import { bulletinEvents } from "./bulletin-events.ts"
import { dockingEvents } from "./docking.ts"
import type { DemoEvent, Memory } from "./event.ts"
import { financingEvents } from "./financing.ts"
import { foundingEvents } from "./founding.ts"
import { joinAtFirst, type People, peopleEvents } from "./people.ts"
import { pipelineEvents } from "./pipeline.ts"
import { problemsEvents } from "./problems.ts"
import { demoToday, furniture, programme } from "./programme.ts"
import { receivedEvents } from "./received.ts"
import { registryEvents } from "./registry.ts"
import { returnsEvents } from "./returns.ts"
import { talentEvents } from "./talent.ts"
import { targetEvents } from "./targets.ts"
import { candidateEvents, tenantEvents } from "./tenants.ts"

type Report = (done: number, total: number) => void

const begins = "2018-01-08"

/** Loads everything; when it ends, the workspace is set up and its clock runs. */
export async function loadDemo(headland: Headland, report: Report): Promise<void> {
  const { workspace } = headland
  await setClock(workspace, daysBetween(demoToday, dayOf(new Date().toISOString())), instant(begins, 0))
  const people = await joinAtFirst(headland, (place) => instant(begins, place))
  const administrator = entering(await people.ask("administrator"), begins, 9)
  await setSiteSettings(administrator, { body: furniture, version: "0" })

  const memory: Memory = new Map()
  const events = inOrder(allEvents(headland, people))
  for (const [at, event] of events.entries()) {
    const ask = await people.ask(event.by ?? "author")
    await event.run(entering(ask, event.on, at), memory)
    report(at + 1, events.length)
  }
  await finishSetUp(workspace, null)
  await headland.review()
  await writeProfile(headland.installation, workspaceSchema, programme)
}

/** In the order in which features rest on one another; sorted by day later. */
function allEvents(headland: Headland, people: People): DemoEvent[] {
  return [
    ...foundingEvents(),
    ...tenantEvents(),
    ...candidateEvents(),
    ...registryEvents(),
    ...peopleEvents(people),
    ...pipelineEvents(),
    ...returnsEvents(),
    ...receivedEvents(),
    ...problemsEvents(),
    ...financingEvents(),
    ...dockingEvents(),
    ...talentEvents(),
    ...targetEvents(),
    ...bulletinEvents(headland.definitions),
  ]
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
