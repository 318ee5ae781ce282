/** Use cases: set a target, correct it with a reason, give it up on a day. */
import { AppError, type FieldProblem } from "../../../kernel/error.ts"
import { type Change, correct, enter } from "../../../platform/database/change.ts"
import type { Ask } from "../../access/ask.ts"
import { authorise, notFound } from "../../access/ask.ts"
import { findTarget, target } from "../store.ts"
import { targetRefusals } from "./target-refusals.ts"
import type { TargetCorrection, TargetEnd, TargetInput, TargetView } from "./target-schema.ts"
import { targetRow, targetView } from "./target-view.ts"
import { orderProblem, targetProblems } from "./validate-target.ts"

interface Aim<B> {
  params: { id: string }
  body: B
  version: string
}

export async function setTarget(ask: Ask, { body }: { body: TargetInput }): Promise<TargetView> {
  authorise(ask.asker, "target:write")
  refuse(targetProblems(body))
  const id = await ask.workspace.nextNumber()
  const row = targetRow(body)
  const version = await save(ask, { act: "target.set", change: enter(target, id, row) })
  return targetView({ id, recorded_in: version, ...row })
}

export async function correctTarget(
  ask: Ask,
  { params: { id }, body, version }: Aim<TargetCorrection>,
): Promise<TargetView> {
  authorise(ask.asker, "target:write")
  const { correction, ...input } = body
  if (!(await findTarget(ask.read, id))) throw notFound()
  refuse(targetProblems(input))
  const row = targetRow(input)
  const change = correct(target, id, version, row)
  const saved = await save(ask, { act: "target.correct", change, detail: correction })
  return targetView({ id, recorded_in: saved, ...row })
}

/** The target holds up to the day before; what it was stays known. */
export async function endTarget(
  ask: Ask,
  { params: { id }, body, version }: Aim<TargetEnd>,
): Promise<TargetView> {
  authorise(ask.asker, "target:write")
  const present = await findTarget(ask.read, id)
  if (!present) throw notFound()
  const { from, until, ...rest } = targetView(present)
  refuse(endProblems(body.on, { from, until }))
  const row = targetRow({ ...rest, from, until: body.on })
  const detail = { reason: body.reason }
  const saved = await save(ask, { act: "target.end", change: correct(target, id, version, row), detail })
  return targetView({ id, recorded_in: saved, ...row })
}

function save(
  ask: Ask,
  { act, change, detail }: { act: string; change: Change; detail?: Record<string, unknown> },
): Promise<string> {
  return ask.workspace.commit.entry({
    actor: ask.asker.member,
    act,
    ...(detail && { detail }),
    changes: [change],
    setUpAt: ask.setUpAt,
    refusals: targetRefusals,
  })
}

function endProblems(on: string, { from, until }: Pick<TargetView, "from" | "until">): FieldProblem[] {
  if (on <= from) return [orderProblem("on", from)]
  const message = { en: `It ends on ${until} anyway.`, zh: `该目标本来就到${until}为止。` }
  return on >= until ? [{ field: "on", message }] : []
}

function refuse(problems: FieldProblem[]): void {
  if (problems.length === 0) return
  throw new AppError(
    "invalid",
    { en: "Some fields need another look. Nothing was saved.", zh: "有几处需要修改，尚未保存。" },
    problems,
  )
}
