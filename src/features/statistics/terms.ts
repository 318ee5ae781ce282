/** Words for every code that a figure or its proof names: populations, dimensions of their rows, and their values. */
import type { Bilingual } from "../../kernel/language.ts"
import { regionNames } from "../../kernel/region.ts"
import { townNames } from "../../kernel/town.ts"
import { centresTerms } from "../centres/schema.ts"
import { dockingTerms } from "../docking/schema.ts"
import { financingTerms } from "../financing/schema.ts"
import { pipelineTerms } from "../pipeline/schema.ts"
import { problemsTerms } from "../problems/codes.ts"
import { receivedTerms } from "../received/schema.ts"
import { registryTerms } from "../registry/terms.ts"
import { returnsTerms } from "../returns/schema.ts"
import { talentTerms } from "../talent/schema.ts"
import { targetMeasureNames } from "./targets/target-schema.ts"

const ownTerms: Record<string, Bilingual> = {
  "target.v1": { en: "Targets that hold on the day", zh: "当日有效的目标" },
  measure: { en: "Measure", zh: "指标" },
  from: { en: "From", zh: "开始" },
  until: { en: "Until", zh: "截止" },
  ...targetMeasureNames,
}

/** Said of the rows of many populations: in the words that fit all of them. */
const shared: Record<string, Bilingual> = {
  on: { en: "Day", zh: "日期" },
  status: { en: "Status", zh: "状态" },
  document: { en: "Document", zh: "来文" },
  office: { en: "From", zh: "来自" },
  office_en: { en: "From", zh: "来自" },
  basis: { en: "Basis", zh: "口径" },
  region: { en: "Region", zh: "地区" },
  yes: { en: "yes", zh: "是" },
  no: { en: "no", zh: "否" },
}

const terms: Record<string, Bilingual> = {
  ...regionNames,
  ...townNames,
  ...registryTerms,
  ...centresTerms,
  ...pipelineTerms,
  ...returnsTerms,
  ...receivedTerms,
  ...problemsTerms,
  ...financingTerms,
  ...dockingTerms,
  ...talentTerms,
  ...ownTerms,
  ...shared,
}

/** The words for a code, or null where there are none. */
export function termOf(code: string): Bilingual | null {
  return Object.hasOwn(terms, code) ? terms[code]! : null
}
