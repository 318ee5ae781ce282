/** Growth of a figure on its base: nominal, at comparable prices, on the same respondents; exact and in per cent. */
import { decimal, divide, plain, sum } from "../decimal.ts"
import type { Bilingual } from "../language.ts"

export type Growth =
  | {
      status: "defined"
      /** Per cent, unrounded: exact or to 40 digits. */
      value: string
      /** What was compared: the level (deflated where prices are) and its base. */
      current: string
      base: string
    }
  | { status: "undefined"; code: "base-zero" | "base-negative" | "no-common-row"; reason: Bilingual }

const reasons = {
  "base-zero": { en: "The base is zero, so growth is not defined.", zh: "基期为零，增速无意义。" },
  "base-negative": { en: "The base is negative, so growth is not defined.", zh: "基期为负，增速无意义。" },
  "no-common-row": {
    en: "Nobody reported in both periods, so there is nothing to compare.",
    zh: "两期没有共同的填报单位，无从比较。",
  },
} as const

function undefinedGrowth(code: keyof typeof reasons): Growth {
  return { status: "undefined", code, reason: reasons[code] }
}

/** Growth of one level on another at the prices of each; of a base of zero or less it is not defined. */
export function nominalGrowth(current: string, base: string): Growth {
  const from = decimal(base)
  if (from.isZero()) return undefinedGrowth("base-zero")
  if (from.isNegative()) return undefinedGrowth("base-negative")
  const value = divide(decimal(current).minus(from).times(100), from)
  return { status: "defined", value, current: plain(current), base: plain(base) }
}

export interface PricedRow {
  current: string
  base: string
  /** Prices now, 100 in the base period; above zero. */
  priceIndex: string
}

/** A level at the prices of the base period; throws RangeError for a price index of zero or less. */
export function deflate(level: string, priceIndex: string): string {
  if (decimal(priceIndex).lessThanOrEqualTo(0)) throw new RangeError(`no price index: ${priceIndex}`)
  return divide(decimal(level).times(100), priceIndex)
}

/**
 * Growth at comparable prices over one or more industries: each level is deflated by its own index, the deflated
 * levels are added up, and growth is taken from the sums (the practice of the national accounts); a mean of the
 * industries' rates would be another number.
 */
export function comparableGrowth(rows: readonly PricedRow[]): Growth {
  const current = sum(rows.map((row) => deflate(row.current, row.priceIndex)))
  return nominalGrowth(current, sum(rows.map((row) => row.base)))
}

export interface SampleRow {
  /** Null where the respondent did not report in that period. */
  current: string | null
  base: string | null
  /** Without one, prices are taken as unchanged and growth is nominal. */
  priceIndex?: string
}

export interface SameSampleGrowth {
  growth: Growth
  /** Respondents in both periods, and those left out because they are in one only. */
  common: number
  onlyCurrent: number
  onlyBase: number
}

/**
 * Growth on the comparable universe 可比口径: the base is the same period of those who report now, never last
 * year's published level, since enterprises enter and leave the universe.
 */
export function sameSampleGrowth(rows: readonly SampleRow[]): SameSampleGrowth {
  const common = rows.flatMap(({ current, base, priceIndex = "100" }) =>
    current === null || base === null ? [] : [{ current, base, priceIndex }],
  )
  return {
    growth: common.length === 0 ? undefinedGrowth("no-common-row") : comparableGrowth(common),
    common: common.length,
    onlyCurrent: rows.filter(({ current, base }) => current !== null && base === null).length,
    onlyBase: rows.filter(({ current, base }) => current === null && base !== null).length,
  }
}

/**
 * The base that a level and its stated growth (per cent) imply at a price index: what shows whether two statements
 * can belong together. Throws RangeError for growth of −100 % or less, and for no price index.
 */
export function impliedBase(level: string, growth: string, priceIndex = "100"): string {
  const factor = decimal(growth).plus(100)
  if (factor.lessThanOrEqualTo(0)) throw new RangeError(`no base grows by ${growth} %`)
  return divide(decimal(deflate(level, priceIndex)).times(100), factor)
}

/** Difference of two rates in percentage points, exact. */
export function pointDifference(rate: string, before: string): string {
  return plain(decimal(rate).minus(decimal(before)))
}
