/** All SQL of statistics received from other offices. */
import type { Entity, KnownRow, Row, Values } from "../../platform/database/entity.ts"
import { entity } from "../../platform/database/entity.ts"
import type { Read } from "../../platform/database/read.ts"
import { raw } from "../../platform/database/statement.ts"
import type { FindSheetsQuery } from "./schema.ts"

export const receivedSheet = entity("received_sheet", {
  series: "text",
  kind: "text",
  period: "text",
  from_office: "text",
  from_office_en: "text?",
  document: "text",
  received_on: "date",
  unit: "text",
  price_basis: "text",
  universe: "text",
  status: "text",
  replaces: "bigint?",
  words: "text?",
})

export const receivedStatement = entity("received_statement", {
  sheet_id: "bigint",
  region: "text",
  level: "numeric?",
  level_step: "numeric?",
  growth: "numeric?",
  growth_basis: "text?",
})

export const receivedRow = entity("received_row", {
  sheet_id: "bigint",
  line: "integer",
  subject: "text",
  subject_name: "text",
  industry: "text?",
  filed: "numeric",
  value: "numeric",
  base: "numeric?",
  price_index: "numeric?",
  status: "text",
  note: "text?",
})

export const findingExplanation = entity("finding_explanation", {
  sheet_id: "bigint",
  region: "text",
  rule: "text",
  words: "text",
  with_whom: "text",
  said_on: "date",
})

export const receivedEntities: Entity[] = [receivedSheet, receivedStatement, receivedRow, findingExplanation]

export type SheetRow = Row<typeof receivedSheet>
export type SheetValues = Values<typeof receivedSheet>
export type StatementRow = Row<typeof receivedStatement>
export type StatementValues = Values<typeof receivedStatement>
export type ReceivedRow = Row<typeof receivedRow>
export type RowValues = Values<typeof receivedRow>
export type ExplanationRow = Row<typeof findingExplanation>

/** Greater than any entry: what is known now. */
const now = "9223372036854775807"
const at = (alias: string) =>
  `${alias}.recorded_in <= $1 and (${alias}.superseded_in is null or ${alias}.superseded_in > $1)`
const notReplaced = `not exists (select from received_sheet_known n where n.replaces = s.id and ${at("n")})`

/** A sheet with its number in the row of its quarter's sheets. */
export type SheetHead = SheetRow & { edition: number; replaced_by: string | null }

// A sheet's edition is one more than the sheets that it replaces, directly or through others.
const heads = `with recursive line as (
    select s.id, 1 as edition from received_sheet_known s where s.replaces is null and ${at("s")}
    union all select s.id, line.edition + 1 from received_sheet_known s join line on s.replaces = line.id
    where ${at("s")})
  select s.*, line.edition, (select n.id from received_sheet_known n where n.replaces = s.id and ${at("n")}) as replaced_by
  from received_sheet_known s join line on line.id = s.id where ${at("s")}`

export async function findSheet(read: Read, id: string, known = now): Promise<SheetHead | null> {
  const rows = await read.rows<SheetHead>(raw(`${heads} and s.id = $2`, [known, id], { prepare: true }))
  return rows[0] ?? null
}

/** Sheets of one series, kind and quarter, first edition first. */
export function findEditions(
  read: Read,
  of: Pick<SheetRow, "series" | "kind" | "period">,
  known = now,
): Promise<SheetHead[]> {
  const text = `${heads} and s.series = $2 and s.kind = $3 and s.period = $4 order by line.edition`
  return read.rows(raw(text, [known, of.series, of.kind, of.period], { prepare: true }))
}

/** A line of the list: the head with its counts and its own statement. */
export type SheetLineRow = SheetHead & {
  rows: string
  regions: string
  level: string | null
  growth: string | null
  order_key: string
}

const orderKey = "s.period || '-' || lpad(s.id::text, 19, '0')"

/** Sheets, newest quarter first, behind `after`; one more than `limit` says that there is another page. */
export function findSheetPage(
  read: Read,
  filter: FindSheetsQuery,
  period: string | null,
): Promise<SheetLineRow[]> {
  const text = `select q.*, ${orderKey.replaceAll("s.", "q.")} as order_key,
      (select count(*) from received_row_known r where r.sheet_id = q.id and ${at("r")}) as rows, t.*
    from (${heads}) q cross join lateral (
      select count(*) as regions, case when count(*) = 1 then max(t.level) end as level,
        case when count(*) = 1 then max(t.growth) end as growth
      from received_statement_known t where t.sheet_id = q.id and ${at("t")}) t
    where ($2::text is null or q.series = $2) and ($3::text is null or q.kind = $3)
      and ($4::text is null or q.period = $4)
      and ($5::text is null or q.document ilike $5 or q.from_office ilike $5 or q.from_office_en ilike $5)
      and ($6::text is null or (q.replaced_by is null) = ($6 = 'yes'))
      and ($7::text is null or ${orderKey.replaceAll("s.", "q.")} < $7)
    order by order_key desc limit $8`
  const { series, kind, q, newest, after, limit, known } = filter
  const like = q ? `%${q.replace(/[\\%_]/g, "\\$&")}%` : null
  const values = [
    known ?? now,
    series ?? null,
    kind ?? null,
    period,
    like,
    newest ?? null,
    after ?? null,
    limit + 1,
  ]
  return read.rows(raw(text, values, { prepare: true }))
}

export function findStatements(read: Read, sheets: string[], known = now): Promise<StatementRow[]> {
  const text = `select t.* from received_statement_known t
    where t.sheet_id = any($2::bigint[]) and ${at("t")} order by t.sheet_id, t.region`
  return read.rows(raw(text, [known, sheets], { prepare: true }))
}

export function findReceivedRows(read: Read, sheets: string[], known = now): Promise<ReceivedRow[]> {
  const text = `select r.* from received_row_known r
    where r.sheet_id = any($2::bigint[]) and ${at("r")} order by r.sheet_id, r.line`
  return read.rows(raw(text, [known, sheets], { prepare: true }))
}

/** The newest detailed sheet of each series and quarter up to a quarter, with its statement on the region. */
export type NewestSheet = Pick<SheetRow, "id" | "series" | "period" | "unit" | "status"> &
  Pick<StatementRow, "level" | "level_step" | "growth" | "growth_basis"> & { total: string | null }

export function findNewestSheets(
  read: Read,
  of: { region: string; from: string; to: string },
  known = now,
): Promise<NewestSheet[]> {
  const text = `select s.id, s.series, s.period, s.unit, s.status, t.level, t.level_step, t.growth, t.growth_basis,
      (select sum(r.value) from received_row_known r where r.sheet_id = s.id and ${at("r")}) as total
    from received_sheet_known s join received_statement_known t on t.sheet_id = s.id and t.region = $2 and ${at("t")}
    where s.kind = 'detailed' and s.period between $3 and $4 and ${at("s")} and ${notReplaced}
    order by s.period, s.series`
  return read.rows(raw(text, [known, of.region, of.from, of.to], { prepare: true }))
}

/** What was said of the sheets' warnings, each with the member who said it. */
export function findExplanations(
  read: Read,
  sheets: string[],
  known = now,
): Promise<(ExplanationRow & { actor: string })[]> {
  const text = `select e.*, l.actor from finding_explanation_known e join ledger l on l.entry = e.recorded_in
    where e.sheet_id = any($2::bigint[]) and ${at("e")}`
  return read.rows(raw(text, [known, sheets], { prepare: true }))
}

/** Every version of a sheet, of its statements and of what was said of it. Rows never change: a new sheet comes. */
export async function findSheetVersions(read: Read, id: string) {
  const of = <E>(table: string, column: string) =>
    read.rows<E>(raw(`select * from ${table}_known where ${column} = $1`, [id], { prepare: true }))
  return {
    received_sheet: await of<KnownRow<typeof receivedSheet>>("received_sheet", "id"),
    received_statement: await of<KnownRow<typeof receivedStatement>>("received_statement", "sheet_id"),
    finding_explanation: await of<KnownRow<typeof findingExplanation>>("finding_explanation", "sheet_id"),
  }
}
