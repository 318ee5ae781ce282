/** What the routes’ test knows of statistics received from other offices. */
import type { KnownRecords } from "../known-records-of.ts"

export const receivedRecords: KnownRecords = {
  examples: {},
  kinds: {},
  rowsIn: {},
  nobodys: [],
}
