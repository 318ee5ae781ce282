/** Who may ask, decide and report: an enterprise for itself, a party for its own part, the bureau for the rest. */
import { hasFullReach } from "../access/policy.ts"
import type { Asker, Decision } from "../access/schema.ts"
import type { RequestState } from "./schema.ts"

const yes: Decision = { allowed: true }
const no = (en: string, zh: string): Decision => ({ allowed: false, reason: { en, zh } })

export function mayAskFor(asker: Pick<Asker, "role" | "organisations">, organisation: string): Decision {
  if (hasFullReach(asker.role) || asker.organisations.includes(organisation)) return yes
  return no("An enterprise asks for itself only.", "企业只能为自己申请。")
}

/** Not even the bureau answers for a bank or an insurer. */
export function mayDecideFor(asker: Pick<Asker, "banks">, party: string): Decision {
  if (asker.banks.includes(party)) return yes
  return no(
    "Each bank and each insurer decides its own part, and nobody else’s.",
    "银行、保险公司只能就本方作决定，不能代他方。",
  )
}

export function mayReport(asker: Pick<Asker, "role" | "banks">, bank: string): Decision {
  if (hasFullReach(asker.role) || asker.banks.includes(bank)) return yes
  return no("The lending bank or the bureau reports what moved.", "往来由放款银行或科技局登记。")
}

/** What a request that ended no longer takes. */
export function mayChange(state: RequestState): Decision {
  if (state === "granted")
    return no("The loan is granted; correct the loan instead.", "贷款已发放，如有不对请更正贷款。")
  if (state === "withdrawn") return no("The request was withdrawn.", "申请已撤回。")
  return yes
}

export function mayGrant(state: RequestState): Decision {
  if (state === "agreed") return yes
  const ended = mayChange(state)
  if (!ended.allowed) return ended
  return no("No bank has agreed yet.", "还没有银行同意。")
}
