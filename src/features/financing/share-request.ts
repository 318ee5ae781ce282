/** Use case: the bureau shares a request with banks and insurers; from then on they see it. */
import type { FieldProblem } from "../../kernel/error.ts"
import { correct, enter } from "../../platform/database/change.ts"
import type { Ask } from "../access/ask.ts"
import { authorise } from "../access/ask.ts"
import { refuseInvalid } from "../centres/settle-organisation.ts"
import { getOrganisation } from "../registry/find-organisations.ts"
import { pendingDecision } from "./ask-for-loan.ts"
import { getLoanRequest } from "./find-loans.ts"
import { requestRow } from "./loan-view.ts"
import { type Aim, managedRequest, refuse } from "./managed.ts"
import { mayChange } from "./policy.ts"
import { stateOf } from "./request-state.ts"
import type { LoanRequestView, PartyRole, ShareInput } from "./schema.ts"
import { loanRequest, partyDecision } from "./store.ts"

export async function shareRequest(
  ask: Ask,
  { params, body, version }: Aim<ShareInput>,
): Promise<LoanRequestView> {
  authorise(ask.asker, "loan:write")
  const { row, decisions } = await managedRequest(ask, params.id, version)
  refuse(mayChange(row.state as LoanRequestView["state"]), "conflict")
  const parties = [...new Set(body.parties)]
  const roles = await rolesOf(ask, parties)
  const problems = parties.flatMap((id, at) => checkParty(at, roles.get(id), row.parties.includes(id)))
  refuseInvalid(problems)

  const fresh = await Promise.all(
    parties.map(async (id) => {
      const party = { party_id: id, role: roles.get(id) as PartyRole }
      return enter(partyDecision, await ask.workspace.nextNumber(), pendingDecision(row, party))
    }),
  )
  const answers = [
    ...decisions.map(({ role, decision }) => ({ role, decision })),
    ...parties.map((id) => ({ role: roles.get(id), decision: "pending" })),
  ] as Parameters<typeof stateOf>[0]
  const changed = { parties: [...row.parties, ...parties], state: stateOf(answers, false) }
  await ask.workspace.commit.entry({
    actor: ask.asker.member,
    act: "loan-request.share",
    changes: [correct(loanRequest, row.id, version, requestRow(row, changed)), ...fresh],
    setUpAt: ask.setUpAt,
  })
  return getLoanRequest(ask, { params, query: {} })
}

async function rolesOf(ask: Ask, parties: string[]): Promise<Map<string, string>> {
  const found = await Promise.all(
    parties.map(async (id) => {
      const { kind } = await getOrganisation(ask, { params: { id }, query: {} })
      return [id, kind] as const
    }),
  )
  return new Map(found)
}

function checkParty(at: number, kind: string | undefined, already: boolean): FieldProblem[] {
  const field = `parties.${at}`
  if (kind !== "bank" && kind !== "insurer")
    return [{ field, message: { en: "Only banks and insurers.", zh: "只能分享给银行和保险公司。" } }]
  if (already) return [{ field, message: { en: "It has the request already.", zh: "已分享给该机构。" } }]
  return []
}
