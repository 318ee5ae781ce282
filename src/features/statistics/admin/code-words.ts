/** Words for the codes in figures: populations, dimensions of their rows, and kinds of computation. */
import type { Bilingual } from "../../../kernel/language.ts"
import type { Text } from "../../../ui/language.tsx"
import type { EvidenceView, Figure, Indicator } from "../schema.ts"
import { termOf } from "../terms.ts"

type EvidenceRow = EvidenceView["rows"][number]

interface PopulationWords {
  /** Number of its rows. */
  rows: Text
  /** What it is made of. */
  says: Bilingual
  /** The record that a row is, or the nearest to it that has a page. */
  to: (row: EvidenceRow) => string | null
}

const anyRows: Text = { en: "{{count}} records", one: "one record", zh: "{{count}}条记录" }

/** What a row is beyond a record: how many of them, and the page where one is kept, if it has one. */
const populations: Record<string, Pick<PopulationWords, "rows" | "to">> = {
  "settled-enterprise.v1": {
    rows: { en: "{{count}} tenancies", one: "one tenancy", zh: "{{count}}条入驻记录" },
    to: ({ key }) => `/tenancies/${key}`,
  },
  "let-space.v1": {
    rows: { en: "{{count}} units let", one: "one unit let", zh: "{{count}}个在租单元" },
    // The key is a stage of a tenancy, which has no page of its own.
    to: ownPage,
  },
  "opened-centre.v1": records("centres"),
  "introduced-project.v1": records("projects"),
  "settled-institute.v1": records("institutes"),
  "visit.v1": records("visits"),
  "problem.v1": records("problems"),
  "settled-problem.v1": records("problems"),
  "return-sales.v1": records("returns"),
  "accepted-return.v1": records("returns"),
  "loan.v1": records("loans"),
  "joint-training-base.v1": records("training-bases"),
  "target.v1": records("targets"),
}

/** Rows of any other population are facts about the organisation that contributed them. */
function ownPage({ contributor }: EvidenceRow): string | null {
  return contributor !== null && /^\d+$/.test(contributor) ? `/organisations/${contributor}` : null
}

function records(path: string): Pick<PopulationWords, "rows" | "to"> {
  return { rows: anyRows, to: ({ key }) => `/${path}/${key}` }
}

/** Words for a population; one without words of its own is named by its code. */
export function populationWords(id: string): PopulationWords {
  const known = populations[id] ?? { rows: anyRows, to: ownPage }
  return { ...known, says: termOf(id) ?? { en: id, zh: id } }
}

/** A dimension’s name, to stand at the beginning of a line or a column. */
export function dimensionName(code: string): Bilingual {
  const { en, zh } = termOf(code) ?? { en: code, zh: code }
  return { en: en.charAt(0).toUpperCase() + en.slice(1), zh }
}

/** A dimension's value in words; a code without words stands as it is. */
export function dimensionValue(code: string): Bilingual {
  return termOf(code) ?? { en: code, zh: code }
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
