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
import { organisationClassNames } from "../registry/schema.ts"
import { returnsTerms } from "../returns/schema.ts"
import { talentTerms } from "../talent/schema.ts"
import { targetMeasureNames } from "./targets/target-schema.ts"

const classNames = Object.fromEntries(
  Object.entries(organisationClassNames).map(([code, { en, zh }]) => [code, { en, zh }]),
)

const ownTerms: Record<string, Bilingual> = {
  "target.v1": { en: "Targets that hold on the day", zh: "当日有效的目标" },
  measure: { en: "Measure", zh: "指标" },
  from: { en: "From", zh: "开始" },
  until: { en: "Until", zh: "截止" },
  ...targetMeasureNames,
}

const registryTerms: Record<string, Bilingual> = {
  "class-holder.v1": { en: "Enterprises that hold a class", zh: "持有资格的企业" },
  "cultivated-enterprise.v1": { en: "Enterprises recognised this year", zh: "本年新认定的企业" },
  "driving-enterprise.v1": { en: "Leading enterprises that drive others", zh: "带动他企业的龙头企业" },
  "driven-enterprise.v1": { en: "Enterprises driven along by others", zh: "被带动的企业" },
  "own-technology.v1": { en: "Technologies of its own", zh: "自有技术" },
  class: { en: "Class", zh: "资格" },
  town: { en: "Town", zh: "乡镇街道" },
  day: { en: "Day of recognition", zh: "认定日" },
  drivers: { en: "Driven by", zh: "带动企业数" },
  driven: { en: "Drives", zh: "带动数" },
  "name-en": { en: "English name", zh: "英文名" },
  organisation: { en: "Organisation", zh: "单位" },
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
  ...classNames,
  ...shared,
}

/** The words for a code, or null where there are none. */
export function termOf(code: string): Bilingual | null {
  return Object.hasOwn(terms, code) ? terms[code]! : null
}
