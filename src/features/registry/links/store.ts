/** All SQL of links between organisations that reads. */
import { sql } from "kysely"
import type { EntityTables, KnownRow, Row } from "../../../platform/database/entity.ts"
import { knownAt } from "../../../platform/database/known-at.ts"
import type { Read } from "../../../platform/database/read.ts"
import { raw, statement, tables } from "../../../platform/database/statement.ts"
import type { organisationLink } from "../store.ts"
import type { FindLinksQuery } from "./schema.ts"

export type LinkRow = Row<typeof organisationLink>

const db = tables<EntityTables<"organisation_link", typeof organisationLink>>()

/** The link as known now or at an entry, or null. */
export async function findLink(read: Read, id: string, known?: string): Promise<LinkRow | null> {
  const rows = await read.rows<LinkRow>(
    known
      ? raw(
          `select * from organisation_link_known where id = $1
             and recorded_in <= $2 and (superseded_in is null or superseded_in > $2)`,
          [id, known],
        )
      : raw("select * from organisation_link where id = $1", [id], { prepare: true }),
  )
  return rows[0] ?? null
}

/** Links by number, behind `after`; one row more than `limit` says that there is another page. */
export function findLinkPage(read: Read, filter: FindLinksQuery): Promise<LinkRow[]> {
  const { known, organisation } = filter
  let query = db
    .selectFrom(
      (known ? "organisation_link_known as l" : "organisation_link as l") as "organisation_link as l",
    )
    .selectAll("l")
    .orderBy("l.id")
    .limit(filter.limit + 1)
  if (known) query = query.where(knownAt("l", known))
  if (filter.after) query = query.where("l.id", ">", filter.after)
  if (filter.kind) query = query.where("l.kind", "=", filter.kind)
  if (filter.fromId) query = query.where("l.from_id", "=", filter.fromId)
  if (organisation)
    query = query.where((where) =>
      where.or([where("l.from_id", "=", organisation), where("l.to_id", "=", organisation)]),
    )
  if (filter.asOf) query = query.where(sql<boolean>`l.valid @> ${filter.asOf}::date`)
  return read.rows(statement<LinkRow>(query))
}

export function findLinkVersions(read: Read, id: string): Promise<KnownRow<typeof organisationLink>[]> {
  return read.rows(raw("select * from organisation_link_known where id = $1", [id], { prepare: true }))
}

/** Every version of the links at either end of an organisation. */
export function findLinkVersionsOf(
  read: Read,
  organisation: string,
): Promise<KnownRow<typeof organisationLink>[]> {
  const text = "select * from organisation_link_known where from_id = $1 or to_id = $1"
  return read.rows(raw(text, [organisation], { prepare: true }))
}
