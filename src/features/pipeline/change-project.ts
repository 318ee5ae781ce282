/** Use cases: a project moves on, is lost, gets its next step or is corrected; each makes a new version of it. */
import { AppError, type FieldProblem } from "../../kernel/error.ts"
import { correct } from "../../platform/database/change.ts"
import type { Ask } from "../access/ask.ts"
import { authorise, notFound } from "../access/ask.ts"
import { refuseInvalid } from "../centres/settle-organisation.ts"
import { mustBeThere, refuseFuture } from "./enter-project.ts"
import { getProject } from "./find-projects.ts"
import { maySeeTo } from "./policy.ts"
import { projectFields, projectRow, stageView } from "./project-view.ts"
import { projectRefusals } from "./refusals.ts"
import type {
  LoseInput,
  MoveOnInput,
  NextStepInput,
  ProjectCorrection,
  ProjectView,
  StageInput,
} from "./schema.ts"
import { stageChanges } from "./stage-changes.ts"
import { findProject, introducedProject, type ProjectWithStages } from "./store.ts"
import { validateProject } from "./validate-project.ts"

interface Aim<B> {
  params: { id: string }
  body: B
  version: string
}

type Fields = ReturnType<typeof projectFields>

/** Moves the project on to a later stage on a day; what the body leaves null stays as it was. */
export async function moveProjectOn(
  ask: Ask,
  { params, body, version }: Aim<MoveOnInput>,
): Promise<ProjectView> {
  const row = await seenTo(ask, params.id)
  refuseFuture(ask, "on", body.on)
  const was = projectFields(row)
  const { stage, on, nextStep, nextOn } = body
  const fields = {
    ...was,
    organisationId: body.organisationId ?? was.organisationId,
    centreId: body.centreId ?? was.centreId,
    plannedInvestment: body.plannedInvestment ?? was.plannedInvestment,
    nextStep,
    nextOn,
  }
  await mustBeThere(ask, fields)
  const stages = [...stageInputs(row), { id: null, stage, from: on }]
  return save(ask, { row, version, act: "project.move", fields, stages, stageField: "stage" })
}

/** The project is lost before it has landed. */
export async function loseProject(ask: Ask, { params, body, version }: Aim<LoseInput>): Promise<ProjectView> {
  const row = await seenTo(ask, params.id)
  refuseFuture(ask, "on", body.on)
  const fields = { ...projectFields(row), nextStep: null, nextOn: null, lostReason: body.reason }
  const stages = [...stageInputs(row), { id: null, stage: "lost" as const, from: body.on }]
  return save(ask, { row, version, act: "project.lose", fields, stages, stageField: "on" })
}

/** Says what is to be done next, and by when. */
export async function planNextStep(
  ask: Ask,
  { params, body, version }: Aim<NextStepInput>,
): Promise<ProjectView> {
  const row = await seenTo(ask, params.id)
  const fields = { ...projectFields(row), ...body }
  return save(ask, { row, version, act: "project.plan", fields, stages: stageInputs(row) })
}

/** Corrects what is known of the project and its stages, with a reason. */
export async function correctProject(
  ask: Ask,
  { params, body, version }: Aim<ProjectCorrection>,
): Promise<ProjectView> {
  const row = await seenTo(ask, params.id)
  const { stages, correction, ...fields } = body
  for (const [at, { from }] of stages.entries()) refuseFuture(ask, `stages.${at}.from`, from)
  await mustBeThere(ask, fields)
  return save(ask, { row, version, act: "project.correct", fields, stages, detail: correction })
}

interface Saving {
  row: ProjectWithStages
  version: string
  act: string
  fields: Fields
  stages: StageInput[]
  /** Where the body has the last stage alone: the field that says what is wrong with going there. */
  stageField?: "stage" | "on"
  detail?: Record<string, unknown>
}

async function save(ask: Ask, saving: Saving): Promise<ProjectView> {
  const { row, version, act, fields, stages, stageField, detail } = saving
  const last = stages.length - 1
  const problems = validateProject(fields, stages)
  refuseInvalid(stageField ? problems.map((one) => inBody(one, last, stageField)) : problems)
  await ask.workspace.commit.entry({
    actor: ask.asker.member,
    act,
    ...(detail && { detail }),
    changes: [
      correct(introducedProject, row.id, version, projectRow(fields)),
      ...(await stageChanges(ask, { row, centreId: fields.centreId, stages })),
    ],
    setUpAt: ask.setUpAt,
    refusals: projectRefusals,
  })
  return getProject(ask, { params: { id: row.id }, query: {} })
}

function inBody(problem: FieldProblem, last: number, stageField: string): FieldProblem {
  if (problem.field === `stages.${last}.from`) return { ...problem, field: "on" }
  return problem.field === `stages.${last}.stage` ? { ...problem, field: stageField } : problem
}

function stageInputs(row: ProjectWithStages): StageInput[] {
  return row.stages.map(stageView).map(({ id, stage, from }) => ({ id, stage, from }))
}

async function seenTo(ask: Ask, id: string): Promise<ProjectWithStages> {
  authorise(ask.asker, "project:write")
  const row = await findProject(ask.read, id)
  if (!row) throw notFound()
  const allowed = maySeeTo(ask.asker, row.centre_id)
  if (!allowed.allowed) throw new AppError("not-allowed", allowed.reason)
  return row
}
