/** Growth of a sheet: as stated, and as its rows give it on each basis; neither is derived from the other. Pure. */
import { decimal, divide, plain, roundHalfAway, sum } from "../../kernel/decimal.ts"
import {
  comparableGrowth,
  type Growth,
  impliedBase,
  nominalGrowth,
  sameSampleGrowth,
} from "../../kernel/statistics/growth.ts"
import type { SheetToCheck } from "./checked-sheet.ts"
import { levelOf, totalOf } from "./checked-sheet.ts"
import type { Check, SheetFinding } from "./schema.ts"
import { number } from "./write-amount.ts"

type GrowthView = Check["growths"][number]

/** Rates are published with one decimal. */
const decimals = 1

/** The stated growth, and where there are rows with bases the growth at comparable prices, at the prices of each period, and of those in both periods. */
export function growthsOf(sheet: SheetToCheck): GrowthView[] {
  const { growth } = sheet.statement ?? {}
  const stated: GrowthView[] = growth ? [{ basis: "stated", value: growth, reason: null, rows: 0 }] : []
  const rows = sheet.rows.filter(({ base }) => base !== null)
  if (rows.length === 0) return stated
  const priced = sheet.rows.map(pricedRow)
  const same = sameSampleGrowth(
    sheet.rows.map((row) => ({ ...pricedRow(row), base: inBoth(row.base) ? row.base : null })),
  )
  return [
    ...stated,
    ...(hasPrices(sheet) ? [growthView("comparable-prices", comparableGrowth(priced), priced.length)] : []),
    growthView("nominal", nominalOf(sheet), priced.length),
    growthView("same-sample", same.growth, same.common),
  ]
}

function nominalOf(sheet: SheetToCheck): Growth {
  return nominalGrowth(totalOf(sheet) ?? "0", baseOf(sheet) ?? "0")
}

function hasPrices({ rows }: Pick<SheetToCheck, "rows">): boolean {
  return rows.some(({ priceIndex }) => priceIndex !== null)
}

function pricedRow(row: SheetToCheck["rows"][number]) {
  return { current: row.value, base: row.base ?? "0", priceIndex: row.priceIndex ?? "100" }
}

function inBoth(base: string | null): boolean {
  return base !== null && decimal(base).greaterThan(0)
}

function growthView(basis: GrowthView["basis"], growth: Growth, rows: number): GrowthView {
  return growth.status === "defined"
    ? { basis, value: plain(roundHalfAway(growth.value, 6)), reason: null, rows }
    : { basis, value: null, reason: growth.reason, rows }
}

/** The sum of the rows' bases; null where no row has one. */
export function baseOf({ rows }: Pick<SheetToCheck, "rows">): string | null {
  const bases = rows.flatMap(({ base }) => base ?? [])
  return bases.length > 0 ? sum(bases) : null
}

/** The price index over all rows: the level ÷ the level at prices of the base period, × 100. */
export function overallIndex({ rows }: Pick<SheetToCheck, "rows">): string | null {
  if (!hasPrices({ rows })) return null
  const total = sum(rows.map(({ value }) => value))
  const deflated = sum(
    rows.map(({ value, priceIndex }) => divide(decimal(value).times(100), priceIndex ?? "100")),
  )
  return decimal(deflated).isZero()
    ? null
    : roundHalfAway(divide(decimal(total).times(100), deflated), decimals)
}

/** The bases that the stated level and growth imply: what shows whether the two can belong together. */
export function impliedBasesOf(sheet: SheetToCheck): Check["impliedBases"] {
  const growth = sheet.statement?.growth
  const level = levelOf(sheet)
  if (!growth || !level || decimal(growth).lessThanOrEqualTo(-100)) return []
  const over = overallIndex(sheet)
  const indices = over === null || plain(over) === "100" ? ["100"] : ["100", over]
  return indices.map((priceIndex) => ({
    priceIndex: plain(priceIndex),
    base: roundHalfAway(impliedBase(level, growth, priceIndex), 0),
  }))
}

/** A stated growth that the rows don't give is a warning: it passes when somebody has asked the other office. */
export function checkGrowth(sheet: SheetToCheck): SheetFinding[] {
  const { growth, growthBasis } = sheet.statement ?? {}
  if (!growth || baseOf(sheet) === null) return []
  // Without price indices the rows know growth at current prices only.
  const atCurrent = growthBasis === "nominal" || !hasPrices(sheet)
  const own = atCurrent ? nominalOf(sheet) : comparableGrowth(sheet.rows.map(pricedRow))
  if (own.status === "undefined") return []
  if (plain(roundHalfAway(own.value, decimals)) === plain(roundHalfAway(growth, decimals))) return []
  const message = {
    en: "The stated growth is not the growth that the rows of the sheet give.",
    zh: "来文增速与按来表各行计算的增速不一致。",
  }
  const [stated, computed] = [number(growth, decimals), number(own.value, decimals)]
  const inside = {
    en: `Stated ${stated}%, but the rows give ${computed}% on the same basis.`,
    zh: `来文增速${stated}%，按各行同口径计算为${computed}%。`,
  }
  return [
    {
      rule: "stated-growth",
      level: "warning",
      check: "growth",
      message,
      inside,
      detail: {
        subject: null,
        name: null,
        value: computedText(own.value),
        usual: growth,
        unit: "per-cent",
        history: [],
        hypotheses: [],
      },
      explanation: null,
      explained: null,
    },
  ]
}

function computedText(value: string): string {
  return plain(roundHalfAway(value, decimals))
}
