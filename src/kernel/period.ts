/** Reporting periods: quarters 'YYYY-Qn' and years 'YYYY', as the bureau counts them. */
import { z } from "zod"
import { addDays, type Day, type DayRange } from "./day.ts"
import type { Language } from "./language.ts"

const form = /^(?!0000)(\d{4})(?:-Q([1-4]))?$/

export const Period = z.string().regex(form, "not a quarter YYYY-Qn or a year YYYY")
export type Period = z.infer<typeof Period>

/** Whether a text is a quarter 'YYYY-Qn' or a year 'YYYY'. */
export function isPeriod(text: string): boolean {
  return form.test(text)
}

function parts(period: Period): { year: number; quarter: number | null } {
  const [, year, quarter] = form.exec(period) ?? []
  if (year === undefined) throw new RangeError(`not a period: "${period}"`)
  return { year: Number(year), quarter: quarter === undefined ? null : Number(quarter) }
}

function write(year: number, quarter: number | null): Period {
  if (year < 1 || year > 9999) throw new RangeError(`year ${year} is outside 1 to 9999`)
  const digits = String(year).padStart(4, "0")
  return quarter === null ? digits : `${digits}-Q${quarter}`
}

/** The quarter that a day belongs to. */
export function quarterOf(day: Day): Period {
  return write(Number(day.slice(0, 4)), Math.ceil(Number(day.slice(5, 7)) / 3))
}

/** The period `count` quarters or years later (earlier if negative). */
export function addPeriods(period: Period, count: number): Period {
  const { year, quarter } = parts(period)
  if (quarter === null) return write(year + count, null)
  const quarters = year * 4 + (quarter - 1) + count
  return write(Math.floor(quarters / 4), (quarters % 4) + 1)
}

/** The same period of the year before: what growth on the year is measured against. */
export function yearBefore(period: Period): Period {
  const { year, quarter } = parts(period)
  return write(year - 1, quarter)
}

export function firstDay(period: Period): Day {
  const { quarter } = parts(period)
  const month = quarter === null ? 1 : quarter * 3 - 2
  return `${period.slice(0, 4)}-${String(month).padStart(2, "0")}-01`
}

export function lastDay(period: Period): Day {
  const { quarter } = parts(period)
  return `${period.slice(0, 4)}-${["12-31", "03-31", "06-30", "09-30", "12-31"][quarter ?? 0]}`
}

/** The days of the period; its end is the day after the last. */
export function rangeOf(period: Period): DayRange {
  return { from: firstDay(period), until: addDays(lastDay(period), 1) }
}

const ordinals = {
  en: ["first", "second", "third", "fourth"],
  zh: ["一", "二", "三", "四"],
} as const

/** The period in words; Chinese has one form for both lengths: "2019 Q1", "first quarter of 2019", "2019年一季度". */
export function periodLabel(period: Period, language: Language, length: "short" | "long" = "short"): string {
  const { year, quarter } = parts(period)
  if (quarter === null) return language === "zh" ? `${year}年` : String(year)
  const ordinal = ordinals[language][quarter - 1]
  if (language === "zh") return `${year}年${ordinal}季度`
  return length === "long" ? `${ordinal} quarter of ${year}` : `${year} Q${quarter}`
}
