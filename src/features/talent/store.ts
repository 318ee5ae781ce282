/** All SQL of the joint training base: its cohorts, hosts and placements. */
import type { Entity, KnownRow, Row } from "../../platform/database/entity.ts"
import { entity } from "../../platform/database/entity.ts"
import type { Read } from "../../platform/database/read.ts"
import { rowsKnown } from "../../platform/database/rows-known.ts"
import { raw } from "../../platform/database/statement.ts"
import type { FindTrainingBasesQuery } from "./schema.ts"

export const trainingBase = entity("training_base", {
  name: "text",
  name_en: "text",
  recognised_by: "text",
  evidence: "text",
  valid: "daterange",
})

/** The root of its hosts and placements: each of them makes a new version of it. */
export const cohort = entity("cohort", {
  base_id: "bigint",
  name: "text",
  name_en: "text",
  valid: "daterange",
  places: "integer",
})

export const cohortHost = entity("cohort_host", {
  base_id: "bigint",
  cohort_id: "bigint",
  organisation_id: "bigint",
  places: "integer",
})

export const placement = entity("placement", {
  base_id: "bigint",
  cohort_id: "bigint",
  organisation_id: "bigint",
  trainee: "text",
  field: "text",
  field_en: "text?",
  valid: "daterange",
  outcome: "text?",
})

export const talentEntities: Entity[] = [trainingBase, cohort, cohortHost, placement]

export type BaseRow = Row<typeof trainingBase>
export type CohortRow = Row<typeof cohort>
export type HostRow = Row<typeof cohortHost>
export type PlacementRow = Row<typeof placement>

/** Bases by number, behind `after`; one row more than `limit` says that there is another page. */
export function findBasePage(read: Read, filter: FindTrainingBasesQuery): Promise<BaseRow[]> {
  const { known, asOf, after, limit } = filter
  const condition = `t.id > $2 and ($3::date is null or lower(t.valid) <= $3::date) order by t.id limit $4`
  return read.rows(rowsKnown("training_base", known, condition, [after ?? "-1", asOf ?? null, limit + 1]))
}

export async function findBase(read: Read, id: string, known?: string): Promise<BaseRow | null> {
  return (await read.rows(rowsKnown<BaseRow>("training_base", known, "t.id = $2", [id])))[0] ?? null
}

export function findCohorts(read: Read, bases: string[], known?: string): Promise<CohortRow[]> {
  return read.rows(rowsKnown("cohort", known, "t.base_id = any($2) order by lower(t.valid), t.id", [bases]))
}

export async function findCohort(read: Read, id: string): Promise<CohortRow | null> {
  return (await read.rows(rowsKnown<CohortRow>("cohort", undefined, "t.id = $2", [id])))[0] ?? null
}

export function findHosts(read: Read, cohorts: string[], known?: string): Promise<HostRow[]> {
  return read.rows(rowsKnown("cohort_host", known, "t.cohort_id = any($2) order by t.id", [cohorts]))
}

export function findPlacements(read: Read, cohorts: string[], known?: string): Promise<PlacementRow[]> {
  return read.rows(rowsKnown("placement", known, "t.cohort_id = any($2) order by t.trainee, t.id", [cohorts]))
}

export async function findPlacement(read: Read, id: string): Promise<PlacementRow | null> {
  return (await read.rows(rowsKnown<PlacementRow>("placement", undefined, "t.id = $2", [id])))[0] ?? null
}

/** Every version of a base and of all that belongs to it. */
export async function findBaseVersions(read: Read, id: string) {
  const versions = <E>(table: string, column: string) =>
    read.rows<KnownRow<E>>(
      raw(`select t.* from ${table}_known t where t.${column} = $1`, [id], { prepare: true }),
    )
  return {
    training_base: await versions<typeof trainingBase>("training_base", "id"),
    cohort: await versions<typeof cohort>("cohort", "base_id"),
    cohort_host: await versions<typeof cohortHost>("cohort_host", "base_id"),
    placement: await versions<typeof placement>("placement", "base_id"),
  }
}

/** Every version of one placement, by its number. */
export function findPlacementVersions(read: Read, id: string): Promise<KnownRow<typeof placement>[]> {
  return read.rows(raw("select t.* from placement_known t where t.id = $1", [id], { prepare: true }))
}
