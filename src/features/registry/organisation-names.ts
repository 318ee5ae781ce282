/** Names of organisations by number, for the records of other features that point to them. */
import { matchKey } from "../../kernel/fold-width.ts"
import type { Bilingual } from "../../kernel/language.ts"
import type { Read } from "../../platform/database/read.ts"
import { findByCodeOrKey, findInTown, findOrganisationNames } from "./store.ts"

/** An organisation without an English name goes by its own in both languages. */
export async function organisationNames(read: Read, ids: string[]): Promise<Map<string, Bilingual>> {
  const rows = await findOrganisationNames(read, ids)
  return new Map(rows.map((row) => [row.id, { en: row.name_en ?? row.name, zh: row.name }]))
}

/** The organisations of a town by number, for lists of other features that filter by it. */
export function organisationsInTown(read: Read, town: string): Promise<string[]> {
  return findInTown(read, town)
}

export interface NamedOrganisation {
  id: string
  kind: string
  name: string
  creditCode: string | null
}

/** Finds the organisations of a table: by credit code where a row has one, else by its exact name. */
export async function organisationFinder(
  read: Read,
  rows: { code: string | null; name: string | null }[],
): Promise<(row: { code: string | null; name: string | null }) => NamedOrganisation[]> {
  const codes = rows.flatMap(({ code }) => code ?? [])
  const keys = rows.flatMap(({ name }) => (name === null ? [] : [matchKey(name)]))
  const found = await findByCodeOrKey(read, codes, keys)
  const shown = found.map(({ id, kind, name, credit_code }) => ({ id, kind, name, creditCode: credit_code }))
  return ({ code, name }) => {
    if (code !== null) return shown.filter((one) => one.creditCode === code)
    const key = matchKey(name ?? "")
    return shown.filter((_, at) => found[at]!.name_key === key)
  }
}
