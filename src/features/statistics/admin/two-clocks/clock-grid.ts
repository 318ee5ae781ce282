/** The two clocks as a grid: which days a figure is shown for, and which moments of the ledger it is shown as of. */
import { addDays } from "../../../../kernel/day.ts"
import { addPeriods, lastDay, quarterOf } from "../../../../kernel/period.ts"

const mostRows = 7

/** The last quarter's end that is not after the day. */
export function quarterEndBy(day: string): string {
  const quarter = quarterOf(day)
  const end = lastDay(quarter)
  return end <= day ? end : lastDay(addPeriods(quarter, -1))
}

/** Ends of quarters around a figure's day, oldest first, with the day itself where it is none; at most `most`. */
export function gridDays(asOf: string, today: string, most = 5): string[] {
  const newest = quarterEndBy(today < asOf ? asOf : today)
  const reach = lastDay(addPeriods(quarterOf(asOf), 2))
  const last = quarterOf(newest < reach ? newest : reach)
  const ends = [-4, -3, -2, -1, 0].map((back) => lastDay(addPeriods(last, back)))
  const days = [...new Set([...ends, asOf])].sort()
  const at = days.indexOf(asOf)
  // The oldest go first, but never the figure's own day.
  const from = Math.max(Math.min(days.length - most, at), 0)
  return days.slice(from, from + most)
}

/** When a quarter's figures are usually first known: some weeks after its end. */
export function usuallyKnown(day: string, today: string): string {
  const known = addDays(day, 25)
  return known < today ? known : today
}

/** A moment of the ledger. */
export interface Moment {
  entry: string
  /** The latest day of which it is known that this entry was the newest; null where no day is known. */
  day: string | null
  /** The day on which the entry was made, where that is known. */
  made: string | null
  /** What is kept first where there are too many. */
  rank: number
}

function later(one: string | null, other: string | null): string | null {
  return one === null || (other !== null && other > one) ? other : one
}

/** Rows of the grid, newest first: one for each entry, the most wanted kept. Entry 0 is before all records. */
export function gridMoments(moments: Moment[]): Moment[] {
  const known = new Map<string, Moment>()
  for (const moment of moments) {
    if (moment.entry === "0") continue
    const other = known.get(moment.entry) ?? moment
    known.set(moment.entry, {
      entry: moment.entry,
      day: later(other.day, moment.day),
      made: other.made ?? moment.made,
      rank: Math.min(other.rank, moment.rank),
    })
  }
  return [...known.values()]
    .sort((a, b) => a.rank - b.rank)
    .slice(0, mostRows)
    .sort((a, b) => (BigInt(a.entry) < BigInt(b.entry) ? 1 : -1))
}

export type CellKind = "published" | "changed" | "same" | "first"

/** How a cell stands beside the one known before it. */
export function cellKind(
  value: string | null,
  before: string | null | undefined,
  published: boolean,
): CellKind {
  if (published) return "published"
  if (before === undefined) return "first"
  return value === before ? "same" : "changed"
}
