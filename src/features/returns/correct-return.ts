/** Use case: the bureau corrects an accepted return, with class and reason, for the notices of what is published. */
import { correct } from "../../platform/database/change.ts"
import type { Ask } from "../access/ask.ts"
import { authorise } from "../access/ask.ts"
import { presentReturn, refuseProblems, valueProblems } from "./file-return.ts"
import { getReturn } from "./find-returns.ts"
import { returnRow, valueColumns } from "./return-view.ts"
import type { ReturnCorrection, ReturnView } from "./schema.ts"
import { enterpriseReturn } from "./store.ts"

export async function correctReturn(
  ask: Ask,
  { params, body, version }: { params: { id: string }; body: ReturnCorrection; version: string },
): Promise<ReturnView> {
  authorise(ask.asker, "return:review")
  const present = await presentReturn(ask, { id: params.id, act: "correct", version })
  const { values, explanations, correction } = body
  const { organisation_id: organisationId, period } = present
  refuseProblems(await valueProblems(ask, { organisationId, period, values, explanations }))
  const row = returnRow(present, { ...valueColumns(values), explanations })
  await ask.workspace.commit.entry({
    actor: ask.asker.member,
    act: "return.correct",
    detail: correction,
    changes: [correct(enterpriseReturn, present.id, version, row)],
    setUpAt: ask.setUpAt,
  })
  return getReturn(ask, { params, query: {} })
}
