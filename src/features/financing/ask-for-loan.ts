/** Use case: an enterprise asks for a loan, itself or through the bureau. */
import { plain } from "../../kernel/decimal.ts"
import { enter } from "../../platform/database/change.ts"
import type { Ask } from "../access/ask.ts"
import { authorise, todayOf } from "../access/ask.ts"
import { refuseInvalid } from "../centres/settle-organisation.ts"
import { getOrganisation } from "../registry/find-organisations.ts"
import { getLoanRequest } from "./find-loans.ts"
import { refuse } from "./managed.ts"
import { mayAskFor } from "./policy.ts"
import { problemAnswered } from "./problem-answered.ts"
import type { LoanRequestInput, LoanRequestView } from "./schema.ts"
import { loanRequest, partyDecision } from "./store.ts"

/** The bureau is at the table from the beginning; banks and insurers come with sharing. */
export async function askForLoan(ask: Ask, { body }: { body: LoanRequestInput }): Promise<LoanRequestView> {
  authorise(ask.asker, "loan:request")
  refuse(mayAskFor(ask.asker, body.organisationId))
  const organisation = await getOrganisation(ask, { params: { id: body.organisationId }, query: {} })
  if (organisation.kind !== "enterprise")
    refuseInvalid([
      {
        field: "organisationId",
        message: { en: "Only enterprises ask for loans.", zh: "只有企业可以申请。" },
      },
    ])
  refuseInvalid(checkAsked(body, todayOf(ask)))
  refuseInvalid(await problemAnswered(ask, body.organisationId, body.problemId))

  const id = await ask.workspace.nextNumber()
  const request = {
    organisation_id: body.organisationId,
    amount: plain(body.amount),
    purpose: body.purpose,
    purpose_en: body.purposeEn,
    asked_on: body.askedOn,
    problem_id: body.problemId,
    parties: [],
    state: "asked",
  }
  const bureau = pendingDecision(
    { id, organisation_id: body.organisationId },
    { party_id: null, role: "bureau" },
  )
  await ask.workspace.commit.entry({
    actor: ask.asker.member,
    act: "loan-request.ask",
    changes: [
      enter(loanRequest, id, request),
      enter(partyDecision, await ask.workspace.nextNumber(), bureau),
    ],
    setUpAt: ask.setUpAt,
  })
  return getLoanRequest(ask, { params: { id }, query: {} })
}

export function checkAsked({ askedOn }: { askedOn: string }, today: string) {
  if (askedOn <= today) return []
  return [{ field: "askedOn", message: { en: "That day is still to come.", zh: "该日尚未到来。" } }]
}

/** The row of a party that has a request and says nothing yet. */
export function pendingDecision(
  request: { id: string; organisation_id: string },
  party: { party_id: string | null; role: string },
) {
  return {
    request_id: request.id,
    organisation_id: request.organisation_id,
    ...party,
    decision: "pending",
    words: null,
    share_percent: null,
    promised_on: null,
    decided_on: null,
  }
}
