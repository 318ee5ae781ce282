/** Use case: an officer has asked the other office about a warning, and says in words what was answered. */
import { AppError } from "../../kernel/error.ts"
import { correct, enter } from "../../platform/database/change.ts"
import type { Ask } from "../access/ask.ts"
import { authorise, notFound } from "../access/ask.ts"
import { getSheet } from "./find-sheets.ts"
import type { ExplanationInput, SheetView } from "./schema.ts"
import { findExplanations, findingExplanation } from "./store.ts"

/** A warning passes with an explanation; an error never does. A later word takes the place of the earlier. */
export async function explainFinding(
  ask: Ask,
  { params, body }: { params: { id: string }; body: ExplanationInput },
): Promise<SheetView> {
  authorise(ask.asker, "received:write")
  const sheet = await getSheet(ask, { params, query: {} })
  const finding = sheet.check.findings.find(({ rule }) => rule === body.rule)
  if (!finding || sheet.statements[0]?.region !== body.region) throw notFound()
  if (finding.level !== "warning")
    throw new AppError("conflict", {
      en: "Words don’t mend an error: the level stays withheld until another sheet comes.",
      zh: "错误不能靠说明放行：在收到新的来表之前，总量暂不公布。",
    })
  const values = {
    sheet_id: params.id,
    region: body.region,
    rule: body.rule,
    words: body.words,
    with_whom: body.withWhom,
    said_on: body.saidOn,
  }
  const said = await findExplanations(ask.read, [params.id])
  const before = said.find(({ region, rule }) => region === body.region && rule === body.rule)
  await ask.workspace.commit.entry({
    actor: ask.asker.member,
    act: "received-sheet.explain",
    changes: [
      before
        ? correct(findingExplanation, before.id, before.recorded_in, values)
        : enter(findingExplanation, await ask.workspace.nextNumber(), values),
    ],
    setUpAt: ask.setUpAt,
  })
  return getSheet(ask, { params, query: {} })
}
