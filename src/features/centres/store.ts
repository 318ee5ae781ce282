/** All SQL of centres that reads: centres, tenancies with their stages, and who sits where. */
import { sql } from "kysely"
import type { Entity, EntityTables, KnownRow, Row } from "../../platform/database/entity.ts"
import { entity } from "../../platform/database/entity.ts"
import { knownAt } from "../../platform/database/known-at.ts"
import type { Read } from "../../platform/database/read.ts"
import { fixed, param, raw, statement, tables } from "../../platform/database/statement.ts"
import type { FindTenanciesQuery } from "./schema.ts"

export const centre = entity("centre", {
  name: "text",
  name_en: "text",
  says: "text?",
  says_en: "text?",
  operator_id: "bigint?",
  division: "text",
  opened_on: "date",
  stages: "text[]",
})

/** The root of a tenancy: each change of its stages makes a new version of it. */
export const tenancy = entity("tenancy", {
  centre_id: "bigint",
  organisation_id: "bigint",
  valid: "daterange",
  exit_reason: "text?",
})

export const stagePeriod = entity("stage_period", {
  tenancy_id: "bigint",
  centre_id: "bigint",
  organisation_id: "bigint",
  stage: "text",
  unit: "text",
  area_m2: "numeric",
  valid: "daterange",
})

export const centresEntities: Entity[] = [centre, tenancy, stagePeriod]

export type CentreRow = Row<typeof centre>
export type TenancyRow = Row<typeof tenancy>
export type StageRow = Row<typeof stagePeriod>
export type TenancyWithStages = TenancyRow & { stages: StageRow[] }

const db = tables<
  EntityTables<"centre", typeof centre> &
    EntityTables<"tenancy", typeof tenancy> &
    EntityTables<"stage_period", typeof stagePeriod>
>()

const allCentres = fixed<Record<never, never>, CentreRow>(db.selectFrom("centre").selectAll().orderBy("id"))
const centreById = fixed<{ id: string }, CentreRow>(
  db.selectFrom("centre").selectAll().where("id", "=", param("id")),
)

export function findCentreRows(read: Read): Promise<CentreRow[]> {
  return read.rows(allCentres({}))
}

export async function findCentre(read: Read, id: string): Promise<CentreRow | null> {
  return (await read.rows(centreById({ id })))[0] ?? null
}

export function findCentreVersions(read: Read, id: string): Promise<KnownRow<typeof centre>[]> {
  return read.rows(raw("select * from centre_known where id = $1", [id], { prepare: true }))
}

const stageFields = `'id', s.id::text, 'recorded_in', s.recorded_in::text, 'tenancy_id', s.tenancy_id::text,
  'centre_id', s.centre_id::text, 'organisation_id', s.organisation_id::text, 'stage', s.stage, 'unit', s.unit,
  'area_m2', s.area_m2::text, 'valid', s.valid::text`

function stagesOf(known?: string) {
  const from = known
    ? sql`stage_period_known s where s.tenancy_id = t.id and ${knownAt("s", known)}`
    : sql`stage_period s where s.tenancy_id = t.id`
  return sql<StageRow[]>`coalesce((select json_agg(json_build_object(${sql.raw(stageFields)})
    order by lower(s.valid)) from ${from}), '[]'::json)`
}

const tenancyById = fixed<{ id: string }, TenancyWithStages>(
  db
    .selectFrom("tenancy as t")
    .selectAll("t")
    .select(stagesOf().as("stages"))
    .where("t.id", "=", param("id")),
)

/** The tenancy as known now, or null. */
export async function findTenancy(read: Read, id: string): Promise<TenancyWithStages | null> {
  return (await read.rows(tenancyById({ id })))[0] ?? null
}

/** The tenancy as known at an entry, or null. */
export async function findTenancyKnown(
  read: Read,
  id: string,
  known: string,
): Promise<TenancyWithStages | null> {
  const query = db
    .selectFrom("tenancy_known as t")
    .selectAll("t")
    .select(stagesOf(known).as("stages"))
    .where("t.id", "=", id)
    .where(knownAt("t", known))
  return (await read.rows(statement<TenancyWithStages>(query)))[0] ?? null
}

/** Tenancies by number, behind `after`; one row more than `limit` says that there is another page. */
export function findTenancyPage(read: Read, filter: FindTenanciesQuery): Promise<TenancyWithStages[]> {
  const { known } = filter
  let query = db
    .selectFrom((known ? "tenancy_known as t" : "tenancy as t") as "tenancy as t")
    .selectAll("t")
    .select(stagesOf(known).as("stages"))
    .orderBy("t.id")
    .limit(filter.limit + 1)
  if (known) query = query.where(knownAt("t", known))
  if (filter.after) query = query.where("t.id", ">", filter.after)
  if (filter.centre) query = query.where("t.centre_id", "=", filter.centre)
  if (filter.organisation) query = query.where("t.organisation_id", "=", filter.organisation)
  if (filter.asOf) query = query.where(sql<boolean>`t.valid @> ${filter.asOf}::date`)
  if (filter.stage) query = query.where(inStage(filter.stage, filter.asOf ?? null, known))
  return read.rows(statement<TenancyWithStages>(query))
}

function inStage(stage: string, day: string | null, known: string | undefined) {
  const table = known ? sql`stage_period_known s` : sql`stage_period s`
  return sql<boolean>`exists (select from ${table} where s.tenancy_id = t.id and s.stage = ${stage}
    and ${day ? sql`s.valid @> ${day}::date` : sql`upper_inf(s.valid)`}
    ${known ? sql`and ${knownAt("s", known)}` : sql``})`
}

/** Every version of a tenancy and of its stages. */
export async function findTenancyVersions(read: Read, id: string) {
  return {
    tenancy: await read.rows<KnownRow<typeof tenancy>>(
      raw("select * from tenancy_known where id = $1", [id], { prepare: true }),
    ),
    stage_period: await read.rows<KnownRow<typeof stagePeriod>>(
      raw("select * from stage_period_known where tenancy_id = $1", [id], { prepare: true }),
    ),
  }
}

/** The organisations that ever had a tenancy in one of the centres. */
export async function findTenants(read: Read, centres: string[]): Promise<string[]> {
  const text = "select distinct organisation_id from tenancy where centre_id = any($1)"
  const rows = await read.rows<{ organisation_id: string }>(raw(text, [centres], { prepare: true }))
  return rows.map((row) => row.organisation_id)
}
