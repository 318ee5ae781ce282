/** Names of organisations by number, for the records of other features that point to them. */
import type { Bilingual } from "../../kernel/language.ts"
import type { Read } from "../../platform/database/read.ts"
import { findInTown, findOrganisationNames } from "./store.ts"

/** An organisation without an English name goes by its own in both languages. */
export async function organisationNames(read: Read, ids: string[]): Promise<Map<string, Bilingual>> {
  const rows = await findOrganisationNames(read, ids)
  return new Map(rows.map((row) => [row.id, { en: row.name_en ?? row.name, zh: row.name }]))
}

/** The organisations of a town by number, for lists of other features that filter by it. */
export function organisationsInTown(read: Read, town: string): Promise<string[]> {
  return findInTown(read, town)
}
