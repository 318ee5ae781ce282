/** Compares the rows of one entity with what the entries of a stretch of the ledger say they wrote. */
import { canonicalJson } from "../../kernel/canonical.ts"
import { leafHash, merkleRoot } from "../../kernel/merkle.ts"
import type { RowEntry } from "./entity.ts"
import { rowImage, rowLeaf } from "./entity.ts"
import type { EntityColumns } from "./entity-catalog.ts"
import type { LedgerProblem, StoredEntry } from "./ledger-problem.ts"
import type { Read } from "./read.ts"
import { raw } from "./statement.ts"

/** What the database shows an entry to have done to one row. */
interface Deed {
  id: string
  was: string | null
  row: Record<string, unknown> | null
  /** More rows than one say so. */
  twice: boolean
}

type Deeds = Map<string, Map<string, Deed>>

/** Rows written or superseded in the stretch, against the entries of the stretch. */
export async function verifyRows(
  read: Read,
  entity: EntityColumns,
  stretch: { from: string; to: string },
  page: StoredEntry[],
): Promise<{ rows: number; problems: LedgerProblem[] }> {
  const deeds = await deedsIn(read, entity, stretch)
  const problems: LedgerProblem[] = []
  let rows = 0
  for (const one of page) {
    const done = deeds.get(one.entry) ?? new Map<string, Deed>()
    deeds.delete(one.entry)
    rows += done.size
    problems.push(...repeated(entity, one, done))
    if (one.content.bulk) problems.push(...bulkProblems(entity, one, done))
    else problems.push(...rowProblems(entity, one, done))
  }
  for (const [entry, done] of deeds)
    for (const deed of done.values()) problems.push(unwritten(entity, entry, deed.id))
  return { rows, problems }
}

async function deedsIn(
  read: Read,
  entity: EntityColumns,
  stretch: { from: string; to: string },
): Promise<Deeds> {
  const deeds: Deeds = new Map()
  const deed = (entry: string, id: string) => {
    const done = deeds.get(entry) ?? new Map<string, Deed>()
    deeds.set(entry, done)
    const known = done.get(id) ?? { id, was: null, row: null, twice: false }
    done.set(id, known)
    return known
  }
  const span = [stretch.from, stretch.to]
  const written = await read.rows<Record<string, unknown> & { id: string; recorded_in: string }>(
    raw(`select * from ${entity.name}_known where recorded_in between $1 and $2`, span),
  )
  for (const row of written) {
    const of = deed(row.recorded_in, row.id)
    of.twice ||= of.row !== null
    of.row = rowImage(entity.columns, row)
  }
  const superseded = await read.rows<{ id: string; recorded_in: string; superseded_in: string }>(
    raw(
      `select id, recorded_in, superseded_in from ${entity.name}_past where superseded_in between $1 and $2`,
      span,
    ),
  )
  for (const row of superseded) {
    const of = deed(row.superseded_in, row.id)
    of.twice ||= of.was !== null
    of.was = row.recorded_in
  }
  return deeds
}

/** A version that was ended but stands in the present again, or that one entry superseded more than once. */
function repeated(entity: EntityColumns, { entry }: StoredEntry, done: Map<string, Deed>): LedgerProblem[] {
  return [...done.values()]
    .filter(({ twice }) => twice)
    .map(({ id }) => ({
      fault: "unwritten-row",
      entry,
      row: { table: entity.name, id },
      words: `${entity.name} ${id} stands there more than once in the version of entry ${entry}`,
    }))
}

function rowProblems(
  entity: EntityColumns,
  { entry, content }: StoredEntry,
  done: Map<string, Deed>,
): LedgerProblem[] {
  const problems: LedgerProblem[] = []
  for (const said of content.rows ?? []) {
    if (said.table !== entity.name) continue
    const deed = done.get(said.id)
    done.delete(said.id)
    const row = { table: said.table, id: said.id }
    if (!deed || (deed.row === null) !== (said.row === null) || deed.was !== said.was)
      problems.push({
        fault: "missing-row",
        entry,
        row,
        words: `${said.table} ${said.id} is not there as entry ${entry} left it`,
      })
    else if (canonicalJson(deed.row) !== canonicalJson(withLaterColumns(said.row, deed.row)))
      problems.push({
        fault: "changed-row",
        entry,
        row,
        words: `${said.table} ${said.id} differs from entry ${entry} in ${differing(deed.row, said.row).join(", ")}`,
      })
  }
  for (const deed of done.values()) problems.push(unwritten(entity, entry, deed.id))
  return problems
}

function bulkProblems(
  entity: EntityColumns,
  { entry, content }: StoredEntry,
  done: Map<string, Deed>,
): LedgerProblem[] {
  if (content.bulk?.table !== entity.name)
    return [...done.values()].map((deed) => unwritten(entity, entry, deed.id))
  const deeds = [...done.values()]
  if (String(deeds.length) === content.bulk.count && givesRoot(entity, deeds, content.bulk.root)) return []
  return [
    {
      fault: "changed-row",
      entry,
      row: { table: entity.name, id: "" },
      words: `the ${content.bulk.count} rows of ${entity.name} in entry ${entry} no longer give its root`,
    },
  ]
}

/** What an entry says of a row, with null for the columns that the table did not have yet. */
function withLaterColumns(
  said: Record<string, unknown> | null,
  present: Record<string, unknown> | null,
): Record<string, unknown> | null {
  if (said === null || present === null) return said
  return { ...Object.fromEntries(Object.keys(present).map((column) => [column, null])), ...said }
}

/**
 * Whether the rows give a bulk entry's root, in the columns of today or in those of its day: columns are only ever
 * added behind the others, and no row of an older entry has anything in them.
 */
function givesRoot(entity: EntityColumns, deeds: Deed[], root: string): boolean {
  let rows = deeds
  for (const column of Object.keys(entity.columns).reverse()) {
    if (bulkRoot(entity.name, rows) === root) return true
    if (rows.some(({ row }) => row !== null && row[column] !== null)) return false
    rows = rows.map((deed) => ({ ...deed, row: deed.row && without(deed.row, column) }))
  }
  return false
}

function without(row: Record<string, unknown>, column: string): Record<string, unknown> {
  const { [column]: _, ...rest } = row
  return rest
}

/** Merkle root of a bulk entry: leaves in the order of the rows' numbers. */
export function bulkRoot(table: string, rows: Omit<RowEntry, "table">[]): string {
  const sorted = [...rows].sort((a, b) => (BigInt(a.id) < BigInt(b.id) ? -1 : 1))
  const leaves = sorted.map(({ id, was, row }) => leafHash(rowLeaf({ table, id, was, row })))
  return merkleRoot(leaves).toString("hex")
}

function differing(a: Record<string, unknown> | null, b: Record<string, unknown> | null): string[] {
  return Object.keys({ ...a, ...b }).filter(
    (key) => canonicalJson(a?.[key] ?? null) !== canonicalJson(b?.[key] ?? null),
  )
}

function unwritten(entity: EntityColumns, entry: string, id: string): LedgerProblem {
  return {
    fault: "unwritten-row",
    entry,
    row: { table: entity.name, id },
    words: `no entry wrote ${entity.name} ${id}, which names entry ${entry}`,
  }
}
