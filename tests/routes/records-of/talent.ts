/** What the routes’ test knows of the joint training base. */
import type { KnownRecords } from "../known-records-of.ts"

export const talentRecords: KnownRecords = {
  examples: {},
  kinds: {},
  rowsIn: {},
  nobodys: [],
}
