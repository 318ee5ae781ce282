/** What the routes’ test knows of visits and problems. */
import type { KnownRecords } from "../known-records-of.ts"

export const problemsRecords: KnownRecords = {
  examples: {},
  kinds: {},
  rowsIn: {},
  nobodys: [],
}
