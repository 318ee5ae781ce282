/** What the routes’ test knows of loan requests and loans. */
import type { KnownRecords } from "../known-records-of.ts"

export const financingRecords: KnownRecords = {
  examples: {},
  kinds: {},
  rowsIn: {},
  nobodys: [],
}
