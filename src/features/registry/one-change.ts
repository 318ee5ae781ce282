/** One change of one record of the register, as one ledger entry. */
import type { Change } from "../../platform/database/change.ts"
import type { Refusals } from "../../platform/database/refusal.ts"
import type { Ask } from "../access/ask.ts"

/** Gives the function that writes it, with what a violated constraint means to people; answers the entry. */
export function oneChange(refusals: Refusals) {
  return (ask: Ask, act: string, change: Change, detail?: Record<string, unknown>): Promise<string> =>
    ask.workspace.commit.entry({
      actor: ask.asker.member,
      act,
      ...(detail && { detail }),
      changes: [change],
      setUpAt: ask.setUpAt,
      refusals,
    })
}
