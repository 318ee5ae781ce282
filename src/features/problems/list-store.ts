/** The two lists in their order, and where a problem or visit stands on a day: all of it SQL, so that a page is one query. */
import { type RawBuilder, sql } from "kysely"
import { knownAt } from "../../platform/database/known-at.ts"
import type { Read } from "../../platform/database/read.ts"
import { statement, tables } from "../../platform/database/statement.ts"
import { standings } from "./codes.ts"
import { soonDays } from "./deadlines.ts"
import type { FindProblemsQuery, FindVisitsQuery } from "./schema.ts"
import type { ProblemRow, VisitRow } from "./store.ts"

/** Where a row stands in its list: rank, then days (since 1970, negative where the newest comes first), then number. */
interface Placed {
  rank: number
  days: number
}

export type ListedProblem = ProblemRow & Placed & { settled_on: string | null; settled_by: string | null }
export type ListedVisit = VisitRow & Placed & { shown: string; note: string | null; problem_count: number }

/** A day on which to look, as known at an entry or now. */
export interface At {
  day: string
  known?: string | undefined
}

const db = tables<Record<never, never>>()

function rowsOf<R>(read: Read, query: RawBuilder<unknown>): Promise<R[]> {
  return read.rows(statement<R>({ compile: () => query.compile(db) as never }))
}

/** Table or view, with the condition of knowing. */
function from(table: string, alias: string, known: string | undefined) {
  return {
    table: sql.raw(`${table}${known ? "_known" : ""} ${alias}`),
    known: known ? knownAt(alias, known) : sql<boolean>`true`,
  }
}

const rankOf = Object.fromEntries(standings.map((name, at) => [name, sql.lit(at)])) as Record<
  (typeof standings)[number],
  RawBuilder<number>
>

/** Problems raised by the day, each with its standing on it, in order of consequence. */
function placedProblems({ day, known }: At): RawBuilder<unknown> {
  const p = from("problem", "p", known)
  const s = from("settlement", "s", known)
  const today = sql`${day}::date`
  return sql`select p.*, s.settled_on, s.kind as settled_by, r.rank,
    case when r.rank = ${rankOf.settled} then date '1970-01-01' - s.settled_on
      when r.rank in (${rankOf.unanswered}, ${rankOf.awaiting}) then p.answer_by - date '1970-01-01'
      else p.due_on - date '1970-01-01' end as days
  from ${p.table}
  left join lateral (select s.settled_on, s.kind from ${s.table}
    where s.problem_id = p.id and s.settled_on <= ${today}
      and (s.reopened_on is null or s.reopened_on > ${today}) and ${s.known}
    order by s.settled_on desc, s.id desc limit 1) s on true
  cross join lateral (select case
    when s.settled_on is not null then ${rankOf.settled}
    when p.solved_on <= ${today} and p.answer_by < ${today} then ${rankOf.unanswered}
    when p.solved_on <= ${today} then ${rankOf.awaiting}
    when p.due_on < ${today} then ${rankOf.overdue}
    when p.owner_id is null then ${rankOf.unassigned}
    when p.due_on <= ${today} + ${sql.lit(soonDays)} then ${rankOf["due-soon"]}
    else ${rankOf.open} end as rank) r
  where p.raised_on <= ${today} and ${p.known}`
}

function behind(key: string | undefined): RawBuilder<boolean> {
  if (key === undefined) return sql<boolean>`true`
  const [rank, days, id] = key.split(".")
  return sql<boolean>`(rank, days, id) > (${rank}::int, ${days}::int, ${id}::bigint)`
}

function all(conditions: (RawBuilder<boolean> | false | undefined | "")[]): RawBuilder<unknown> {
  const kept = conditions.filter((one) => typeof one === "object")
  return kept.length === 0 ? sql`true` : sql.join(kept, sql` and `)
}

/** A page of problems; one row more than `limit` says that there is another. */
export function findProblemPage(
  read: Read,
  filter: FindProblemsQuery,
  at: At,
  inTown: string[] | null,
): Promise<ListedProblem[]> {
  const { standing, q } = filter
  const where = all([
    behind(filter.after),
    filter.organisation && sql<boolean>`organisation_id = ${filter.organisation}`,
    filter.category && sql<boolean>`category = ${filter.category}`,
    filter.owner && sql<boolean>`owner_id = ${filter.owner}`,
    filter.visit && sql<boolean>`visit_id = ${filter.visit}`,
    inTown !== null && sql<boolean>`organisation_id = any(${inTown}::bigint[])`,
    standing === "unsettled" && sql<boolean>`rank <> ${rankOf.settled}`,
    standing && standing !== "unsettled" && sql<boolean>`rank = ${rankOf[standing]}`,
    q && sql<boolean>`strpos(lower(title || ' ' || coalesce(says, '')), lower(${q})) > 0`,
  ])
  return rowsOf(
    read,
    sql`select * from (${placedProblems(at)}) p where ${where} order by rank, days, id limit ${filter.limit + 1}`,
  )
}

/**
 * What waits, gravest first: for an officer the own problems and nobody's, unless they are due only after `by`; for
 * anybody else those that wait for an answer.
 */
export function findWaitingProblems(
  read: Read,
  at: At,
  { officer, by, most }: { officer: string | null; by: string; most: number },
): Promise<ListedProblem[]> {
  const answers = sql<boolean>`rank in (${rankOf.unanswered}, ${rankOf.awaiting})`
  const where = all([
    sql<boolean>`rank <> ${rankOf.settled}`,
    officer === null && answers,
    officer !== null && sql<boolean>`(owner_id is null or owner_id = ${officer})`,
    officer !== null && sql<boolean>`(owner_id is null or due_on <= ${by}::date or ${answers})`,
  ])
  return rowsOf(
    read,
    sql`select * from (${placedProblems(at)}) p where ${where} order by rank, days, id limit ${most}`,
  )
}

/** One problem with its standing; null when it was not raised, or not known, by then. */
export async function findPlacedProblem(read: Read, id: string, at: At): Promise<ListedProblem | null> {
  const rows = await rowsOf<ListedProblem>(
    read,
    sql`select * from (${placedProblems(at)}) p where id = ${id}`,
  )
  return rows[0] ?? null
}

/** Visits by the day: planned ones first, the next at the top; then those done, the newest at the top. */
function placedVisits({ day, known }: At): RawBuilder<unknown> {
  const v = from("visit", "v", known)
  const n = from("visit_note", "n", known)
  const p = from("problem", "p", known)
  const today = sql`${day}::date`
  return sql`select v.*, case v.shown when 'planned' then 0 when 'done' then 1 else 2 end as rank,
    case v.shown when 'planned' then v.planned_on - date '1970-01-01'
      when 'done' then date '1970-01-01' - v.happened_on else date '1970-01-01' - v.planned_on end as days,
    (select n.words from ${n.table} where n.visit_id = v.id and ${n.known}) as note,
    (select count(*)::int from ${p.table} where p.visit_id = v.id and p.raised_on <= ${today} and ${p.known})
      as problem_count
  from (select v.*, case when v.happened_on > ${today} then 'planned' else v.state end as shown
    from ${v.table} where ${v.known}) v
  where v.shown <> 'planned' or v.planned_on is not null`
}

/** A page of visits; one row more than `limit` says that there is another. */
export function findVisitPage(read: Read, filter: FindVisitsQuery, at: At): Promise<ListedVisit[]> {
  const where = all([
    behind(filter.after),
    filter.organisation && sql<boolean>`organisation_id = ${filter.organisation}`,
    filter.purpose && sql<boolean>`purpose = ${filter.purpose}`,
    filter.state && sql<boolean>`shown = ${filter.state}`,
    filter.from && sql<boolean>`happened_on >= ${filter.from}::date`,
    filter.until && sql<boolean>`happened_on <= ${filter.until}::date`,
  ])
  return rowsOf(
    read,
    sql`select * from (${placedVisits(at)}) v where ${where} order by rank, days, id limit ${filter.limit + 1}`,
  )
}

export async function findPlacedVisit(read: Read, id: string, at: At): Promise<ListedVisit | null> {
  const rows = await rowsOf<ListedVisit>(read, sql`select * from (${placedVisits(at)}) v where id = ${id}`)
  return rows[0] ?? null
}

/** The visits planned until a day, the first of them first. */
export function findComingVisits(read: Read, at: At, by: string, most: number): Promise<ListedVisit[]> {
  const coming = sql`shown = 'planned' and planned_on <= ${by}::date`
  return rowsOf(
    read,
    sql`select * from (${placedVisits(at)}) v where ${coming} order by days, id limit ${most}`,
  )
}
