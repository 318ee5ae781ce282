/** Who may do what to a problem, and when; pure, so that it also greys out buttons. */
import { formatDay } from "../../kernel/format.ts"
import { hasFullReach } from "../access/policy.ts"
import type { Asker, Decision } from "../access/schema.ts"
import { reopenUntil } from "./deadlines.ts"

type Person = Pick<Asker, "role" | "organisations">

/** What the decisions look at. */
export interface Standing {
  organisationId: string
  solvedOn: string | null
  answerBy: string | null
  settledOn: string | null
}

const yes: Decision = { allowed: true }
const no = (en: string, zh: string): Decision => ({ allowed: false, reason: { en, zh } })

const isSettled = no(
  "It is settled. Reopen it first if it is not solved after all.",
  "已经办结；若仍未解决，请先退回重办。",
)
const notSolved = no("Nobody has said yet that it is solved.", "还没有登记为“已解决”。")

/** The bureau acts, hands over and promises until the problem is settled. */
export function mayAct(problem: Standing): Decision {
  return problem.settledOn === null ? yes : isSettled
}

export function maySolve(problem: Standing): Decision {
  if (problem.settledOn !== null) return isSettled
  if (problem.solvedOn === null) return yes
  return no("It is solved already and awaits the enterprise’s confirmation.", "已登记为解决，正等企业确认。")
}

/** Only the enterprise itself confirms in the app. */
export function mayConfirm(asker: Person, problem: Standing): Decision {
  if (!asker.organisations.includes(problem.organisationId))
    return no(
      "Only the enterprise itself confirms here; record its slip or its call instead.",
      "只有企业本身能在线确认；也可登记书面签收或电话回访。",
    )
  if (problem.settledOn !== null) return isSettled
  return problem.solvedOn === null ? notSolved : yes
}

/** By slip or call once it is solved; by silence only past the deadline that was stated. */
export function maySettle(problem: Standing, kind: "slip" | "call" | "silence", day: string): Decision {
  if (problem.settledOn !== null) return isSettled
  if (problem.solvedOn === null || problem.answerBy === null) return notSolved
  if (kind !== "silence" || problem.answerBy < day) return yes
  return no(
    `The enterprise has until ${formatDay(problem.answerBy, "en")} to answer. Silence counts only after that.`,
    `企业的答复期限到${formatDay(problem.answerBy, "zh")}，过了这一天才可按未答复办结。`,
  )
}

/** The enterprise, or the bureau in its name, while the matter is fresh. */
export function mayReopen(asker: Person, problem: Standing, today: string): Decision {
  if (!hasFullReach(asker.role) && !asker.organisations.includes(problem.organisationId))
    return no("Only the enterprise itself sends it back.", "只有企业本身能退回。")
  if (problem.settledOn === null)
    return problem.solvedOn === null
      ? no("It is in hand; there is nothing to send back.", "正在办理，无需退回。")
      : yes
  const until = reopenUntil(problem.settledOn)
  if (today <= until) return yes
  return no(
    `It could be sent back until ${formatDay(until, "en")}. Raise it as a new problem.`,
    `退回期限（${formatDay(until, "zh")}）已过，请作为新问题提出。`,
  )
}
