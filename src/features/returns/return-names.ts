/** What a return is called: whose it is, and for which quarter. */
import type { Bilingual } from "../../kernel/language.ts"
import { periodLabel } from "../../kernel/period.ts"
import { cellNames, type ReturnFinding, type ReturnView, returnRuleNames } from "./schema.ts"

export function quarterName(period: string): Bilingual {
  return { en: periodLabel(period, "en"), zh: periodLabel(period, "zh") }
}

export function filerName(of: Pick<ReturnView, "organisationName" | "organisationNameEn">): Bilingual {
  return { en: of.organisationNameEn, zh: of.organisationName }
}

/** What is odd, in a few words. */
export function findingName({ cell, rule }: Pick<ReturnFinding, "cell" | "rule">): Bilingual {
  const said = returnRuleNames[rule]
  if (rule === "research-staff") return said
  return { en: `${cellNames[cell].en}: ${said.en.toLowerCase()}`, zh: `${cellNames[cell].zh}${said.zh}` }
}
