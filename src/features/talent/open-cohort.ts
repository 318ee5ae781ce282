/** Use cases: a base opens a cohort, an organisation offers places in it, and its record is corrected. */
import { correct, enter } from "../../platform/database/change.ts"
import type { Ask } from "../access/ask.ts"
import { refuseInvalid } from "../centres/settle-organisation.ts"
import { getOrganisation } from "../registry/find-organisations.ts"
import { checkCohort, checkDays } from "./check-cohort.ts"
import { type Aim, cohortOf, managedBase, managedCohort } from "./managed.ts"
import type { CohortCorrection, CohortInput, CohortView, HostInput } from "./schema.ts"
import { cohort, cohortHost, trainingBase } from "./store.ts"
import { cohortRow, unchanged } from "./talent-view.ts"

export async function openCohort(ask: Ask, aim: Aim<CohortInput>): Promise<CohortView> {
  const base = await managedBase(ask, aim)
  refuseInvalid(checkDays(aim.body))
  const id = await ask.workspace.nextNumber()
  await ask.workspace.commit.entry({
    actor: ask.asker.member,
    act: "cohort.open",
    changes: [
      correct(trainingBase, base.id, aim.version, unchanged(base)),
      enter(cohort, id, cohortRow(base.id, aim.body)),
    ],
    setUpAt: ask.setUpAt,
  })
  return cohortOf(ask, { id, base_id: base.id })
}

export async function correctCohort(ask: Ask, aim: Aim<CohortCorrection>): Promise<CohortView> {
  const { row, cohort: present } = await managedCohort(ask, aim)
  const { correction, ...input } = aim.body
  refuseInvalid(checkCohort(input, present.placements))
  await ask.workspace.commit.entry({
    actor: ask.asker.member,
    act: "cohort.correct",
    detail: { ...correction },
    changes: [correct(cohort, row.id, aim.version, cohortRow(row.base_id, input))],
    setUpAt: ask.setUpAt,
  })
  return cohortOf(ask, row)
}

/** An organisation offers places in the cohort; one that does already offers another number of them. */
export async function addHost(ask: Ask, aim: Aim<HostInput>): Promise<CohortView> {
  const { row, cohort: present } = await managedCohort(ask, aim)
  const { organisationId, places } = aim.body
  await getOrganisation(ask, { params: { id: organisationId }, query: {} })
  const host = present.hosts.find((one) => one.organisationId === organisationId)
  if (host && host.placed > places)
    refuseInvalid([
      {
        field: "places",
        message: {
          en: `${host.placed} trainees are there already.`,
          zh: `已安排${host.placed}人，不能更少。`,
        },
      },
    ])
  const values = {
    base_id: row.base_id,
    cohort_id: row.id,
    organisation_id: organisationId,
    places,
  }
  const change = host
    ? correct(cohortHost, host.id, host.version, values)
    : enter(cohortHost, await ask.workspace.nextNumber(), values)
  await ask.workspace.commit.entry({
    actor: ask.asker.member,
    act: host ? "cohort.change-host" : "cohort.add-host",
    changes: [correct(cohort, row.id, aim.version, unchanged(row)), change],
    setUpAt: ask.setUpAt,
  })
  return cohortOf(ask, row)
}
