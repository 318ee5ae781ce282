/** Targets in words of both languages: what is aimed at, where, for which days, and what happened to one. */
import { addDays, toDateRange } from "../../../../kernel/day.ts"
import { Decimal, roundHalfAway } from "../../../../kernel/decimal.ts"
import type { Bilingual, Language } from "../../../../kernel/language.ts"
import { townNames } from "../../../../kernel/town.ts"
import type { StatusShape } from "../../../../ui/status.tsx"
import type { EntryTelling } from "../../../access/admin/record-ledger.tsx"
import { type TableWords, tellHistory, writeDays } from "../../../access/admin/tell-history.ts"
import type { HistoryEntry } from "../../../access/record-history.ts"
import { TargetMeasure, type TargetProgress, type TargetView } from "../../targets/target-schema.ts"

export const targetActs: Record<string, Bilingual> = {
  "target.set": { en: "Target set", zh: "下达目标" },
  "target.correct": { en: "Correction of the target", zh: "更正目标" },
  "target.end": { en: "Target given up", zh: "目标提前终止" },
}

export const fieldLabels = {
  measure: { en: "What is aimed at", zh: "指标" },
  town: { en: "Where", zh: "范围" },
  days: { en: "Days", zh: "期限" },
  value: { en: "Target", zh: "目标" },
  document: { en: "Paper", zh: "依据" },
  reached: { en: "Reached", zh: "已完成" },
  path: { en: "Path to date", zh: "进度应达" },
  progress: { en: "Progress", zh: "完成率" },
  chance: { en: "Chance", zh: "达标可能" },
} satisfies Record<string, Bilingual>

/** Many of what a measure counts. */
export const measureNames: Record<TargetMeasure, Bilingual> = {
  "high-tech": { en: "High-tech enterprises", zh: "高新技术企业" },
  giant: { en: "Technological giants", zh: "科技小巨人" },
  "small-micro": { en: "Small and micro technological enterprises", zh: "科技型小微企业" },
  "innovative-start-up": { en: "New innovative start-ups", zh: "创新型初创企业" },
  "introduced-project": { en: "Introduced projects", zh: "引进项目" },
}

export const wholeCounty: Bilingual = { en: "Whole county", zh: "全县" }

/** Of a town's code, or null or '' for the whole county. */
export function placeName(town: string | null): Bilingual {
  if (town === null || town === "") return wholeCounty
  return townNames[town] ?? { en: town, zh: town }
}

type Days = Pick<TargetView, "from" | "until">

/** "2019", "2019年" for a whole year, else both days. */
export function daysName(days: Days, language: Language): string {
  const year = days.from.slice(0, 4)
  if (days.from === `${year}-01-01` && days.until === `${Number(year) + 1}-01-01`)
    return language === "en" ? year : `${year}年`
  return writeDays(toDateRange(days), language)
}

/** "High-tech enterprises, Xizhou, 2019". */
export function targetName(target: TargetView): Bilingual {
  const [measure, place] = [measureNames[target.measure], placeName(target.town)]
  const days = daysName(target, "zh")
  return {
    en: [measure.en, ...(target.town === null ? [] : [place.en]), daysName(target, "en")].join(", "),
    zh: `${target.town === null ? "" : `${place.zh}，`}${measure.zh}，${days}`,
  }
}

/** Where an even pace would stand, to whole numbers. */
export function pathOf({ target, passed }: Pick<TargetProgress, "target" | "passed">): string {
  return roundHalfAway(new Decimal(target.value).times(passed).div(100), 0)
}

/** What its bar shows. */
export function barWords(progress: TargetProgress): Bilingual {
  const { target, reached, on } = progress
  if (on === null) return { en: `Not begun; ${target.value} aimed at`, zh: `尚未开始，目标${target.value}` }
  const path = pathOf(progress)
  return {
    en: `${reached} of ${target.value}; the path stands at ${path}`,
    zh: `目标${target.value}，已完成${reached}，按进度应为${path}`,
  }
}

/** How a target stands on the day, with its sign. */
export function standingOf(
  { target, on, reached }: TargetProgress,
  day: string,
): { shape: StatusShape; text: Bilingual } {
  if (on === null) return { shape: "promised", text: { en: "not begun", zh: "未开始" } }
  if (Number(reached) >= Number(target.value)) return { shape: "done", text: { en: "reached", zh: "已达标" } }
  return target.until <= day
    ? { shape: "not-filed", text: { en: "not reached", zh: "未达标" } }
    : { shape: "waiting", text: { en: "under way", zh: "进行中" } }
}

/** The last day on which a target holds. */
export function lastDayOf({ until }: Days): string {
  return addDays(until, -1)
}

const measureName = (code: string, language: Language) => {
  const measure = TargetMeasure.safeParse(code)
  return measure.success ? measureNames[measure.data][language] : code
}

const tables: Record<string, TableWords> = {
  target: {
    columns: {
      measure: { label: fieldLabels.measure, write: measureName },
      town: { label: fieldLabels.town, write: (town, language) => placeName(town)[language] },
      valid: { label: fieldLabels.days, write: writeDays },
      value: { label: fieldLabels.value },
      document: { label: fieldLabels.document },
    },
  },
}

/** For each entry of a target's history what it changed; the first says how much was set. */
export function targetTelling(entries: HistoryEntry[], language: Language): Map<string, EntryTelling> {
  const told = tellHistory(entries, tables, language)
  return new Map(
    entries.map(({ entry, act, changes }) => {
      const fields = told.get(entry) ?? []
      if (act !== "target.set") return [entry, { fields }]
      const value = changes[0]?.fields.find(({ field }) => field === "value")?.now
      return [entry, { fields: [], note: value ?? undefined }]
    }),
  )
}
