/** How far a request has come, from what its parties decided and whether a loan was granted. */
import type { PartyAnswer, PartyRole, RequestState } from "./schema.ts"

export interface Answered {
  role: PartyRole
  decision: PartyAnswer
}

/** A bank's agreement opens the way to a loan; the request is declined when every bank that has it declined. */
export function stateOf(parties: Answered[], granted: boolean): Exclude<RequestState, "withdrawn"> {
  if (granted) return "granted"
  const asked = parties.filter(({ role }) => role !== "bureau")
  if (asked.length === 0) return "asked"
  const banks = asked.filter(({ role }) => role === "bank")
  if (banks.some(({ decision }) => decision === "agreed")) return "agreed"
  if (banks.length > 0 && banks.every(({ decision }) => decision === "declined")) return "declined"
  return "shared"
}

/** Nothing is decided any more on a request that ended. */
export function hasEnded(state: RequestState): boolean {
  return state === "granted" || state === "withdrawn"
}
