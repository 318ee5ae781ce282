/** Entities: tables whose rows have a past; declared once, for types, for SQL and for the ledger's image. */
import { canonicalJson, sha256 } from "../../kernel/canonical.ts"
import { plain } from "../../kernel/decimal.ts"

/** PostgreSQL type of a column → its type in TypeScript. */
interface ColumnTypes {
  text: string
  bigint: string
  integer: number
  numeric: string
  date: string
  daterange: string
  boolean: boolean
  jsonb: unknown
  "bigint[]": string[]
  "text[]": string[]
}
export type ColumnKind = keyof ColumnTypes
/** A kind, or with a question mark a kind that may be null. */
export type ColumnSpec = ColumnKind | `${ColumnKind}?`

type ColumnValue<S extends ColumnSpec> = S extends `${infer K extends ColumnKind}?`
  ? ColumnTypes[K] | null
  : S extends ColumnKind
    ? ColumnTypes[S]
    : never

export interface Entity<C extends Record<string, ColumnSpec> = Record<string, ColumnSpec>> {
  name: string
  columns: C
}

/** The row's own columns, without its number and versions. */
export type Values<E> = E extends Entity<infer C> ? { [K in keyof C]: ColumnValue<C[K]> } : never
/** A present row. `recorded_in` is its version. */
export type Row<E> = Values<E> & { id: string; recorded_in: string }
/** A row of any time, with the entry that superseded it. */
export type KnownRow<E> = Row<E> & { superseded_in: string | null }

/** The tables of an entity, for Kysely. */
export type EntityTables<N extends string, E> = { [K in N]: Row<E> } & { [K in `${N}_known`]: KnownRow<E> }

/** Declares an entity by name and columns, in the order of its table. */
export function entity<C extends Record<string, ColumnSpec>>(name: string, columns: C): Entity<C> {
  return { name, columns }
}

/** The kind of a column, without its question mark. */
export function kindOf(spec: ColumnSpec): ColumnKind {
  return spec.replace("?", "") as ColumnKind
}

/** A column's value in the normal form that the ledger hashes: numbers as text, JSON without numbers. */
export function imageOf(kind: ColumnKind, value: unknown): unknown {
  if (value === null || value === undefined) return null
  if (kind === "numeric") return plain(String(value))
  if (kind === "bigint" || kind === "integer") return String(value)
  if (kind === "bigint[]" || kind === "text[]") return (value as unknown[]).map(String)
  return value
}

/** The image of a row: its columns by name in normal form. */
export function rowImage(
  columns: Record<string, ColumnSpec>,
  row: Record<string, unknown>,
): Record<string, unknown> {
  const image: Record<string, unknown> = {}
  for (const [name, spec] of Object.entries(columns)) image[name] = imageOf(kindOf(spec), row[name])
  return image
}

/** What an entry says about one row: which version it superseded (`was`) and what it is now (`row`). */
export interface RowEntry {
  table: string
  id: string
  was: string | null
  row: Record<string, unknown> | null
}

/** The leaf of a bulk entry: hash of the canonical JSON of what happened to one row. */
export function rowLeaf(entry: RowEntry): Buffer {
  return sha256(canonicalJson(entry))
}
