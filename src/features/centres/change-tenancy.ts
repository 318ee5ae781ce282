/** Use cases: a tenant moves, leaves, or its tenancy is corrected; each makes a new version of the tenancy. */

import { fromDateRange, toDateRange } from "../../kernel/day.ts"
import { AppError } from "../../kernel/error.ts"
import type { Change } from "../../platform/database/change.ts"
import { correct, end, enter } from "../../platform/database/change.ts"
import type { Ask } from "../access/ask.ts"
import { authorise, notFound } from "../access/ask.ts"
import { getTenancy } from "./find-tenancies.ts"
import { orderMoves } from "./order-moves.ts"
import { mayManage } from "./policy.ts"
import { tenancyRefusals } from "./refusals.ts"
import type { EndInput, MoveInput, StagePeriodInput, TenancyCorrection, TenancyView } from "./schema.ts"
import { refuseInvalid } from "./settle-organisation.ts"
import type { CentreRow, StageRow, TenancyRow, TenancyWithStages } from "./store.ts"
import { findCentre, findTenancy, stagePeriod, tenancy } from "./store.ts"
import { centreView, stageRow, tenancyRow } from "./tenancy-view.ts"
import { validateTenancy } from "./validate-tenancy.ts"

interface Aim<B> {
  params: { id: string }
  body: B
  version: string
}

/** Moves the tenant to another stage or unit: the present stage ends on the day, the next begins on it. */
export async function moveTenant(ask: Ask, { params, body, version }: Aim<MoveInput>): Promise<TenancyView> {
  const { row, centre } = await managed(ask, params.id)
  const present = row.stages.at(-1)
  if (!present) throw notFound()
  const { from, until } = fromDateRange(present.valid)
  const { on, ...place } = body
  const stages = stageInputs(row).slice(0, -1)
  stages.push({ ...stageInput(present), until: on }, { id: null, ...place, from: on, until })
  if (on <= from)
    refuseInvalid([
      {
        field: "on",
        message: {
          en: `Later than ${from}, when the present stage began.`,
          zh: `应晚于本阶段开始日${from}。`,
        },
      },
    ])
  return save(ask, { row, centre, version, act: "tenancy.move", stages, changed: {} })
}

/** Ends the tenancy: `on` is the first day without the tenant. */
export async function endTenancy(ask: Ask, { params, body, version }: Aim<EndInput>): Promise<TenancyView> {
  const { row, centre } = await managed(ask, params.id)
  const { from } = fromDateRange(row.valid)
  const stages = stageInputs(row)
    .filter((stage) => stage.from < body.on)
    .map((stage, at, kept) => (at === kept.length - 1 ? { ...stage, until: body.on } : stage))
  const changed = { valid: toDateRange({ from, until: body.on }), exit_reason: body.reason }
  return save(ask, {
    row,
    centre,
    version,
    act: "tenancy.end",
    stages,
    changed,
    days: { from, until: body.on },
  })
}

/** Corrects days and stages, with a reason. */
export async function correctTenancy(
  ask: Ask,
  { params, body, version }: Aim<TenancyCorrection>,
): Promise<TenancyView> {
  const { row, centre } = await managed(ask, params.id)
  const { from, until, exitReason, stages, correction } = body
  const changed = { valid: toDateRange({ from, until }), exit_reason: exitReason }
  return save(ask, {
    row,
    centre,
    version,
    act: "tenancy.correct",
    stages,
    changed,
    days: { from, until },
    detail: correction,
  })
}

interface Saving {
  row: TenancyWithStages
  centre: CentreRow
  version: string
  act: string
  stages: StagePeriodInput[]
  changed: Partial<TenancyRow>
  days?: { from: string; until: string | null }
  detail?: Record<string, unknown>
}

async function save(ask: Ask, saving: Saving): Promise<TenancyView> {
  const { row, centre, version, act, stages, changed, detail } = saving
  refuseInvalid(validateTenancy(saving.days ?? fromDateRange(row.valid), stages, centreView(centre)))
  const changes = [
    correct(tenancy, row.id, version, tenancyRow(row, changed)),
    ...(await stageChanges(ask, row, stages)),
  ]
  await ask.workspace.commit.entry({
    actor: ask.asker.member,
    act,
    ...(detail && { detail }),
    changes,
    setUpAt: ask.setUpAt,
    refusals: tenancyRefusals,
  })
  return getTenancy(ask, { params: { id: row.id }, query: {} })
}

/** Ends the stages that are gone, moves those that differ so that none overlap on the way, enters the new ones. */
async function stageChanges(ask: Ask, row: TenancyWithStages, stages: StagePeriodInput[]): Promise<Change[]> {
  const moves = []
  const fresh: ReturnType<typeof stageRow>[] = []
  const gone = row.stages.filter((stage) => !stages.some((one) => one.id === stage.id))
  for (const input of stages) {
    const values = stageRow(row, input)
    const present = row.stages.find((stage) => stage.id === input.id)
    if (!present) fresh.push(values)
    else if (differs(present, values))
      moves.push({ present, values, was: fromDateRange(present.valid), becomes: fromDateRange(values.valid) })
  }
  const { moved, replaced } = orderMoves(moves)
  const ended = [...gone, ...replaced.map(({ present }) => present)]
  const changes = [
    ...ended.map((stage) => end(stagePeriod, stage.id, stage.recorded_in)),
    ...moved.map(({ present, values }) => correct(stagePeriod, present.id, present.recorded_in, values)),
  ]
  for (const values of [...replaced.map((one) => one.values), ...fresh])
    changes.push(enter(stagePeriod, await ask.workspace.nextNumber(), values))
  return changes
}

function differs(present: StageRow, values: ReturnType<typeof stageRow>): boolean {
  return JSON.stringify(stageInput(present)) !== JSON.stringify({ ...stageInput({ ...present, ...values }) })
}

function stageInputs(row: TenancyWithStages): StagePeriodInput[] {
  return row.stages.map(stageInput)
}

function stageInput({ id, stage, unit, area_m2, valid }: StageRow): StagePeriodInput {
  return { id, stage: stage as StagePeriodInput["stage"], unit, areaM2: area_m2, ...fromDateRange(valid) }
}

async function managed(ask: Ask, id: string): Promise<{ row: TenancyWithStages; centre: CentreRow }> {
  authorise(ask.asker, "tenancy:write")
  const row = await findTenancy(ask.read, id)
  const centre = row && (await findCentre(ask.read, row.centre_id))
  if (!row || !centre) throw notFound()
  const allowed = mayManage(ask.asker, row.centre_id)
  if (!allowed.allowed) throw new AppError("not-allowed", allowed.reason)
  return { row, centre }
}
