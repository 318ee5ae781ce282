/** Use cases: a trainee is placed with a host, the outcome is recorded, and a placement is corrected. */
import { fromDateRange, toDateRange } from "../../kernel/day.ts"
import type { Change } from "../../platform/database/change.ts"
import { correct, enter } from "../../platform/database/change.ts"
import type { Ask } from "../access/ask.ts"
import { refuseInvalid } from "../centres/settle-organisation.ts"
import { checkPlacing } from "./check-cohort.ts"
import { type Aim, cohortOf, managedCohort, managedPlacement, placementOf } from "./managed.ts"
import { talentRefusals } from "./refusals.ts"
import type {
  CohortView,
  OutcomeInput,
  PlacementCorrection,
  PlacementInput,
  PlacementView,
} from "./schema.ts"
import { type CohortRow, cohort, placement } from "./store.ts"
import { placementRow, unchanged } from "./talent-view.ts"

export async function placeTrainee(ask: Ask, aim: Aim<PlacementInput>): Promise<CohortView> {
  const { row, cohort: present } = await managedCohort(ask, aim)
  refuseInvalid(checkPlacing(present, present.placements, aim.body))
  const values = placementRow(row, { ...aim.body, outcome: null })
  const change = enter(placement, await ask.workspace.nextNumber(), values)
  await save(ask, row, { act: "placement.begin", change })
  return cohortOf(ask, row)
}

/** The placement ends, and the trainee stays with the host or leaves. */
export async function recordOutcome(ask: Ask, aim: Aim<OutcomeInput>): Promise<PlacementView> {
  const { placement: row, row: root } = await managedPlacement(ask, aim)
  const { from } = fromDateRange(row.valid)
  const { on, outcome } = aim.body
  if (on <= from)
    refuseInvalid([
      {
        field: "on",
        message: { en: `The placement began on ${from}.`, zh: `安排自${from}开始，应晚于该日。` },
      },
    ])
  const valid = toDateRange({ from, until: on })
  const change = correct(placement, row.id, aim.version, { ...unchanged(row), valid, outcome })
  await save(ask, root, { act: "placement.outcome", change })
  return placementOf(ask, row)
}

export async function correctPlacement(ask: Ask, aim: Aim<PlacementCorrection>): Promise<PlacementView> {
  const { placement: row, row: root, cohort: present } = await managedPlacement(ask, aim)
  const { correction, ...input } = aim.body
  const others = present.placements.filter(({ id }) => id !== row.id)
  refuseInvalid(checkPlacing(present, others, input))
  const change = correct(placement, row.id, aim.version, placementRow(root, input))
  await save(ask, root, { act: "placement.correct", change, detail: correction })
  return placementOf(ask, row)
}

interface Saving {
  act: string
  change: Change
  detail?: Record<string, unknown>
}

function save(ask: Ask, row: CohortRow, { act, change, detail }: Saving): Promise<string> {
  return ask.workspace.commit.entry({
    actor: ask.asker.member,
    act,
    ...(detail && { detail }),
    changes: [correct(cohort, row.id, row.recorded_in, unchanged(row)), change],
    setUpAt: ask.setUpAt,
    refusals: talentRefusals,
  })
}
