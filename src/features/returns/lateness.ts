/** What changes after the day on which a return was due is a late return, and notices say so. */
import { dueOn } from "./quarter.ts"

/** For the ledger entry of a return that is filed on a day. */
export function lateness(period: string, filedOn: string): { detail?: Record<string, unknown> } {
  const due = dueOn(period)
  return filedOn <= due ? {} : { detail: { class: "late-return", dueOn: due } }
}
