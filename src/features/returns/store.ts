/** All SQL of enterprises’ quarterly returns. */
import { sql } from "kysely"
import type { Entity, EntityTables, KnownRow, Row } from "../../platform/database/entity.ts"
import { entity } from "../../platform/database/entity.ts"
import { knownAt } from "../../platform/database/known-at.ts"
import type { Read } from "../../platform/database/read.ts"
import { fixed, param, raw, statement, tables } from "../../platform/database/statement.ts"
import type { FindReturnsQuery } from "./schema.ts"

export const enterpriseReturn = entity("enterprise_return", {
  organisation_id: "bigint",
  period: "text",
  state: "text",
  sales: "numeric?",
  research_spending: "numeric?",
  investment: "numeric?",
  staff: "integer?",
  research_staff: "integer?",
  filed_on: "date",
  explanations: "jsonb",
  question: "text?",
  answer: "text?",
})

export const returnsEntities: Entity[] = [enterpriseReturn]

export type ReturnRow = Row<typeof enterpriseReturn>

const db = tables<EntityTables<"enterprise_return", typeof enterpriseReturn>>()

const byId = fixed<{ id: string }, ReturnRow>(
  db.selectFrom("enterprise_return").selectAll().where("id", "=", param("id")),
)

/** The return as known now, or null. */
export async function findReturn(read: Read, id: string): Promise<ReturnRow | null> {
  return (await read.rows(byId({ id })))[0] ?? null
}

/** A table of now, or the view of what was known at an entry, under the name `r`. */
function returnsAs(known: string | undefined) {
  const table = (
    known ? "enterprise_return_known as r" : "enterprise_return as r"
  ) as "enterprise_return as r"
  const query = db.selectFrom(table)
  return known ? query.where(knownAt("r", known)) : query
}

/** The return as known at an entry, or null. */
export async function findReturnKnown(read: Read, id: string, known: string): Promise<ReturnRow | null> {
  const query = returnsAs(known).selectAll("r").where("r.id", "=", id)
  return (await read.rows(statement<ReturnRow>(query)))[0] ?? null
}

/** All returns of some enterprises, the oldest quarter first. */
export function findReturnsOf(
  read: Read,
  organisations: string[],
  known: string | undefined,
): Promise<ReturnRow[]> {
  const query = returnsAs(known)
    .selectAll("r")
    .where(sql<boolean>`r.organisation_id = any(${organisations}::bigint[])`)
    .orderBy("r.period")
  return read.rows(statement<ReturnRow>(query))
}

const orders = {
  // A return weighs in published totals by its sales; unknown sales come last.
  effect: { key: sql`coalesce(r.sales, -1)`, type: sql`numeric` },
  period: { key: sql`r.period`, type: sql`text` },
}

/** What a page’s `next` holds of its last row. */
export function pageKey(row: ReturnRow, order: FindReturnsQuery["order"]): string {
  return `${order === "effect" ? (row.sales ?? "-1") : row.period}~${row.id}`
}

/** Returns behind `after`; one row more than `limit` says that there is another page. */
export function findReturnPage(read: Read, filter: FindReturnsQuery): Promise<ReturnRow[]> {
  const { key, type } = orders[filter.order]
  let query = returnsAs(filter.known)
    .selectAll("r")
    .orderBy(key, "desc")
    .orderBy("r.id", "desc")
    .limit(filter.limit + 1)
  if (filter.after) {
    const [value, id] = filter.after.split("~")
    query = query.where(sql<boolean>`(${key}, r.id) < (${value}::${type}, ${id}::bigint)`)
  }
  if (filter.organisation) query = query.where("r.organisation_id", "=", filter.organisation)
  if (filter.period) query = query.where("r.period", "=", filter.period)
  if (filter.state) query = query.where("r.state", "=", filter.state)
  return read.rows(statement<ReturnRow>(query))
}

/** Every version of a return. */
export function findReturnVersions(read: Read, id: string): Promise<KnownRow<typeof enterpriseReturn>[]> {
  return read.rows(raw("select * from enterprise_return_known where id = $1", [id], { prepare: true }))
}

/** Organisations with a return for one of the quarters. */
export async function findFilers(
  read: Read,
  periods: string[],
  known: string | undefined,
): Promise<{ organisation_id: string; period: string }[]> {
  const query = returnsAs(known)
    .select(["r.organisation_id", "r.period"])
    .where("r.period", "in", periods)
    .orderBy("r.organisation_id")
  return read.rows(statement<{ organisation_id: string; period: string }>(query))
}
