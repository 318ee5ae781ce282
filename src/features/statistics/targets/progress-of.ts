/** What the rows that count towards a target say of it: reached, quarter by quarter, and likely to be reached. */
import { daysBetween } from "../../../kernel/day.ts"
import { divide } from "../../../kernel/decimal.ts"
import { addPeriods, lastDay, quarterOf } from "../../../kernel/period.ts"
import type { EvidenceRow } from "../../../kernel/population.ts"
import { forecastOf } from "../forecast.ts"
import type { Forecast } from "../schema.ts"
import type { TargetProgress, TargetView } from "./target-schema.ts"

/** `on` is the day it is measured on; null: it has not begun, and nothing counts yet. */
export function progressOf(target: TargetView, all: EvidenceRow[], on: string | null): TargetProgress {
  const { town, value, from } = target
  const rows = all.filter(
    (row) => (town === null || row.dimensions.town === town) && dayOf(row) >= from && on !== null,
  )
  const reached = rows.length
  return {
    target,
    on,
    reached: String(reached),
    progress: divide(String(reached * 100), value),
    passed: on === null ? "0" : passed(target, on),
    quarters: on === null ? [] : byQuarter(target, rows, on),
    forecast: on === null ? null : forecast(target, rows, on),
  }
}

/** The day on which a row began to count: a landing, or the first day of a recognition. */
function dayOf({ dimensions }: EvidenceRow): string {
  return dimensions.on ?? dimensions.day ?? ""
}

function passed({ from, until }: TargetView, on: string): string {
  return divide(String((daysBetween(from, on) + 1) * 100), String(daysBetween(from, until)))
}

function byQuarter(target: TargetView, rows: EvidenceRow[], on: string): TargetProgress["quarters"] {
  const days: string[] = []
  for (let quarter = quarterOf(target.from); lastDay(quarter) < on; quarter = addPeriods(quarter, 1))
    days.push(lastDay(quarter))
  return [...days, on].map((day) => ({
    day,
    reached: String(rows.filter((row) => dayOf(row) <= day).length),
    passed: passed(target, day),
  }))
}

/** Recognitions come in yearly batches, so no quarter foretells the next: only landings are forecast. */
function forecast(target: TargetView, rows: EvidenceRow[], asOf: string): Forecast | null {
  const { measure, value, from, until } = target
  if (measure !== "introduced-project") return null
  const aim = { key: "", label: "", value, version: "", contributor: null, dimensions: { from, until } }
  const outcome = forecastOf({ reached: rows, target: [aim], asOf })
  return "low" in outcome ? outcome : null
}
