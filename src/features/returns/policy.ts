/** Whose return it is, and what may be done to it in its state. */
import { hasFullReach } from "../access/policy.ts"
import type { Asker, Decision } from "../access/schema.ts"
import type { ReturnState } from "./schema.ts"

/** An enterprise files for itself; the bureau files for whoever brings paper. */
export function mayFileFor(asker: Pick<Asker, "role" | "organisations">, organisation: string): Decision {
  if (hasFullReach(asker.role) || asker.organisations.includes(organisation)) return { allowed: true }
  return {
    allowed: false,
    reason: {
      en: "Only the enterprise itself and the bureau file its return.",
      zh: "只有企业自己和科技局可以报送它的报表。",
    },
  }
}

export type ReturnAct = "refile" | "question" | "accept" | "correct"

const states: Record<ReturnAct, readonly ReturnState[]> = {
  refile: ["filed", "questioned"],
  question: ["filed"],
  accept: ["filed"],
  correct: ["accepted"],
}

const reasons: Record<ReturnState, { en: string; zh: string }> = {
  filed: {
    en: "It waits for review and isn’t accepted yet.",
    zh: "还在待审核，没有通过。",
  },
  questioned: {
    en: "It was sent back with a question; the enterprise answers first.",
    zh: "已退回提问，先等企业答复。",
  },
  accepted: {
    en: "It is accepted; what is wrong now is corrected by the bureau, with a reason.",
    zh: "已经通过；再有不对，由科技局更正并写明原因。",
  },
}

/** Whether a return in this state takes the act. */
export function mayInState(act: ReturnAct, state: ReturnState): Decision {
  return states[act].includes(state) ? { allowed: true } : { allowed: false, reason: reasons[state] }
}
