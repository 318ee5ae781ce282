/** Counts of dated events in each whole quarter of a stretch of days that has ended. */
import type { Day } from "../day.ts"
import { addPeriods, firstDay, lastDay, quarterOf } from "../period.ts"

export interface QuarterCounts {
  /** Of the quarters that have ended by the day, oldest first. */
  counts: number[]
  /** Quarters of the whole stretch. */
  periods: number
  /** Events within the stretch after the last quarter that has ended. */
  running: number
}

export interface Stretch {
  from: Day
  /** The first day that no longer belongs to it. */
  until: Day
}

/** Whether a stretch of days is made of whole quarters. */
export function isWholeQuarters({ from, until }: Stretch): boolean {
  return from < until && from === firstDay(quarterOf(from)) && until === firstDay(quarterOf(until))
}

/** Counts events by quarter up to and with `asOf`; null where the stretch is not made of whole quarters. */
export function countsByQuarter(days: readonly Day[], stretch: Stretch, asOf: Day): QuarterCounts | null {
  if (!isWholeQuarters(stretch)) return null
  const within = days.filter((day) => stretch.from <= day && day < stretch.until && day <= asOf)
  const counts: number[] = []
  let [periods, counted] = [0, 0]
  for (
    let quarter = quarterOf(stretch.from);
    firstDay(quarter) < stretch.until;
    quarter = addPeriods(quarter, 1)
  ) {
    periods++
    if (lastDay(quarter) > asOf) continue
    const count = within.filter((day) => quarterOf(day) === quarter).length
    counts.push(count)
    counted += count
  }
  return { counts, periods, running: within.length - counted }
}
