/** What the routes’ test knows of research institutes. */
import type { KnownRecords } from "../known-records-of.ts"

export const dockingRecords: KnownRecords = {
  examples: {},
  kinds: {},
  rowsIn: {},
  nobodys: [],
}
