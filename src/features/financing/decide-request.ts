/** Use cases: a bank or an insurer decides its own part of a request, the bureau its part. */
import { plain } from "../../kernel/decimal.ts"
import { correct } from "../../platform/database/change.ts"
import type { Ask } from "../access/ask.ts"
import { authorise, notFound, todayOf } from "../access/ask.ts"
import { refuseInvalid } from "../centres/settle-organisation.ts"
import { checkAnswer } from "./check-terms.ts"
import { getLoanRequest } from "./find-loans.ts"
import { decisionRow, requestRow } from "./loan-view.ts"
import { type Aim, managedRequest, refuse } from "./managed.ts"
import { mayChange, mayDecideFor } from "./policy.ts"
import { stateOf } from "./request-state.ts"
import type { BureauAnswer, DecideInput, LoanRequestView } from "./schema.ts"
import { type DecisionRow, loanRequest, partyDecision, type RequestRow } from "./store.ts"

export async function decideAsParty(
  ask: Ask,
  { params, body, version }: Aim<DecideInput>,
): Promise<LoanRequestView> {
  authorise(ask.asker, "loan:decide")
  const { partyId, ...answer } = body
  const { row, decisions } = await managedRequest(ask, params.id, version)
  refuse(mayDecideFor(ask.asker, partyId))
  return save(ask, { row, decisions, party: partyId, answer })
}

export async function decideAsBureau(
  ask: Ask,
  { params, body, version }: Aim<BureauAnswer>,
): Promise<LoanRequestView> {
  authorise(ask.asker, "loan:write")
  const { row, decisions } = await managedRequest(ask, params.id, version)
  return save(ask, { row, decisions, party: null, answer: body })
}

interface Saving {
  row: RequestRow
  decisions: DecisionRow[]
  /** Null: the bureau. */
  party: string | null
  answer: BureauAnswer
}

/** The answer's words stand in its row, not in the ledger entry's detail, which all parties read. */
async function save(ask: Ask, { row, decisions, party, answer }: Saving): Promise<LoanRequestView> {
  refuse(mayChange(row.state as LoanRequestView["state"]), "conflict")
  const own = decisions.find(({ party_id }) => party_id === party)
  if (!own) throw notFound()
  refuseInvalid(checkAnswer(answer, { askedOn: row.asked_on, today: todayOf(ask) }))
  const answered = decisionRow(own, {
    decision: answer.decision,
    words: answer.words,
    share_percent: answer.sharePercent === null ? null : plain(answer.sharePercent),
    promised_on: answer.promisedOn,
    decided_on: answer.decidedOn,
  })
  const after = decisions.map((one) => (one === own ? answered : one)) as Parameters<typeof stateOf>[0]
  const state = stateOf(after, false)
  await ask.workspace.commit.entry({
    actor: ask.asker.member,
    act: answer.decision === "pending" ? "loan-request.promise" : "loan-request.decide",
    changes: [
      correct(loanRequest, row.id, row.recorded_in, requestRow(row, { state })),
      correct(partyDecision, own.id, own.recorded_in, answered),
    ],
    setUpAt: ask.setUpAt,
  })
  return getLoanRequest(ask, { params: { id: row.id }, query: {} })
}
