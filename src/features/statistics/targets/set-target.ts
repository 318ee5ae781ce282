/** Use cases: set a target, correct it with a reason, give it up on a day. */
import { AppError, type FieldProblem } from "../../../kernel/error.ts"
import { type Change, correct, enter } from "../../../platform/database/change.ts"
import type { Ask } from "../../access/ask.ts"
import { authorise, notFound } from "../../access/ask.ts"
import { findTarget, target } from "../store.ts"
import { targetRefusals } from "./target-refusals.ts"
import type { TargetCorrection, TargetEnd, TargetInput, TargetView } from "./target-schema.ts"
import { targetRow, targetView } from "./target-view.ts"

interface Aim<B> {
  params: { id: string }
  body: B
  version: string
}

export async function setTarget(ask: Ask, { body }: { body: TargetInput }): Promise<TargetView> {
  authorise(ask.asker, "target:write")
  refuseOrder("until", body.from, body.until)
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
  refuseOrder("until", input.from, input.until)
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
  refuseOrder("on", from, body.on)
  if (body.on >= until)
    refuse({
      field: "on",
      message: { en: `It ends on ${until} anyway.`, zh: `该目标本来就到${until}为止。` },
    })
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

function refuseOrder(field: string, from: string, until: string): void {
  if (until <= from)
    refuse({ field, message: { en: `Later than ${from}, when it begins.`, zh: `应晚于开始日${from}。` } })
}

function refuse(problem: FieldProblem): never {
  throw new AppError(
    "invalid",
    { en: "Some fields need another look. Nothing was saved.", zh: "有几处需要修改，尚未保存。" },
    [problem],
  )
}
