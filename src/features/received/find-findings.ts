/** What the checks say of a received series, as known at an entry: statistics asks this before a figure goes out. */
import type { Finding } from "../../kernel/finding.ts"
import { quarterOf } from "../../kernel/period.ts"
import type { Read } from "../../platform/database/read.ts"
import { findingsOf } from "./check-sheet.ts"
import { Series } from "./codes.ts"
import { pastOf, readNeighbours, sheetToCheck } from "./read-past.ts"
import { findExplanations } from "./store.ts"

export interface FindingsQuestion {
  /** The level, or its growth: each has rules of its own. */
  check: "level" | "growth"
  series: string
  region: string
  /** A day of the quarter asked about. */
  asOf: string
  knownAt: string
}

/**
 * Errors stop the level; a contradiction of the growth is a warning that passes with an explanation. The messages go
 * out with figures: they name no row and say no value.
 */
export async function findFindings(read: Read, question: FindingsQuestion): Promise<Finding[]> {
  const { check, region, knownAt } = question
  const of = { series: Series.parse(question.series), period: quarterOf(question.asOf) }
  const span = { series: [of.series], region, from: of.period, to: of.period }
  const neighbours = await readNeighbours(read, span, knownAt)
  const own = neighbours.newest.find((one) => one.series === of.series && one.period === of.period)
  if (!own) return []
  const said = await findExplanations(read, [own.id], knownAt)
  const rows = neighbours.rows.filter(({ sheet_id }) => sheet_id === own.id)
  const findings = findingsOf(
    sheetToCheck(own, own, rows),
    pastOf(neighbours, of),
    said.filter((one) => one.region === region),
  )
  return findings
    .filter((one) => one.check === check || one.level === "information")
    .map(({ rule, level, message, explanation }) => ({ rule, level, message, explanation }))
}
