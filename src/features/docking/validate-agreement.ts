/** The days of an agreement and of what its institute is able to do. */
import type { FieldProblem } from "../../kernel/error.ts"

interface Days {
  from: string
  until: string | null
}

interface AgreementWriting extends Days {
  endReason: string | null
  capabilities: (Days & { name: string })[]
}

const backwards = { en: "The last day lies before the first.", zh: "结束早于开始。" }

/** What is wrong with an agreement; empty when nothing is. */
export function validateAgreement({ capabilities, endReason, ...days }: AgreementWriting): FieldProblem[] {
  const problems: FieldProblem[] = []
  if (isBackwards(days)) problems.push({ field: "until", message: backwards })
  if (endReason !== null && days.until === null)
    problems.push({
      field: "endReason",
      message: {
        en: "It has no end, so it has no reason for one.",
        zh: "协议没有终止日，不应填写终止原因。",
      },
    })
  for (const [at, one] of capabilities.entries())
    if (isBackwards(one)) problems.push({ field: `capabilities.${at}.until`, message: backwards })
  return problems
}

function isBackwards({ from, until }: Days): boolean {
  return until !== null && until <= from
}
