/** Use case: the bureau accepts a return; from now on it is final in figures. */
import { AppError } from "../../kernel/error.ts"
import { correct } from "../../platform/database/change.ts"
import type { Ask } from "../access/ask.ts"
import { authorise } from "../access/ask.ts"
import { unexplained } from "./check-return.ts"
import { presentReturn } from "./file-return.ts"
import { getReturn } from "./find-returns.ts"
import { returnRow } from "./return-view.ts"
import type { ReturnView } from "./schema.ts"
import { enterpriseReturn } from "./store.ts"

/** A correction of an earlier quarter may have made a number odd since it was filed: then it is asked about first. */
export async function acceptReturn(
  ask: Ask,
  { params, version }: { params: { id: string }; version: string },
): Promise<ReturnView> {
  authorise(ask.asker, "return:review")
  const present = await presentReturn(ask, { id: params.id, act: "accept", version })
  const { findings } = await getReturn(ask, { params, query: {} })
  if (unexplained(findings).length > 0)
    throw new AppError("conflict", {
      en: "A number is odd and nobody has explained it. Send the return back with a question.",
      zh: "有数字异常而未说明原因。请退回提问。",
    })
  await ask.workspace.commit.entry({
    actor: ask.asker.member,
    act: "return.accept",
    changes: [correct(enterpriseReturn, present.id, version, returnRow(present, { state: "accepted" }))],
    setUpAt: ask.setUpAt,
  })
  return getReturn(ask, { params, query: {} })
}
