/** SQL of the working state of imports: their records, and reading what is staged. */
import type pg from "pg"
import type { Bilingual } from "../../../kernel/language.ts"
import type { Read } from "../../../platform/database/read.ts"
import { raw } from "../../../platform/database/statement.ts"
import type { Workspace } from "../../../platform/database/workspace.ts"
import type { RowMessage } from "./check-row.ts"
import type {
  ImportFacts,
  ImportField,
  ImportOutcome,
  ImportProgress,
  ImportReport,
  ImportStage,
  ImportState,
} from "./schema.ts"

export interface ImportRow {
  id: string
  member: string
  state: ImportState
  started_at: string
  file_name: string
  stage: ImportStage
  progress_done: string
  progress_total: string
  checks: number
  facts: ImportFacts | null
  report: ImportReport | null
  failure: Bilingual | null
  entry: string | null
}

/** A line with something to say about it. `other` is a line or a record, by `what`. */
export interface StagedLine {
  line: number
  outcome: ImportOutcome
  what: "duplicate-code" | "duplicate-name" | "same-name" | null
  other: string | null
  differs: ImportField[]
  problems: RowMessage[] | null
  notes: RowMessage[] | null
  cells: string[]
}

// The lock lives as long as the connection that reads the list: when its process dies, it is free at once.
const lockOf = (id: string) => `hashtextextended('organisation_import ' || ${id}::text, 0)`

/** Enters the record of a new import; the connection holds its lock from before that on. */
export async function insertImport(
  client: pg.ClientBase,
  one: { id: string; member: string; fileName: string; kind: string; source: string },
): Promise<void> {
  await client.query(`select pg_advisory_lock(${lockOf("$1")})`, [one.id])
  await client.query(
    `insert into organisation_import (id, member, state, file_name, kind, source)
     values ($1, $2, 'reading', $3, $4, $5)`,
    [one.id, one.member, one.fileName, one.kind, one.source],
  )
}

/** Lets go of an import's lock. */
export async function unlockImport(client: pg.ClientBase, id: string): Promise<void> {
  await client.query(`select pg_advisory_unlock(${lockOf("$1")})`, [id])
}

const kept = {
  problems: "(outcome = 'refused' or (outcome = 'known' and differs <> '{}'))",
  notes: "(notes is not null or (what = 'same-name' and outcome = 'created'))",
}

/** Removes what killed processes left half read, what nobody committed for a week, and rows that were written. */
export async function sweepImports({ pool }: Pick<Workspace, "pool">): Promise<void> {
  await pool.query(`delete from organisation_import
    where (state = 'reading' and pg_try_advisory_xact_lock(${lockOf("id")}))
      or started_at < now() - interval '7 days'`)
  await pool.query(`delete from organisation_staged s
    where not exists (select from organisation_import i where i.id = s.import_id)
      or (not ${kept.problems} and exists (select from organisation_import i where i.id = s.import_id and i.state = 'done'))`)
}

/** Removes the rows of one import that were written, or that there is nothing to say about. */
export async function deleteTaken({ pool }: Pick<Workspace, "pool">, id: string): Promise<void> {
  await pool.query(`delete from organisation_staged where import_id = $1 and not ${kept.problems}`, [id])
}

/** Removes an import with everything that is staged for it. */
export async function deleteImport({ pool }: Pick<Workspace, "pool">, id: string): Promise<void> {
  await pool.query("delete from organisation_import where id = $1", [id])
  await pool.query("delete from organisation_staged where import_id = $1", [id])
}

export async function findImport(read: Read, id: string): Promise<ImportRow | null> {
  const rows = await read.rows<ImportRow>(
    raw("select * from organisation_import where id = $1", [id], { prepare: true }),
  )
  return rows[0] ?? null
}

export async function updateProgress(
  { pool }: Pick<Workspace, "pool">,
  id: string,
  { stage, done, total }: ImportProgress,
): Promise<void> {
  await pool.query(
    "update organisation_import set stage = $2, progress_done = $3, progress_total = $4 where id = $1",
    [id, stage, done, total],
  )
}

/** Begins another comparison with the register; false when the import is no longer there to be compared. */
export async function countCheck(client: pg.ClientBase, id: string): Promise<boolean> {
  const text = `update organisation_import set checks = checks + 1
    where id = $1 and state in ('reading', 'ready')`
  return (await client.query(text, [id])).rowCount === 1
}

/** Ends an import that has nothing to write. */
export async function closeEmpty({ pool }: Pick<Workspace, "pool">, id: string): Promise<void> {
  await pool.query("update organisation_import set state = 'done' where id = $1", [id])
}

/** Sets what has become known of an import; what is not given stays. */
export async function updateImport(
  { pool }: Pick<Workspace, "pool">,
  id: string,
  now: Partial<Pick<ImportRow, "state" | "facts" | "report" | "failure">>,
): Promise<void> {
  const text = (value: unknown) => (value === undefined ? null : JSON.stringify(value))
  await pool.query(
    `update organisation_import set state = coalesce($2, state), facts = coalesce($3, facts),
       report = coalesce($4, report), failure = coalesce($5, failure) where id = $1`,
    [id, now.state ?? null, text(now.facts), text(now.report), text(now.failure)],
  )
}

export interface OutcomeCount {
  outcome: ImportOutcome
  lines: string
  noted: string
  otherwise: string
}

export function countOutcomes(read: Read, id: string): Promise<OutcomeCount[]> {
  return read.rows(
    raw(
      `select outcome, count(*) as lines,
         count(*) filter (where ${kept.notes}) as noted,
         count(*) filter (where outcome = 'known' and differs <> '{}') as otherwise
       from organisation_staged where import_id = $1 group by outcome`,
      [id],
    ),
  )
}

/** The next lines behind `after` that are not (wholly) taken over, or that carry a note. */
export function findLines(
  read: Read,
  id: string,
  which: keyof typeof kept,
  { after, limit }: { after: number; limit: number },
): Promise<StagedLine[]> {
  const text = `select line, outcome, what, other, differs, problems, notes, cells from organisation_staged
    where import_id = $1 and line > $2 and ${kept[which]} order by line limit $3`
  return read.rows(raw(text, [id, after, limit]))
}
