/** Reading training bases with their cohorts, hosts and placements. */
import type { Ask } from "../access/ask.ts"
import { notFound } from "../access/ask.ts"
import { recordHistory } from "../access/record-history.ts"
import { organisationNames } from "../registry/organisation-names.ts"
import type { FindTrainingBasesQuery, TalentAt, TrainingBasePage, TrainingBaseView } from "./schema.ts"
import {
  type BaseRow,
  findBase,
  findBasePage,
  findBaseVersions,
  findCohorts,
  findHosts,
  findPlacements,
} from "./store.ts"
import { baseView, cohortView } from "./talent-view.ts"

/** One base, as known now or at an entry, and as of a day. */
export async function getTrainingBase(
  ask: Ask,
  { params, query }: { params: { id: string }; query: TalentAt },
): Promise<TrainingBaseView> {
  const row = await findBase(ask.read, params.id, query.known)
  if (!row) throw notFound()
  const [view] = await withCohorts(ask, [row], query)
  return view!
}

export async function findTrainingBases(
  ask: Ask,
  { query }: { query: FindTrainingBasesQuery },
): Promise<TrainingBasePage> {
  const rows = await findBasePage(ask.read, query)
  const page = rows.slice(0, query.limit)
  return {
    trainingBases: await withCohorts(ask, page, query),
    next: rows.length > query.limit ? (page.at(-1)?.id ?? null) : null,
  }
}

async function withCohorts(ask: Ask, rows: BaseRow[], at: TalentAt): Promise<TrainingBaseView[]> {
  const { known, asOf } = at
  const bases = rows.map(({ id }) => id)
  const cohorts = await findCohorts(ask.read, bases, known)
  const ids = cohorts.map(({ id }) => id)
  const [hosts, placements] = await Promise.all([
    findHosts(ask.read, ids, known),
    findPlacements(ask.read, ids, known),
  ])
  const organisations = [...hosts, ...placements].map((one) => one.organisation_id)
  const names = await organisationNames(ask.read, [...new Set(organisations)])
  return rows.map((row) => {
    const own = cohorts.filter(({ base_id }) => base_id === row.id)
    return baseView(
      row,
      own.map((one) => cohortView(one, { hosts, placements }, names, asOf)),
    )
  })
}

/** Who did what to a base, its cohorts, hosts and placements. */
export async function getTrainingBaseHistory(ask: Ask, { params }: { params: { id: string } }) {
  const versions = await findBaseVersions(ask.read, params.id)
  if (versions.training_base.length === 0) throw notFound()
  return recordHistory(ask, versions)
}
