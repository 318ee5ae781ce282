/** What the routes’ test knows of enterprises’ quarterly returns. */
import type { KnownRecords } from "../known-records-of.ts"

export const returnsRecords: KnownRecords = {
  examples: {},
  kinds: {},
  rowsIn: {},
  nobodys: [],
}
