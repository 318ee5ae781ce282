/** Use case: the bureau sends a return back with a question. */
import { correct } from "../../platform/database/change.ts"
import type { Ask } from "../access/ask.ts"
import { authorise } from "../access/ask.ts"
import { presentReturn } from "./file-return.ts"
import { getReturn } from "./find-returns.ts"
import { returnRow } from "./return-view.ts"
import type { QuestionInput, ReturnView } from "./schema.ts"
import { enterpriseReturn } from "./store.ts"

export async function questionReturn(
  ask: Ask,
  { params, body, version }: { params: { id: string }; body: QuestionInput; version: string },
): Promise<ReturnView> {
  authorise(ask.asker, "return:review")
  const present = await presentReturn(ask, { id: params.id, act: "question", version })
  const row = returnRow(present, { state: "questioned", question: body.question, answer: null })
  await ask.workspace.commit.entry({
    actor: ask.asker.member,
    act: "return.question",
    changes: [correct(enterpriseReturn, present.id, version, row)],
    setUpAt: ask.setUpAt,
  })
  return getReturn(ask, { params, query: {} })
}
