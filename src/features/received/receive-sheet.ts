/** Use cases: a sheet comes in, with its statements and rows in one entry; before that it may be tried. */
import { AppError } from "../../kernel/error.ts"
import type { Change } from "../../platform/database/change.ts"
import { enter } from "../../platform/database/change.ts"
import type { Ask } from "../access/ask.ts"
import { authorise, notFound, todayOf } from "../access/ask.ts"
import { checkSheet } from "./check-sheet.ts"
import { getSheet } from "./find-sheets.ts"
import { pastOf, readNeighbours } from "./read-past.ts"
import { receivedRefusals } from "./refusals.ts"
import type { Check, SheetInput, SheetView } from "./schema.ts"
import { inputToCheck, rowValues, sheetValues, statementValues, validateSheet } from "./sheet-values.ts"
import { findSheet, receivedRow, receivedSheet, receivedStatement } from "./store.ts"

/** Keeps the sheet as it was received, also where the checks find it wrong: they stop the figure, not the record. */
export async function receiveSheet(ask: Ask, { body }: { body: SheetInput }): Promise<SheetView> {
  authorise(ask.asker, "received:write")
  await refuseWrong(ask, body)
  const id = await ask.workspace.nextNumber()
  await ask.workspace.commit.entry({
    actor: ask.asker.member,
    act: body.replaces ? "received-sheet.replace" : "received-sheet.receive",
    ...(body.replaces && { detail: body.replaces.correction }),
    changes: await changesOf(ask, id, body),
    setUpAt: ask.setUpAt,
    refusals: receivedRefusals,
  })
  return getSheet(ask, { params: { id }, query: {} })
}

async function changesOf(ask: Ask, id: string, body: SheetInput): Promise<Change[]> {
  const changes: Change[] = [enter(receivedSheet, id, sheetValues(body))]
  for (const statement of body.statements)
    changes.push(enter(receivedStatement, await ask.workspace.nextNumber(), statementValues(id, statement)))
  for (const [at, row] of body.rows.entries())
    changes.push(enter(receivedRow, await ask.workspace.nextNumber(), rowValues(id, at + 1, body.unit, row)))
  return changes
}

/** What the checks would say of the sheet; nothing is written. */
export async function tryOutSheet(ask: Ask, { body }: { body: SheetInput }): Promise<Check> {
  authorise(ask.asker, "received:write")
  await refuseWrong(ask, body)
  const { series, period } = body
  const region = body.statements[0]?.region ?? ask.profile.division
  const span = { series: [series], region, from: period, to: period }
  return checkSheet(inputToCheck(body), pastOf(await readNeighbours(ask.read, span), body), [])
}

async function refuseWrong(ask: Ask, body: SheetInput): Promise<void> {
  const problems = validateSheet(body, todayOf(ask))
  if (problems.length > 0)
    throw new AppError(
      "invalid",
      { en: "Some fields need another look. Nothing was saved.", zh: "有几处需要修改，尚未保存。" },
      problems,
    )
  if (!body.replaces) return
  const before = await findSheet(ask.read, body.replaces.id)
  if (!before) throw notFound()
  const same = (["series", "kind", "period"] as const).every((key) => before[key] === body[key])
  if (!same) {
    const message = {
      en: "A sheet replaces one of the same series and quarter.",
      zh: "只能替换同一指标、同一季度的表。",
    }
    throw new AppError("invalid", message, [{ field: "replaces", message }])
  }
}
