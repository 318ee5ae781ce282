/** One thing that happened in the demo: one use case, one entry or a few. */
import type { Ask } from "../src/features/access/ask.ts"

/** The people of the demo by the keys of `people` in programme.ts. */
export type Person =
  | "administrator"
  | "author"
  | "approver"
  | "operator"
  | "enterprise"
  | "agent"
  | "bank"
  | "insurer"

/** Numbers of what was entered so far, by the demo's own keys. */
export type Memory = Map<string, { id: string; version: string }>

export interface DemoEvent {
  /** Day on which it was entered; the thing itself may have happened days before. */
  on: string
  /** Who entered it; else the first officer. */
  by?: Person
  run: (ask: Ask, memory: Memory) => Promise<void>
}

/** What was entered under a key; throws when it was not yet. */
export function known(memory: Memory, key: string): { id: string; version: string } {
  const found = memory.get(key)
  if (!found) throw new Error(`the demo asks for ${key} before it is entered`)
  return found
}
