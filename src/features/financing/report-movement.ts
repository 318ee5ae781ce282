/** Use cases: the lending bank or the bureau reports what moved on a loan, corrects it, or takes it back. */
import { plain } from "../../kernel/decimal.ts"
import type { FieldProblem } from "../../kernel/error.ts"
import type { Change } from "../../platform/database/change.ts"
import { correct, end, enter } from "../../platform/database/change.ts"
import type { Ask } from "../access/ask.ts"
import { authorise, todayOf } from "../access/ask.ts"
import { refuseInvalid } from "../centres/settle-organisation.ts"
import { checkMovements } from "./balance.ts"
import { getLoan } from "./find-loans.ts"
import { movementView, unchangedLoan } from "./loan-view.ts"
import { type Aim, managedLoan, managedMovement, refuse } from "./managed.ts"
import { mayReport } from "./policy.ts"
import type { LoanView, MovementCorrection, MovementInput } from "./schema.ts"
import { type LoanRow, loan, loanMovement, type MovementRow } from "./store.ts"

export async function reportMovement(
  ask: Ask,
  { params, body, version }: Aim<MovementInput>,
): Promise<LoanView> {
  authorise(ask.asker, "loan:read")
  const { row, movements } = await managedLoan(ask, params.id, version)
  refuse(mayReport(ask.asker, row.bank_id))
  refuseInvalid(checkAll(ask, row, [...movements.map(movementView), body]))
  const reporter = ask.asker.banks.includes(row.bank_id) ? row.bank_id : null
  const fresh = enter(loanMovement, await ask.workspace.nextNumber(), {
    loan_id: row.id,
    organisation_id: row.organisation_id,
    parties: row.parties,
    ...columns(body),
    reported_by: reporter,
  })
  return save(ask, row, { act: "loan.report", changes: [fresh] })
}

export async function correctMovement(
  ask: Ask,
  { params, body, version }: Aim<MovementCorrection>,
): Promise<LoanView> {
  authorise(ask.asker, "loan:read")
  const { movement, row, movements } = await managedMovement(ask, params.id, version)
  refuse(mayReport(ask.asker, row.bank_id))
  const others = movements.filter(({ id }) => id !== movement.id).map(movementView)
  const { correction, ...input } = body
  refuseInvalid(checkAll(ask, row, [...others, input]))
  const values = { ...movementRow(movement), ...columns(input) }
  const change = correct(loanMovement, movement.id, movement.recorded_in, values)
  return save(ask, row, { act: "loan.correct-movement", changes: [change], detail: correction })
}

/** A movement that never was: it stays in the past with the reason. */
export async function removeMovement(
  ask: Ask,
  { params, body, version }: Aim<Pick<MovementCorrection, "correction">>,
): Promise<LoanView> {
  authorise(ask.asker, "loan:read")
  const { movement, row, movements } = await managedMovement(ask, params.id, version)
  refuse(mayReport(ask.asker, row.bank_id))
  refuseInvalid(checkAll(ask, row, movements.filter(({ id }) => id !== movement.id).map(movementView)))
  const change = end(loanMovement, movement.id, movement.recorded_in)
  return save(ask, row, { act: "loan.remove-movement", changes: [change], detail: body.correction })
}

function checkAll(ask: Ask, row: LoanRow, movements: MovementInput[]): FieldProblem[] {
  const today = todayOf(ask)
  const early = movements.some(({ happenedOn }) => happenedOn > today)
  const late: FieldProblem[] = early
    ? [{ field: "happenedOn", message: { en: "That day is still to come.", zh: "该日尚未到来。" } }]
    : []
  const terms = { principal: plain(row.principal), grantedOn: row.granted_on }
  return [...late, ...checkMovements(terms, movements)]
}

function columns({ kind, amount, happenedOn }: MovementInput) {
  return { kind, amount: plain(amount), happened_on: happenedOn }
}

function movementRow({ id: _id, recorded_in: _version, ...own }: MovementRow) {
  return own
}

async function save(
  ask: Ask,
  row: LoanRow,
  { act, changes, detail }: { act: string; changes: Change[]; detail?: Record<string, unknown> },
): Promise<LoanView> {
  await ask.workspace.commit.entry({
    actor: ask.asker.member,
    act,
    ...(detail && { detail }),
    changes: [correct(loan, row.id, row.recorded_in, unchangedLoan(row)), ...changes],
    setUpAt: ask.setUpAt,
  })
  return getLoan(ask, { params: { id: row.id }, query: {} })
}
