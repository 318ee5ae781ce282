/** What the routes’ test knows of introduced projects. */
import type { KnownRecords } from "../known-records-of.ts"

export const pipelineRecords: KnownRecords = {
  examples: {},
  kinds: {},
  rowsIn: {},
  nobodys: [],
}
