/** All SQL of the registry that reads; writing goes through changes. */
import { sql } from "kysely"
import { matchKey } from "../../kernel/fold-width.ts"
import type { Entity, EntityTables, KnownRow, Row } from "../../platform/database/entity.ts"
import { entity } from "../../platform/database/entity.ts"
import { knownAt } from "../../platform/database/known-at.ts"
import type { Read } from "../../platform/database/read.ts"
import { fixed, param, raw, statement, tables } from "../../platform/database/statement.ts"
import type { FindOrganisationsQuery } from "./schema.ts"

export const organisation = entity("organisation", {
  kind: "text",
  name: "text",
  name_en: "text?",
  credit_code: "text?",
  founded_on: "date?",
  division: "text?",
  industry: "text?",
  address: "text?",
  standing: "text",
  source: "text?",
  name_key: "text",
  town: "text?",
})

export const classPeriod = entity("class_period", {
  organisation_id: "bigint",
  class: "text",
  valid: "daterange",
  evidence: "text",
  issuer: "text?",
})

export const technology = entity("technology", {
  organisation_id: "bigint",
  name: "text",
  name_en: "text?",
  kind: "text",
  valid: "daterange",
  evidence: "text",
})

export const organisationLink = entity("organisation_link", {
  from_id: "bigint",
  to_id: "bigint",
  kind: "text",
  valid: "daterange",
  words: "text",
})

export const registryEntities: Entity[] = [organisation, classPeriod, technology, organisationLink]

export type OrganisationRow = Row<typeof organisation>
export type ClassRow = Row<typeof classPeriod>
/** An organisation with its class periods gathered into one value. */
export type OrganisationWithClasses = OrganisationRow & { classes: ClassRow[] }

const db = tables<
  EntityTables<"organisation", typeof organisation> & EntityTables<"class_period", typeof classPeriod>
>()

const classesOf = sql<ClassRow[]>`coalesce((select json_agg(json_build_object('id', c.id::text,
  'recorded_in', c.recorded_in::text, 'class', c.class, 'valid', c.valid::text, 'evidence', c.evidence,
  'issuer', c.issuer) order by lower(c.valid), c.id)
  from class_period c where c.organisation_id = o.id), '[]'::json)`

const byId = fixed<{ id: string }, OrganisationWithClasses>(
  db
    .selectFrom("organisation as o")
    .selectAll("o")
    .select(classesOf.as("classes"))
    .where("o.id", "=", param("id")),
)

/** The organisation as it is known now, or null. */
export async function findOrganisation(read: Read, id: string): Promise<OrganisationWithClasses | null> {
  return (await read.rows(byId({ id })))[0] ?? null
}

const classesKnown = (known: string) => sql<ClassRow[]>`coalesce((select json_agg(json_build_object(
  'id', c.id::text, 'recorded_in', c.recorded_in::text, 'class', c.class, 'valid', c.valid::text,
  'evidence', c.evidence, 'issuer', c.issuer) order by lower(c.valid), c.id)
  from class_period_known c where c.organisation_id = o.id and ${knownAt("c", known)}), '[]'::json)`

/** The organisation as it was known at an entry, or null. */
export async function findOrganisationKnown(
  read: Read,
  id: string,
  known: string,
): Promise<OrganisationWithClasses | null> {
  const query = db
    .selectFrom("organisation_known as o")
    .selectAll("o")
    .select(classesKnown(known).as("classes"))
    .where("o.id", "=", id)
    .where(knownAt("o", known))
  return (await read.rows(statement<OrganisationWithClasses>(query)))[0] ?? null
}

/** Where a list page begins: behind this name and number. */
export interface ListKey {
  name: string
  id: string
}

const byName = sql`o.name collate "zh-x-icu"`

const firstPage = fixed<{ limit: number }, OrganisationWithClasses>(
  db
    .selectFrom("organisation as o")
    .selectAll("o")
    .select(classesOf.as("classes"))
    .orderBy(byName)
    .orderBy("o.id")
    .limit(param("limit")),
)

/** One page of the register by name, behind `after`; one row more than `limit` says that there is another. */
export async function findOrganisationPage(
  read: Read,
  filter: FindOrganisationsQuery,
  { after, today, prepare }: { after: ListKey | null; today: string; prepare: boolean },
): Promise<OrganisationWithClasses[]> {
  const plain =
    !filter.q && !filter.kind && !filter.standing && !filter.town && !filter.class && !filter.known && !after
  if (plain && prepare) return read.rows(firstPage({ limit: filter.limit + 1 }))
  return read.rows(statement<OrganisationWithClasses>(pageQuery(filter, after, today)))
}

function pageQuery(filter: FindOrganisationsQuery, after: ListKey | null, today: string) {
  const { known } = filter
  let query = db
    .selectFrom((known ? "organisation_known as o" : "organisation as o") as "organisation as o")
    .selectAll("o")
    .select((known ? classesKnown(known) : classesOf).as("classes"))
    .orderBy(byName)
    .orderBy("o.id")
    .limit(filter.limit + 1)
  if (known) query = query.where(knownAt("o", known))
  if (after) query = query.where(sql<boolean>`(${byName}, o.id) > (${after.name}, ${after.id}::bigint)`)
  if (filter.kind) query = query.where("o.kind", "=", filter.kind)
  if (filter.standing) query = query.where("o.standing", "=", filter.standing)
  if (filter.town) query = query.where("o.town", "=", filter.town)
  if (filter.q) query = query.where(matching(filter.q))
  if (filter.class) query = query.where(inClass(filter.class, filter.asOf ?? today, known))
  return query
}

/** Names are found whatever the width of their characters, codes by their beginning. */
function matching(text: string) {
  const escaped = (words: string) => words.replace(/[\\%_]/g, "\\$&")
  const part = `%${escaped(text)}%`
  const key = `%${escaped(matchKey(text))}%`
  return sql<boolean>`(o.name_key like ${key} or o.name_en ilike ${part} or o.credit_code like ${part.slice(1).toUpperCase()})`
}

function inClass(name: string, day: string, known: string | undefined) {
  const table = known ? sql`class_period_known c` : sql`class_period c`
  return sql<boolean>`exists (select from ${table} where c.organisation_id = o.id and c.valid @> ${day}::date
    ${name === "any" ? sql`` : sql`and c.class = ${name}`} ${known ? sql`and ${knownAt("c", known)}` : sql``})`
}

const classById = fixed<{ id: string }, ClassRow>(
  db.selectFrom("class_period").selectAll().where("id", "=", param("id")),
)

export async function findClassPeriod(read: Read, id: string): Promise<ClassRow | null> {
  return (await read.rows(classById({ id })))[0] ?? null
}

/** Every version of an organisation and of its class periods. */
export async function findOrganisationVersions(read: Read, id: string) {
  return {
    organisation: await read.rows<KnownRow<typeof organisation>>(
      raw("select * from organisation_known where id = $1", [id], { prepare: true }),
    ),
    class_period: await read.rows<KnownRow<typeof classPeriod>>(
      raw("select * from class_period_known where organisation_id = $1", [id], { prepare: true }),
    ),
  }
}

/** The numbers of the organisations of a town. */
export async function findInTown(read: Read, town: string): Promise<string[]> {
  const text = "select id from organisation where town = $1 order by id"
  return (await read.rows<{ id: string }>(raw(text, [town], { prepare: true }))).map(({ id }) => id)
}

export function findOrganisationNames(
  read: Read,
  ids: string[],
): Promise<{ id: string; name: string; name_en: string | null }[]> {
  return read.rows(
    raw("select id, name, name_en from organisation where id = any($1)", [ids], { prepare: true }),
  )
}

export interface MatchedRow {
  id: string
  kind: string
  name: string
  name_key: string
  credit_code: string | null
}

/** Organisations with one of the credit codes or one of the keys of names. */
export function findByCodeOrKey(read: Read, codes: string[], keys: string[]): Promise<MatchedRow[]> {
  const text = `select id, kind, name, name_key, credit_code from organisation
    where credit_code = any($1) or name_key = any($2) order by id`
  return read.rows(raw(text, [codes, keys]))
}

export interface ExpiringRow {
  id: string
  organisation_id: string
  name: string
  name_en: string | null
  class: string
  from: string
  until: string
}

/** Class periods that end between two days, the first to end first; at most 200. */
export function findExpiring(
  read: Read,
  { from, before }: { from: string; before: string },
): Promise<ExpiringRow[]> {
  const text = `select c.id, c.organisation_id, o.name, o.name_en, c.class, lower(c.valid) as from, upper(c.valid) as until
    from class_period c join organisation o on o.id = c.organisation_id
    where upper(c.valid) > $1::date and upper(c.valid) <= $2::date order by upper(c.valid), c.id limit 200`
  return read.rows(raw(text, [from, before]))
}
