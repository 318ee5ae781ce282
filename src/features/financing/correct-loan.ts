/** Use cases: a request or a loan is corrected with a reason, or a request is withdrawn. */
import { plain } from "../../kernel/decimal.ts"
import { AppError } from "../../kernel/error.ts"
import { correct } from "../../platform/database/change.ts"
import type { Ask } from "../access/ask.ts"
import { authorise, todayOf } from "../access/ask.ts"
import { refuseInvalid } from "../centres/settle-organisation.ts"
import { checkAsked } from "./ask-for-loan.ts"
import { checkMovements } from "./balance.ts"
import { checkTerms } from "./check-terms.ts"
import { getLoan, getLoanRequest } from "./find-loans.ts"
import { checkLenders } from "./grant-loan.ts"
import { loanRow, movementView, requestRow } from "./loan-view.ts"
import { type Aim, managedLoan, managedRequest, refuse } from "./managed.ts"
import { mayAskFor, mayChange } from "./policy.ts"
import { problemAnswered } from "./problem-answered.ts"
import type {
  LoanCorrection,
  LoanRequestCorrection,
  LoanRequestView,
  LoanView,
  WithdrawInput,
} from "./schema.ts"
import { findDecisions, findRequest, loan, loanMovement, loanRequest, type RequestRow } from "./store.ts"

/** Corrects what was asked for. Once a loan is granted, the request stands as its ground. */
export async function correctLoanRequest(
  ask: Ask,
  { params, body, version }: Aim<LoanRequestCorrection>,
): Promise<LoanRequestView> {
  authorise(ask.asker, "loan:write")
  const { row } = await managedRequest(ask, params.id, version)
  refuse(mayChange(row.state as LoanRequestView["state"]), "conflict")
  refuseInvalid(checkAsked(body, todayOf(ask)))
  refuseInvalid(await problemAnswered(ask, row.organisation_id, body.problemId))
  const changed = {
    amount: plain(body.amount),
    purpose: body.purpose,
    purpose_en: body.purposeEn,
    asked_on: body.askedOn,
    problem_id: body.problemId,
  }
  return saveRequest(ask, row, { act: "loan-request.correct", changed, detail: body.correction })
}

export async function withdrawRequest(
  ask: Ask,
  { params, body, version }: Aim<WithdrawInput>,
): Promise<LoanRequestView> {
  authorise(ask.asker, "loan:request")
  const { row } = await managedRequest(ask, params.id, version)
  refuse(mayAskFor(ask.asker, row.organisation_id))
  refuse(mayChange(row.state as LoanRequestView["state"]), "conflict")
  return saveRequest(ask, row, {
    act: "loan-request.withdraw",
    changed: { state: "withdrawn" },
    detail: body,
  })
}

/** Corrects the terms; the movements must still fit them. */
export async function correctLoan(
  ask: Ask,
  { params, body, version }: Aim<LoanCorrection>,
): Promise<LoanView> {
  authorise(ask.asker, "loan:write")
  const { row, movements } = await managedLoan(ask, params.id, version)
  const { correction, ...terms } = body
  const request = await findRequest(ask.workspace.full, row.request_id)
  if (!request) throw new AppError("conflict", { en: "Its request is gone.", zh: "对应申请已不存在。" })
  const values = loanRow(row, terms)
  const misfits = checkMovements(terms, movements.map(movementView)).map(({ field, message }) => ({
    field: field === "amount" ? "principal" : "grantedOn",
    message,
  }))
  refuseInvalid([
    ...checkLenders(terms, await findDecisions(ask.workspace.full, [row.request_id])),
    ...checkTerms(terms, { askedOn: request.asked_on, today: todayOf(ask) }),
    ...misfits,
  ])
  await ask.workspace.commit.entry({
    actor: ask.asker.member,
    act: "loan.correct",
    detail: { ...correction },
    changes: [
      correct(loan, row.id, version, values),
      // A movement repeats its loan's parties, for the reach of readers.
      ...movements
        .filter((one) => one.parties.join() !== values.parties.join())
        .map(({ id, recorded_in, ...own }) =>
          correct(loanMovement, id, recorded_in, { ...own, parties: values.parties }),
        ),
    ],
    setUpAt: ask.setUpAt,
  })
  return getLoan(ask, { params, query: {} })
}

interface Saving {
  act: string
  changed: Partial<RequestRow>
  detail: Record<string, unknown>
}

async function saveRequest(
  ask: Ask,
  row: RequestRow,
  { act, changed, detail }: Saving,
): Promise<LoanRequestView> {
  await ask.workspace.commit.entry({
    actor: ask.asker.member,
    act,
    detail,
    changes: [correct(loanRequest, row.id, row.recorded_in, requestRow(row, changed))],
    setUpAt: ask.setUpAt,
  })
  return getLoanRequest(ask, { params: { id: row.id }, query: {} })
}
