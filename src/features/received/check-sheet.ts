/** All checks of a sheet, with what was said of its warnings. Pure. */
import { baseOf, checkGrowth, growthsOf, impliedBasesOf } from "./check-growth.ts"
import { checkLevel } from "./check-level.ts"
import type { Past, SheetToCheck } from "./checked-sheet.ts"
import { totalOf } from "./checked-sheet.ts"
import type { Check, SheetFinding } from "./schema.ts"

export interface Said {
  rule: string
  words: string
  with_whom: string
  said_on: string
  /** The member who said it. */
  actor: string
  /** Their name, where the reader may know it. */
  name?: string | undefined
}

/** What the checks find; all that the gates need. */
export function findingsOf(sheet: SheetToCheck, past: Past, said: readonly Said[]): SheetFinding[] {
  return [...checkLevel(sheet, past), ...checkGrowth(sheet)].map((finding) => explain(finding, said))
}

/** What the checks find, with growth on each basis beside it. */
export function checkSheet(sheet: SheetToCheck, past: Past, said: readonly Said[]): Check {
  return {
    findings: findingsOf(sheet, past, said),
    growths: growthsOf(sheet),
    impliedBases: impliedBasesOf(sheet),
    total: totalOf(sheet),
    base: baseOf(sheet),
    estimated: sheet.rows.filter(({ status }) => status === "estimated").length,
  }
}

/** An explanation lets a warning pass, never an error. */
function explain(finding: SheetFinding, said: readonly Said[]): SheetFinding {
  const one = finding.level === "warning" ? said.find(({ rule }) => rule === finding.rule) : undefined
  if (!one) return finding
  return {
    ...finding,
    explanation: { by: one.actor, words: one.words },
    explained: { withWhom: one.with_whom, saidOn: one.said_on, by: one.name ?? null },
  }
}

/** How the two gates stand: an error stops the level, an unexplained warning lets the growth wait. */
export function gatesOf(findings: readonly SheetFinding[]): {
  level: "open" | "stopped"
  growth: "open" | "waiting" | "explained"
} {
  const warnings = findings.filter(({ check, level }) => check === "growth" && level === "warning")
  const waiting = warnings.some(({ explanation }) => explanation === null)
  return {
    level: findings.some(({ check, level }) => check === "level" && level === "error") ? "stopped" : "open",
    growth: waiting ? "waiting" : warnings.length > 0 ? "explained" : "open",
  }
}
