/** The changes that turn the stages of a project into others, none overlapping another on the way. */
import { fromDateRange, toDateRange } from "../../kernel/day.ts"
import type { Change } from "../../platform/database/change.ts"
import { correct, end, enter } from "../../platform/database/change.ts"
import type { Ask } from "../access/ask.ts"
import { orderMoves } from "../centres/order-moves.ts"
import type { StageInput } from "./schema.ts"
import { type ProjectWithStages, projectStage, type StageRow } from "./store.ts"

export interface StagesWanted {
  row: ProjectWithStages
  centreId: string | null
  /** In their order; each lasts until the next begins. */
  stages: StageInput[]
}

type Values = ReturnType<typeof stageValues>

/** Ends the stages that are gone, moves those that differ, enters the new ones. */
export async function stageChanges(ask: Ask, { row, centreId, stages }: StagesWanted): Promise<Change[]> {
  const moves = []
  const fresh: Values[] = []
  const gone = row.stages.filter((stage) => !stages.some((one) => one.id === stage.id))
  for (const [at, input] of stages.entries()) {
    const values = stageValues(row.id, centreId, input, stages[at + 1]?.from ?? null)
    const present = row.stages.find((stage) => stage.id === input.id)
    if (!present) fresh.push(values)
    else if (differs(present, values))
      moves.push({ present, values, was: fromDateRange(present.valid), becomes: fromDateRange(values.valid) })
  }
  const { moved, replaced } = orderMoves(moves)
  const changes: Change[] = [
    ...[...gone, ...replaced.map(({ present }) => present)].map((stage) =>
      end(projectStage, stage.id, stage.recorded_in),
    ),
    ...moved.map(({ present, values }) => correct(projectStage, present.id, present.recorded_in, values)),
  ]
  for (const values of [...replaced.map((one) => one.values), ...fresh])
    changes.push(enter(projectStage, await ask.workspace.nextNumber(), values))
  return changes
}

function stageValues(
  project: string,
  centre: string | null,
  { stage, from }: StageInput,
  until: string | null,
) {
  return { project_id: project, centre_id: centre, stage, valid: toDateRange({ from, until }) }
}

function differs(present: StageRow, values: Values): boolean {
  return (
    present.stage !== values.stage || present.valid !== values.valid || present.centre_id !== values.centre_id
  )
}
