/** What a change starts from: base, cohort or placement, in the version that was read. */
import { changedMeanwhile } from "../../platform/database/refusal.ts"
import type { Ask } from "../access/ask.ts"
import { authorise, notFound } from "../access/ask.ts"
import { getTrainingBase } from "./find-training.ts"
import type { CohortView, PlacementView } from "./schema.ts"
import {
  type BaseRow,
  type CohortRow,
  findBase,
  findCohort,
  findPlacement,
  type PlacementRow,
} from "./store.ts"

export interface Aim<B> {
  params: { id: string }
  body: B
  version: string
}

function inVersion<R extends { recorded_in: string }>(row: R | null, version: string): R {
  if (!row) throw notFound()
  if (row.recorded_in !== version) throw changedMeanwhile()
  return row
}

export async function managedBase(ask: Ask, { params, version }: Aim<unknown>): Promise<BaseRow> {
  authorise(ask.asker, "training:write")
  return inVersion(await findBase(ask.read, params.id), version)
}

export async function managedCohort(
  ask: Ask,
  { params, version }: Aim<unknown>,
): Promise<{ row: CohortRow; cohort: CohortView }> {
  authorise(ask.asker, "training:write")
  const row = inVersion(await findCohort(ask.read, params.id), version)
  return { row, cohort: await cohortOf(ask, row) }
}

export async function managedPlacement(
  ask: Ask,
  { params, version }: Aim<unknown>,
): Promise<{ placement: PlacementRow; row: CohortRow; cohort: CohortView }> {
  authorise(ask.asker, "training:write")
  const placement = inVersion(await findPlacement(ask.read, params.id), version)
  const row = await findCohort(ask.read, placement.cohort_id)
  if (!row) throw notFound()
  return { placement, row, cohort: await cohortOf(ask, row) }
}

/** The cohort as it goes out, with its hosts and placements. */
export async function cohortOf(
  ask: Ask,
  { id, base_id }: Pick<CohortRow, "id" | "base_id">,
): Promise<CohortView> {
  const { cohorts } = await getTrainingBase(ask, { params: { id: base_id }, query: {} })
  const found = cohorts.find((one) => one.id === id)
  if (!found) throw notFound()
  return found
}

export async function placementOf(ask: Ask, row: PlacementRow): Promise<PlacementView> {
  const { placements } = await cohortOf(ask, { id: row.cohort_id, base_id: row.base_id })
  const found = placements.find((one) => one.id === row.id)
  if (!found) throw notFound()
  return found
}
