/** What a change starts from: the request or the loan within the asker's reach, in the version that was read. */
import { AppError } from "../../kernel/error.ts"
import { changedMeanwhile } from "../../platform/database/refusal.ts"
import type { Ask } from "../access/ask.ts"
import { notFound } from "../access/ask.ts"
import type { Decision } from "../access/schema.ts"
import type { DecisionRow, LoanRow, MovementRow, RequestRow } from "./store.ts"
import { findDecisions, findLoan, findLoans, findMovement, findMovements, findRequest } from "./store.ts"

export interface Aim<B> {
  params: { id: string }
  body: B
  version: string
}

/** Throws the reason of a no. */
export function refuse(decision: Decision, code: "not-allowed" | "conflict" = "not-allowed"): void {
  if (!decision.allowed) throw new AppError(code, decision.reason)
}

/** The request with all its answers; decisions are made on the whole, not on a reader's slice. */
export async function managedRequest(
  ask: Ask,
  id: string,
  version: string,
): Promise<{ row: RequestRow; decisions: DecisionRow[]; loan: LoanRow | null }> {
  const row = await findRequest(ask.read, id)
  if (!row) throw notFound()
  if (row.recorded_in !== version) throw changedMeanwhile()
  const [decisions, loans] = await Promise.all([
    findDecisions(ask.workspace.full, [id]),
    findLoans(ask.workspace.full, [id]),
  ])
  return { row, decisions, loan: loans[0] ?? null }
}

export async function managedLoan(
  ask: Ask,
  id: string,
  version: string,
): Promise<{ row: LoanRow; movements: MovementRow[] }> {
  const row = await findLoan(ask.read, id)
  if (!row) throw notFound()
  if (row.recorded_in !== version) throw changedMeanwhile()
  return { row, movements: await findMovements(ask.workspace.full, [id]) }
}

export async function managedMovement(ask: Ask, id: string, version: string) {
  const movement = await findMovement(ask.read, id)
  if (!movement) throw notFound()
  if (movement.recorded_in !== version) throw changedMeanwhile()
  const row = await findLoan(ask.read, movement.loan_id)
  if (!row) throw notFound()
  return { movement, row, movements: await findMovements(ask.workspace.full, [row.id]) }
}
