/** Use case: the bureau records the loan that a bank granted on a request. */
import type { FieldProblem } from "../../kernel/error.ts"
import { correct, enter } from "../../platform/database/change.ts"
import type { Ask } from "../access/ask.ts"
import { authorise, todayOf } from "../access/ask.ts"
import { refuseInvalid } from "../centres/settle-organisation.ts"
import { checkTerms } from "./check-terms.ts"
import { getLoanRequest } from "./find-loans.ts"
import { loanRow, requestRow } from "./loan-view.ts"
import { type Aim, managedRequest, refuse } from "./managed.ts"
import { mayGrant } from "./policy.ts"
import type { GrantInput, LoanRequestView } from "./schema.ts"
import { type DecisionRow, loan, loanRequest } from "./store.ts"

export async function grantLoan(
  ask: Ask,
  { params, body, version }: Aim<GrantInput>,
): Promise<LoanRequestView> {
  authorise(ask.asker, "loan:write")
  const { row, decisions } = await managedRequest(ask, params.id, version)
  refuse(mayGrant(row.state as LoanRequestView["state"]), "conflict")
  const days = { askedOn: row.asked_on, today: todayOf(ask) }
  refuseInvalid([...checkLenders(body, decisions), ...checkTerms(body, days)])
  const granted = loanRow({ request_id: row.id, organisation_id: row.organisation_id }, body)
  await ask.workspace.commit.entry({
    actor: ask.asker.member,
    act: "loan.grant",
    changes: [
      correct(loanRequest, row.id, version, requestRow(row, { state: "granted" })),
      enter(loan, await ask.workspace.nextNumber(), granted),
    ],
    setUpAt: ask.setUpAt,
  })
  return getLoanRequest(ask, { params, query: {} })
}

/** Bank and insurer of a loan are parties of its request that agreed. */
export function checkLenders(
  { bankId, insurerId }: Pick<GrantInput, "bankId" | "insurerId">,
  decisions: Pick<DecisionRow, "party_id" | "role" | "decision">[],
): FieldProblem[] {
  const agreed = (id: string, role: string) =>
    decisions.some((one) => one.party_id === id && one.role === role && one.decision === "agreed")
  const problems: FieldProblem[] = []
  if (!agreed(bankId, "bank"))
    problems.push({
      field: "bankId",
      message: { en: "This bank has not agreed to the request.", zh: "该银行尚未同意本申请。" },
    })
  if (insurerId !== null && !agreed(insurerId, "insurer"))
    problems.push({
      field: "insurerId",
      message: { en: "This insurer has not agreed to the request.", zh: "该保险公司尚未同意本申请。" },
    })
  return problems
}
