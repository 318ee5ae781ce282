/** All SQL of statistics: evidence of a population as known at an entry, and the figures taken. */
import { AppError } from "../../kernel/error.ts"
import type { EvidenceRow, Population } from "../../kernel/population.ts"
import type { Entity, KnownRow, Row } from "../../platform/database/entity.ts"
import { entity } from "../../platform/database/entity.ts"
import type { Read } from "../../platform/database/read.ts"
import type { Statement } from "../../platform/database/statement.ts"
import { raw } from "../../platform/database/statement.ts"
import { Number19 } from "../access/schema.ts"
import type { Figure } from "./schema.ts"

export const disclosureRule = entity("disclosure_rule", { minimum: "bigint", p_percent: "numeric" })
export type DisclosureRuleRow = Row<typeof disclosureRule>

/** What is to be reached; `town` is empty for the whole county, and never null. */
export const target = entity("target", {
  measure: "text",
  town: "text",
  valid: "daterange",
  value: "numeric",
  document: "text",
})
export type TargetRow = Row<typeof target>

export const statisticsEntities: Entity[] = [disclosureRule, target]

/** The rows of a population, as known at an entry, on a day; in no particular order. Throws `invalid`. */
export async function findEvidence(
  read: Read,
  population: Population,
  at: { knownAt: string; asOf: string; parameters: Record<string, string> },
): Promise<EvidenceRow[]> {
  const given = population.parameters.map((name) => at.parameters[name])
  // PostgreSQL would read " 7", "07" and "0x7" as 7, and one question would have many figures.
  if (!given.every((value) => Number19.safeParse(value).success)) throw unfit(population)
  return read.rows(raw(population.sql, [at.knownAt, at.asOf, ...given], { prepare: true }))
}

function unfit({ parameters }: Population): AppError {
  return new AppError("invalid", {
    en: `A parameter does not name a record: ${parameters.join(", ")}.`,
    zh: `参数不是记录编号：${parameters.join("、")}。`,
  })
}

/** The rule for small groups as known at an entry, or null while none is set. */
export async function findDisclosureRule(read: Read, knownAt: string): Promise<DisclosureRuleRow | null> {
  const text = `select * from disclosure_rule_known
    where recorded_in <= $1 and (superseded_in is null or superseded_in > $1) order by recorded_in desc limit 1`
  return (await read.rows<DisclosureRuleRow>(raw(text, [knownAt], { prepare: true })))[0] ?? null
}

/** The day on which an entry was made. */
export async function findEntryInstant(read: Read, entry: string): Promise<string | null> {
  const rows = await read.rows<{ at: string }>(
    raw("select at from ledger where entry = $1", [entry], { prepare: true }),
  )
  return rows[0]?.at ?? null
}

/** Keeps a figure; keeping it again changes nothing, since its id is its content. */
export function keepFigure(id: string, figure: Figure): Statement {
  return raw(
    "insert into figure (id, document) values ($1, $2) on conflict (id) do nothing",
    [id, JSON.stringify(figure)],
    { prepare: true },
  )
}

export async function findFigure(read: Read, id: string): Promise<Figure | null> {
  const rows = await read.rows<{ document: Figure }>(
    raw("select document from figure where id = $1", [id], { prepare: true }),
  )
  return rows[0]?.document ?? null
}

/** Kept figures by their ids, behind `after`. */
export function findFiguresAfter(
  read: Read,
  after: string,
  limit: number,
): Promise<{ id: string; document: Figure }[]> {
  return read.rows(raw("select id, document from figure where id > $1 order by id limit $2", [after, limit]))
}

/** The newest entry of each day from `from` on, newest day last, at most `limit` days back from `to`. */
export function findDayEnds(
  read: Read,
  { from, to, limit }: { from: string; to: string; limit: number },
): Promise<{ entry: string; at: string }[]> {
  const text = `select entry, at from (
      select max(entry) as entry, max(at) as at from ledger where at >= $1::timestamptz and entry <= $2
      group by (at at time zone 'Asia/Shanghai')::date order by 1 desc limit $3
    ) ends order by entry`
  return read.rows(raw(text, [from, to, limit], { prepare: true }))
}

/** The target as known now, or at an entry; null where there is none. */
export async function findTarget(read: Read, id: string, known?: string): Promise<TargetRow | null> {
  const text = known
    ? `select * from target_known where id = $1
      and recorded_in <= $2 and (superseded_in is null or superseded_in > $2)`
    : "select * from target where id = $1"
  const rows = await read.rows<TargetRow>(raw(text, known ? [id, known] : [id], { prepare: true }))
  return rows[0] ?? null
}

/** Every version of a target. */
export function findTargetVersions(read: Read, id: string): Promise<KnownRow<typeof target>[]> {
  return read.rows(raw("select * from target_known where id = $1", [id], { prepare: true }))
}

/** Which targets; one row more than `limit` says that there is another page. */
interface TargetFilter {
  known?: string | undefined
  asOf?: string | undefined
  /** Some day of this year. */
  year?: string | undefined
  measure?: string | undefined
  /** A code, `county`, or `towns` for every town. */
  town?: string | undefined
  after?: string | undefined
  limit: number
}

/** Targets by number, behind `after`. */
export function findTargetPage(read: Read, filter: TargetFilter): Promise<TargetRow[]> {
  const { known, asOf, year, measure, town, after, limit } = filter
  const values = [
    known ?? null,
    asOf ?? null,
    measure ?? null,
    town ?? null,
    after ?? null,
    limit + 1,
    year ? `[${year}-01-01,${Number(year) + 1}-01-01)` : null,
  ]
  const text = `select * from target_known
    where case when $1::bigint is null then superseded_in is null
        else recorded_in <= $1 and (superseded_in is null or superseded_in > $1) end
      and ($2::date is null or valid @> $2::date)
      and ($3::text is null or measure = $3)
      and case when $4::text is null then true when $4 = 'towns' then town <> ''
        when $4 = 'county' then town = '' else town = $4 end
      and ($5::bigint is null or id > $5)
      and ($7::daterange is null or valid && $7::daterange)
    order by id limit $6`
  return read.rows(raw(text, values))
}

/** An entry and the tables whose rows it touched. */
export interface Touch {
  entry: string
  tables: string[]
}

/** The entries behind `after` up to `to` that touched rows, oldest first. */
export function findTouches(read: Read, { after, to }: { after: string; to: string }): Promise<Touch[]> {
  const text = `select entry, tables from (
      select entry, array(
        select row_entry ->> 'table' from jsonb_array_elements(content -> 'rows') row_entry
        union select content -> 'bulk' ->> 'table' where content ? 'bulk'
      ) as tables
      from ledger where entry > $1 and entry <= $2
    ) touched where cardinality(tables) > 0 order by entry`
  return read.rows(raw(text, [after, to], { prepare: true }))
}
