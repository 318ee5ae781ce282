/** The values to begin with when an earlier correction is to be taken back. */
import type { HistoryEntry } from "../../access/admin/history-entry.ts"
import { OrganisationInput } from "../schema.ts"

const camel = (column: string) => column.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase())

/** The present values, with those that the entry changed as they stood before it. */
export function restoredInput(
  present: OrganisationInput,
  entries: HistoryEntry[],
  entry: string | undefined,
): OrganisationInput {
  const found = entries.find((one) => one.entry === entry)
  const fields = found?.changes.filter((change) => change.table === "organisation") ?? []
  const before = fields.flatMap((change) => change.fields.map(({ field, was }) => [camel(field), was]))
  const restored = { ...present, ...Object.fromEntries(before) }
  // What an entry began had nothing before: a name can't be restored to nothing.
  return OrganisationInput.safeParse(restored).success ? restored : present
}
