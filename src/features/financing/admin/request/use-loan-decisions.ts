/** What the signed-in member may do with a request, and why not. */
import { firstNo } from "../../../../ui/decided-actions.tsx"
import { useMay, useMe } from "../../../access/admin/me.tsx"
import { hasFullReach } from "../../../access/policy.ts"
import type { Decision } from "../../../access/schema.ts"
import { mayAskFor, mayChange, mayGrant } from "../../policy.ts"
import type { LoanRequestView, PartyView } from "../../schema.ts"

const yes: Decision = { allowed: true }

export function useLoanDecisions(request: LoanRequestView) {
  const me = useMe()
  const mayWrite = useMay("loan:write")
  const mayAsk = useMay("loan:request")
  const full = hasFullReach(me.role)
  const { state, loan, parties } = request
  const open = mayChange(state)
  // The own answer: the bureau’s of an officer; of a bank or an insurer the only one whose words it reads.
  const party: PartyView | undefined = parties.find((one) =>
    full ? one.role === "bureau" : me.role === one.role && one.open,
  )
  const lending = me.role === "bank" && parties.some((one) => one.open && one.partyId === loan?.bankId)
  return {
    party,
    change: firstNo([mayWrite, open]),
    decide: firstNo([party ? yes : notAtTable, open]),
    withdraw: firstNo([mayAsk, mayAskFor(me, request.organisationId), open]),
    grant: firstNo([mayWrite, mayGrant(state)]),
    correct: firstNo([mayWrite, loan ? undefined : open]),
    report: full || lending ? yes : notLender,
  }
}

const notAtTable: Decision = {
  allowed: false,
  reason: { en: "It is not shared with you.", zh: "未分享给您。" },
}
const notLender: Decision = {
  allowed: false,
  reason: { en: "The lending bank or the bureau reports what moved.", zh: "往来由放款银行或科技局登记。" },
}
