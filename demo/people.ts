/** The demo's people: who they are, when they join, and as whom an event is entered. */
import type { Headland } from "../src/apps/server/headland.ts"
import { addMember } from "../src/features/access/add-member.ts"
import type { Ask } from "../src/features/access/ask.ts"
import { readFor } from "../src/features/access/ask.ts"
import { scopeOf } from "../src/features/access/reach.ts"
import type { Asker, Role } from "../src/features/access/schema.ts"
import { tenantsOf } from "../src/features/centres/find-tenancies.ts"
import { type DemoEvent, known, type Memory, type Person } from "./event.ts"
import { programme } from "./programme.ts"

const people: Record<Person, { name: string; email: string; role: Role }> = {
  administrator: { name: "演示管理员", email: "administrator@demo.invalid", role: "administrator" },
  author: { name: "演示干部甲", email: "officer-a@demo.invalid", role: "officer" },
  approver: { name: "演示干部乙", email: "officer-b@demo.invalid", role: "officer" },
  operator: { name: "演示运营丙", email: "operator@demo.invalid", role: "operator" },
  enterprise: { name: "演示企业丁", email: "enterprise@demo.invalid", role: "enterprise" },
  bank: { name: "演示银行戊", email: "bank@demo.invalid", role: "bank" },
  insurer: { name: "演示保险己", email: "insurer@demo.invalid", role: "insurer" },
  // Small enterprises have their returns and confirmations done by an agent.
  agent: { name: "演示代办庚", email: "agent@demo.invalid", role: "enterprise" },
}

type Reach = Partial<Pick<Asker, "organisations" | "centres" | "banks">>

export interface People {
  /** As this person, with the reach they have by now; throws before they have joined. */
  ask(person: Person): Promise<Ask>
  join(person: Person, setUpAt: string, reach?: Reach): Promise<void>
}

/** The administrator and the two officers are there from the beginning. */
export async function joinAtFirst(headland: Headland, at: (place: number) => string): Promise<People> {
  const people = peopleOf(headland)
  for (const [place, person] of (["administrator", "author", "approver"] as const).entries())
    await people.join(person, at(place + 1))
  return people
}

function peopleOf({ workspace, accounts }: Headland): People {
  const askers = new Map<Person, Asker>()
  return {
    join: async (person, setUpAt, reach = {}) => {
      const at = { workspace, accounts, actor: null, setUpAt }
      const member = await addMember(at, { ...people[person], ...reach })
      askers.set(person, { ...member, organisations: [], centres: [], banks: [], ...reach })
    },
    ask: async (person) => {
      const asker = askers.get(person)
      if (!asker) throw new Error(`${person} has not joined the demo yet`)
      const read = readFor(workspace, asker, await scopeOf(asker, workspace.full, tenantsOf))
      return { asker, read, workspace, accounts, profile: programme }
    },
  }
}

/** Those whose reach is made of records join once these exist. */
export function peopleEvents(all: People): DemoEvent[] {
  const joins = (on: string, person: Person, reach: (memory: Memory) => Reach): DemoEvent => ({
    on,
    run: (ask, memory) => all.join(person, ask.setUpAt ?? "", reach(memory)),
  })
  return [
    joins("2018-01-10", "bank", (memory) => ({ banks: [known(memory, "bank").id] })),
    joins("2018-01-10", "insurer", (memory) => ({ banks: [known(memory, "insurer").id] })),
    joins("2018-01-16", "operator", (memory) => ({ centres: [known(memory, "centre bay").id] })),
    joins("2018-12-28", "enterprise", (memory) => ({ organisations: [known(memory, "organisation 12").id] })),
    joins("2018-12-28", "agent", (memory) => ({ organisations: enterprises(memory) })),
  ]
}

/** Every enterprise that is in the register by then, save the one that acts for itself. */
function enterprises(memory: Memory): string[] {
  const isEnterprise = (key: string) => /^((organisation|county enterprise) \d+|qinbang|kpt)$/.test(key)
  return [...memory].flatMap(([key, { id }]) => (isEnterprise(key) && key !== "organisation 12" ? id : []))
}
