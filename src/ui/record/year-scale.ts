/** Days laid out over whole years, as shares of the width from 0 to 1. */
import { daysBetween } from "../../kernel/day.ts"

export interface YearScale {
  years: number[]
  at: (day: string) => number
}

/** Spans all the days given, from the first year's beginning to the last year's end, three years at least. */
export function yearScale(days: string[]): YearScale {
  const all = days.map((day) => Number(day.slice(0, 4)))
  const first = Math.min(...all)
  const last = Math.max(...all, first + 2)
  const from = `${String(first).padStart(4, "0")}-01-01`
  const length = daysBetween(from, `${String(last + 1).padStart(4, "0")}-01-01`)
  const years = Array.from({ length: last - first + 1 }, (_, index) => first + index)
  const at = (day: string) => Math.min(1, Math.max(0, daysBetween(from, day) / length))
  return { years, at }
}
