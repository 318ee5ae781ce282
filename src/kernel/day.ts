/** Calendar days as 'YYYY-MM-DD' text and half-open ranges of them: valid time, free of clocks and zones. */
import { z } from "zod"
import { AppError } from "./error.ts"

const dayLength = 86_400_000

/** Whether a text is a day of the (proleptic) Gregorian calendar, years 0001 to 9999. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || text.startsWith("0000")) return false
  const instant = new Date(`${text}T00:00:00Z`)
  // A day such as 2019-02-30 is either refused or moved on into March, depending on the engine.
  return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(text)
}

export const Day = z.string().refine(isDay, "not a day of the form YYYY-MM-DD | 应为 YYYY-MM-DD 格式的日期")
export type Day = z.infer<typeof Day>

function instantOf(day: Day): number {
  if (!isDay(day)) throw refused(day)
  return Date.parse(`${day}T00:00:00Z`)
}

function dayOf(instant: number, from: string): Day {
  const date = new Date(instant)
  const day = Number.isNaN(date.getTime()) ? "" : date.toISOString().slice(0, 10)
  if (!isDay(day)) throw refused(from)
  return day
}

function refused(text: string): AppError {
  return new AppError("invalid", {
    en: `"${text}" is not a day, or leaves the years 0001 to 9999.`,
    zh: `“${text}”不是日期，或超出公元1年至9999年。`,
  })
}

/** The day `days` later (earlier if negative); throws `invalid` beyond the years 0001 to 9999. */
export function addDays(day: Day, days: number): Day {
  return dayOf(instantOf(day) + days * dayLength, `${day} + ${days} d`)
}

/** The same day of the month `months` later, or that month's last day where it is shorter. */
export function addMonths(day: Day, months: number): Day {
  instantOf(day)
  const [year, month, date] = day.split("-").map(Number) as [number, number, number]
  const count = year * 12 + (month - 1) + months
  const target = new Date(0)
  target.setUTCFullYear(Math.floor(count / 12), (count % 12) + 1, 0)
  target.setUTCDate(Math.min(date, target.getUTCDate()))
  return dayOf(target.getTime(), `${day} + ${months} m`)
}

/** Days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((instantOf(to) - instantOf(from)) / dayLength)
}

/** Days from `from` on, up to but without `until`; null: still so. */
export const DayRange = z
  .object({ from: Day, until: Day.nullable() })
  .refine(({ from, until }) => until === null || from < until, "ends before it begins | 结束早于开始")
export type DayRange = z.infer<typeof DayRange>

/** PostgreSQL's canonical `daterange` text, such as "[2019-01-01,2019-04-01)"; throws `invalid` for an empty one. */
export function toDateRange(range: DayRange): string {
  const { from, until } = range
  if (!DayRange.safeParse(range).success) throw refusedRange(`[${from},${until ?? ""})`)
  return `[${from},${until ?? ""})`
}

/** Range from PostgreSQL's canonical `daterange` text; throws `invalid` for one without a first day. */
export function fromDateRange(text: string): DayRange {
  const [, from = "", until = ""] = /^\[([\d-]+),([\d-]*)\)$/.exec(text) ?? []
  const parsed = DayRange.safeParse({ from, until: until === "" ? null : until })
  if (!parsed.success) throw refusedRange(text)
  return parsed.data
}

function refusedRange(text: string): AppError {
  return new AppError("invalid", {
    en: `"${text}" is not a range of days with a first day before its end.`,
    zh: `“${text}”不是起始日早于截止日的日期范围。`,
  })
}

/** Whether the day lies in the range; its `until` no longer does. */
export function contains({ from, until }: DayRange, day: Day): boolean {
  return from <= day && (until === null || day < until)
}
