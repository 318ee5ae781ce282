/** A sheet as the checks read it, and what they compare it with. Amounts in yuan. */
import { sum } from "../../kernel/decimal.ts"
import type { RowStatus, Series, SheetUnit } from "./codes.ts"

export interface RowToCheck {
  subject: string
  subjectName: string
  value: string
  base: string | null
  priceIndex: string | null
  status: RowStatus
}

export interface SheetToCheck {
  series: Series
  period: string
  unit: SheetUnit
  /** What the sheet states about the region asked about. */
  statement: {
    level: string | null
    levelStep: string | null
    growth: string | null
    growthBasis: "nominal" | "comparable-prices" | null
  } | null
  rows: RowToCheck[]
}

export interface PastValue {
  period: string
  value: string
}

/** The eight quarters before, from the newest sheets as known; oldest first. */
export interface Past {
  levels: PastValue[]
  /** Investment ÷ added value. */
  ratios: PastValue[]
  /** Of the sheet's own quarter. */
  addedValue: string | null
  /** By subject. */
  rows: Map<string, PastValue[]>
}

/** The sum of the rows; null where there are none. */
export function totalOf({ rows }: Pick<SheetToCheck, "rows">): string | null {
  return rows.length > 0 ? sum(rows.map(({ value }) => value)) : null
}

/** The level as stated, else the sum of the rows. */
export function levelOf(sheet: Pick<SheetToCheck, "rows" | "statement">): string | null {
  return sheet.statement?.level ?? totalOf(sheet)
}
