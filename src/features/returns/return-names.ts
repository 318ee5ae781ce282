/** What a return is called: whose it is, and for which quarter. */
import type { Bilingual } from "../../kernel/language.ts"
import { periodLabel } from "../../kernel/period.ts"
import type { ReturnView } from "./schema.ts"

export function quarterName(period: string): Bilingual {
  return { en: periodLabel(period, "en"), zh: periodLabel(period, "zh") }
}

export function filerName(of: Pick<ReturnView, "organisationName" | "organisationNameEn">): Bilingual {
  return { en: of.organisationNameEn, zh: of.organisationName }
}
