/** The problem that a request answers: one of the same enterprise, where one is named. */
import { AppError, type FieldProblem } from "../../kernel/error.ts"
import type { Ask } from "../access/ask.ts"
import { getProblem } from "../problems/find-problems.ts"

export async function problemAnswered(
  ask: Ask,
  organisation: string,
  problem: string | null,
): Promise<FieldProblem[]> {
  if (problem === null) return []
  const found = await getProblem(ask, { params: { id: problem }, query: {} }).catch((error) => {
    if (error instanceof AppError && error.code === "not-found") return null
    throw error
  })
  if (found?.organisationId === organisation) return []
  const message = { en: "It is no problem of this enterprise.", zh: "不是该企业提出的问题。" }
  return [{ field: "problemId", message }]
}
