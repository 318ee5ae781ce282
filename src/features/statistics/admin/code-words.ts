/** Words for the codes in figures: populations, dimensions of their rows, and kinds of computation. */
import type { Bilingual } from "../../../kernel/language.ts"
import type { Text } from "../../../ui/language.tsx"
import { Stage, stageNames } from "../../centres/schema.ts"
import type { EvidenceView, Figure, Indicator } from "../schema.ts"

type EvidenceRow = EvidenceView["rows"][number]

interface PopulationWords {
  /** Number of its rows. */
  rows: Text
  /** What it is made of. */
  says: Bilingual
  /** The record that a row is, or the nearest to it that has a page. */
  to: (row: EvidenceRow) => string | null
}

const populations: Record<string, PopulationWords> = {
  "settled-enterprise.v1": {
    rows: { en: "{{count}} tenancies", one: "one tenancy", zh: "{{count}}条入驻记录" },
    says: { en: "enterprises with a tenancy in the centre", zh: "在该中心有入驻记录的企业" },
    to: ({ key }) => `/tenancies/${key}`,
  },
  "let-space.v1": {
    rows: { en: "{{count}} units let", one: "one unit let", zh: "{{count}}个在租单元" },
    says: { en: "units let in the centre", zh: "该中心在租的单元" },
    // The key is a stage of a tenancy, which has no page of its own.
    to: ({ contributor }) => (contributor ? `/organisations/${contributor}` : null),
  },
}

const unknownPopulation = (id: string): PopulationWords => ({
  rows: { en: "{{count}} records", one: "one record", zh: "{{count}}条记录" },
  says: { en: id, zh: id },
  to: () => null,
})

/** Words for a population; one without words of its own is named by its code. */
export function populationWords(id: string): PopulationWords {
  return populations[id] ?? unknownPopulation(id)
}

const dimensions: Record<string, Bilingual> = {
  stage: { en: "Stage", zh: "阶段" },
  technological: { en: "Technological", zh: "科技型" },
  centre: { en: "Centre", zh: "中心" },
  organisation: { en: "Organisation", zh: "单位" },
}

export function dimensionName(code: string): Bilingual {
  return dimensions[code] ?? { en: code, zh: code }
}

/** A dimension's value in words; a code without words stands as it is. */
export function dimensionValue(code: string): Bilingual {
  const stage = Stage.safeParse(code)
  if (stage.success) return stageNames[stage.data]
  if (code === "yes") return { en: "yes", zh: "是" }
  if (code === "no") return { en: "no", zh: "否" }
  return { en: code, zh: code }
}

export const computeKinds: Record<Indicator["compute"]["kind"], Bilingual> = {
  count: { en: "counts records", zh: "计数" },
  sum: { en: "adds up records", zh: "求和" },
  ratio: { en: "ratio of two indicators", zh: "两个指标之比" },
  growth: { en: "growth on the year", zh: "同比增长" },
  progress: { en: "progress towards a target", zh: "目标完成率" },
  received: { en: "stated by another office", zh: "其他部门提供" },
  "growth-between": { en: "growth on a base", zh: "与基期相比的增速" },
  rank: { en: "place among all", zh: "名次" },
  attainment: { en: "forecast of a target’s attainment", zh: "目标达成预测" },
}

export const disclosureWords: Record<Figure["disclosure"]["rule"], Bilingual> = {
  public: { en: "nothing in it needs protection", zh: "不涉及需要保密的内容" },
  passed: { en: "no organisation can be worked out", zh: "推算不出任何一家单位" },
  consent: { en: "about one organisation, which agreed", zh: "只涉及一家，已书面同意" },
  protected: { en: "one of so few could be worked out", zh: "单位太少，可能推算出某一家" },
}
