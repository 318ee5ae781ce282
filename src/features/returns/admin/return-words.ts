/** Returns and what happened to them, in words of both languages. */
import { daysBetween } from "../../../kernel/day.ts"
import { decimal, divide, plain } from "../../../kernel/decimal.ts"
import { formatChange, formatNumber, formatYuanIn, joinWritten } from "../../../kernel/format.ts"
import type { Bilingual, Language } from "../../../kernel/language.ts"
import type { DiffField } from "../../../ui/record/diff.ts"
import type { StatusShape } from "../../../ui/status.tsx"
import type { EntryTelling } from "../../access/admin/record-ledger.tsx"
import type { HistoryEntry } from "../../access/record-history.ts"
import {
  type Cell,
  cellNames,
  countsPeople,
  Explanation,
  type ReturnState,
  ReturnState as ReturnStateShape,
  type ReturnView,
  returnStateNames,
} from "../schema.ts"
import { inWan, writeTimes } from "../write-cell.ts"

export const returnShapes: Record<ReturnState, StatusShape> = {
  filed: "waiting",
  questioned: "warning",
  accepted: "done",
}

/** Days after the day on which it was due; 0 where it came in time. */
export function daysLate({ filedOn, dueOn }: Pick<ReturnView, "filedOn" | "dueOn">): number {
  return Math.max(daysBetween(dueOn, filedOn), 0)
}

const unknown: Bilingual = { en: "not known", zh: "暂缺" }

/** For a column whose head names the unit: amounts in 万元 (Chinese) or million yuan (English), people as they are. */
export function cellShown(cell: Cell, value: string | null | undefined, language: Language): string {
  if (value === undefined) return language === "zh" ? "没有报表" : "no return"
  if (value === null) return unknown[language]
  if (countsPeople(cell)) return formatNumber(value, 0, language)
  return language === "zh"
    ? exact(inWan(value), language)
    : exact(plain(decimal(value).times("0.000001")), language)
}

/** For a column of many: whole 万元, or million yuan to as much. */
export function salesShown(value: string | null, language: Language): string {
  if (value === null) return unknown[language]
  return formatYuanIn({ value, ...(language === "zh" ? wholeWan : hundredthsOfMillion) }, language)
}

const wholeWan = { scale: "wan", decimals: 0 } as const
const hundredthsOfMillion = { scale: "million", decimals: 2 } as const

function exact(value: string, language: Language): string {
  return formatNumber(value, Math.max(decimal(value).decimalPlaces(), 0), language)
}

/** “+12.5%”, from twenty times on “10,585倍”; null where one is missing or the base is zero. */
export function changeShown(
  value: string | null | undefined,
  base: string | null | undefined,
  language: Language,
): string | null {
  if (value == null || base == null || decimal(base).isZero()) return null
  const ratio = divide(value, base)
  if (decimal(ratio).greaterThanOrEqualTo(20)) return writeTimes(ratio, language)
  const change = plain(decimal(ratio).minus(1).times(100))
  return joinWritten(formatChange({ value: change, unit: "per-cent", decimals: 1 }, language), language)
}

export const returnActs: Record<string, Bilingual> = {
  "return.file": { en: "Filed", zh: "报送" },
  "return.refile": { en: "Filed again", zh: "重新报送" },
  "return.question": { en: "Sent back with a question", zh: "退回提问" },
  "return.accept": { en: "Accepted", zh: "审核通过" },
  "return.correct": { en: "Correction of the return", zh: "更正报表" },
  "return.import": { en: "Imported from a table", zh: "由表格导入" },
}

const columns: Record<string, Cell> = {
  sales: "sales",
  research_spending: "researchSpending",
  investment: "investment",
  staff: "staff",
  research_staff: "researchStaff",
}

const otherFields: Record<string, Bilingual> = {
  state: { en: "State", zh: "状态" },
  filed_on: { en: "Filed on", zh: "报送日" },
  question: { en: "Question", zh: "提问" },
  answer: { en: "Answer", zh: "答复" },
  explanations: { en: "Explanations", zh: "说明" },
}

const units: Record<Language, string> = { en: ", million yuan", zh: "（万元）" }

function label(cell: Cell): Bilingual {
  if (countsPeople(cell)) return cellNames[cell]
  return { en: cellNames[cell].en + units.en, zh: cellNames[cell].zh + units.zh }
}

function told(field: string, value: string | null, language: Language): string | null {
  if (value === null) return null
  const cell = columns[field]
  if (cell) return cellShown(cell, value, language)
  if (field === "explanations")
    return Explanation.array()
      .parse(JSON.parse(value))
      .map(({ cell: of, words }) => `${cellNames[of][language]}: ${words}`)
      .join("; ")
  const state = ReturnStateShape.safeParse(value)
  return field === "state" && state.success ? returnStateNames[state.data][language] : value
}

/** For each entry of a return’s history, by its number, what it changed. */
export function returnTelling(entries: HistoryEntry[], language: Language): Map<string, EntryTelling> {
  return new Map(
    entries.map(({ entry, act, changes }) => {
      const fields = changes.flatMap((change) => change.fields)
      const shown = fields.flatMap(({ field, was, now }): DiffField[] => {
        const cell = columns[field]
        const name = cell ? label(cell) : otherFields[field]
        const isFirst = act === "return.file" || act === "return.import"
        if (!name || (isFirst && !cell)) return []
        return [{ field: name, was: told(field, was, language), now: told(field, now, language) }]
      })
      return [entry, { fields: shown.filter(({ was, now }) => (was ?? "") !== (now ?? "")) }]
    }),
  )
}
