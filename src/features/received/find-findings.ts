/** What the checks say of a received series, as known at an entry: statistics asks this before a figure goes out. */
import type { Finding } from "../../kernel/finding.ts"
import type { Read } from "../../platform/database/read.ts"

export interface FindingsQuestion {
  /** The level, or its growth: each has rules of its own. */
  check: "level" | "growth"
  series: string
  region: string
  /** A day of the quarter asked about. */
  asOf: string
  knownAt: string
}

/** Errors stop the level; a contradiction of the growth is a warning that passes with an explanation. */
export async function findFindings(_read: Read, _question: FindingsQuestion): Promise<Finding[]> {
  return []
}
