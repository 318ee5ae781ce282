/** Use cases: a training base is recognised; its record is corrected. */
import { correct, enter } from "../../platform/database/change.ts"
import type { Ask } from "../access/ask.ts"
import { authorise } from "../access/ask.ts"
import { refuseInvalid } from "../centres/settle-organisation.ts"
import { checkDays } from "./check-cohort.ts"
import { getTrainingBase } from "./find-training.ts"
import { type Aim, managedBase } from "./managed.ts"
import type { TrainingBaseCorrection, TrainingBaseInput, TrainingBaseView } from "./schema.ts"
import { trainingBase } from "./store.ts"
import { baseRow, baseView } from "./talent-view.ts"

export async function recogniseBase(
  ask: Ask,
  { body }: { body: TrainingBaseInput },
): Promise<TrainingBaseView> {
  authorise(ask.asker, "training:write")
  refuseInvalid(checkDays(body))
  const id = await ask.workspace.nextNumber()
  const row = baseRow(body)
  const version = await ask.workspace.commit.entry({
    actor: ask.asker.member,
    act: "training-base.recognise",
    changes: [enter(trainingBase, id, row)],
    setUpAt: ask.setUpAt,
  })
  return baseView({ id, recorded_in: version, ...row }, [])
}

export async function correctBase(ask: Ask, aim: Aim<TrainingBaseCorrection>): Promise<TrainingBaseView> {
  const { params, version, body } = aim
  await managedBase(ask, aim)
  const { correction, ...input } = body
  refuseInvalid(checkDays(input))
  await ask.workspace.commit.entry({
    actor: ask.asker.member,
    act: "training-base.correct",
    detail: { ...correction },
    changes: [correct(trainingBase, params.id, version, baseRow(input))],
    setUpAt: ask.setUpAt,
  })
  return getTrainingBase(ask, { params, query: {} })
}
