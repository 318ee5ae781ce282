/** The disclosure gate as it stood at a ledger entry: the rule for small groups, and who consents to be named. */
import { AppError } from "../../kernel/error.ts"
import { dayOf } from "../../platform/clock.ts"
import type { Read } from "../../platform/database/read.ts"
import { findConsenting } from "../access/find-consenting.ts"
import type { DisclosureParameters } from "./gate-disclosure.ts"
import { defaultParameters } from "./gate-disclosure.ts"
import { findDisclosureRule, findEntryInstant } from "./store.ts"

export interface Gate {
  parameters: DisclosureParameters
  consenting: ReadonlySet<string>
}

/** By ground of computation and entry: what stood at an entry never changes, and many figures ask for it. */
const gates = new WeakMap<object, Map<string, Promise<Gate>>>()

/** The gate at an entry, read once for each ground; throws `not-found` for an entry that is not there. */
export function gateAt(ground: { read: Read }, knownAt: string): Promise<Gate> {
  const known = gates.get(ground) ?? new Map<string, Promise<Gate>>()
  gates.set(ground, known)
  const gate = known.get(knownAt) ?? readGate(ground.read, knownAt)
  known.set(knownAt, gate)
  return gate
}

async function readGate(read: Read, knownAt: string): Promise<Gate> {
  const instant = await findEntryInstant(read, knownAt)
  if (!instant)
    throw new AppError("not-found", {
      en: `The ledger has no entry ${knownAt}.`,
      zh: `账本没有第${knownAt}笔。`,
    })
  const rule = await findDisclosureRule(read, knownAt)
  const consenting = await findConsenting(read, {
    purpose: "named-in-publication",
    day: dayOf(instant),
    knownAt,
  })
  return {
    parameters: rule ? { minimum: Number(rule.minimum), pPercent: rule.p_percent } : defaultParameters,
    consenting,
  }
}
