/** Names of organisations by number, for the records of other features that point to them. */
import type { Read } from "../../platform/database/read.ts"
import { findOrganisationNames } from "./store.ts"

export async function organisationNames(read: Read, ids: string[]): Promise<Map<string, string>> {
  const rows = await findOrganisationNames(read, ids)
  return new Map(rows.map((row) => [row.id, row.name]))
}
