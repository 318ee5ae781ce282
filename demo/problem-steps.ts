/** Steps of the demo's problems as events: each one use case on the problem known by its key. */
import { actOnProblem, handOverProblem, solveProblem } from "../src/features/problems/act-on-problem.ts"
import { raiseProblem } from "../src/features/problems/raise-problem.ts"
import { reopenProblem } from "../src/features/problems/reopen-problem.ts"
import type { RaiseInput, SettleInput } from "../src/features/problems/schema.ts"
import { confirmProblem, settleProblem } from "../src/features/problems/settle-problem.ts"
import { type DemoEvent, known, type Memory, type Person } from "./event.ts"

type Run = DemoEvent["run"]
type Aimed = { params: { id: string }; version: string }

function then(
  on: string,
  by: Person,
  key: string,
  run: (ask: Parameters<Run>[0], aim: Aimed) => Promise<{ version: string }>,
): DemoEvent {
  return {
    on,
    by,
    run: async (ask, memory) => {
      const { id, version } = known(memory, key)
      const after = await run(ask, { params: { id }, version })
      memory.set(key, { id, version: after.version })
    },
  }
}

/** The first of the keys that was entered. */
export function firstKnown(memory: Memory, keys: string[]): string {
  const key = keys.find((one) => memory.has(one)) ?? keys[0] ?? ""
  return known(memory, key).id
}

type Raised = Omit<RaiseInput, "organisationId" | "visitId" | "dueOn"> & { of: string }

export function raised(on: string, by: Person, key: string, { of, ...found }: Raised): DemoEvent {
  return {
    on,
    by,
    run: async (ask, memory) => {
      const body = { ...found, organisationId: known(memory, of).id, visitId: null, dueOn: null }
      const { id, version } = await raiseProblem(ask, { body })
      memory.set(key, { id, version })
    },
  }
}

interface Act {
  happenedOn: string
  words: string
  nextOn?: string
}

export function acted(on: string, by: Person, key: string, { happenedOn, words, nextOn }: Act): DemoEvent {
  return then(on, by, key, (ask, aim) =>
    actOnProblem(ask, { ...aim, body: { happenedOn, words, nextOn: nextOn ?? null } }),
  )
}

/** The one who enters it takes the problem on, with another promised day. */
export function takenOn(on: string, by: Person, key: string, dueOn: string, reason: string): DemoEvent {
  return then(on, by, key, (ask, aim) =>
    handOverProblem(ask, { ...aim, body: { ownerId: ask.asker.member, dueOn, reason } }),
  )
}

export function solved(on: string, by: Person, key: string, solvedOn: string, words: string): DemoEvent {
  return then(on, by, key, (ask, aim) => solveProblem(ask, { ...aim, body: { solvedOn, words } }))
}

export function confirmed(on: string, by: Person, key: string): DemoEvent {
  return then(on, by, key, (ask, aim) => confirmProblem(ask, { ...aim, body: { words: null } }))
}

export function settled(on: string, by: Person, key: string, body: SettleInput): DemoEvent {
  return then(on, by, key, (ask, aim) => settleProblem(ask, { ...aim, body }))
}

export function reopened(on: string, by: Person, key: string, words: string): DemoEvent {
  return then(on, by, key, (ask, aim) => reopenProblem(ask, { ...aim, body: { words } }))
}
