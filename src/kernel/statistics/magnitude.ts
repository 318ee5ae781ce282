/** Orders of magnitude: how far a value lies from its usual level, and which slip of the unit would explain it. */
import { Decimal } from "decimal.js"
import { divide, decimal as exact, plain } from "../decimal.ts"

/**
 * |log10| of value ÷ usual from which a value is taken for one in the wrong unit: the default of Statistics
 * Norway's unit-error control.
 */
export const unitErrorBound = 2.5
/** |log10| of a ratio ÷ its usual ratio from which the two can't belong together: ten times too much or too little. */
export const ratioBound = 1

/** The usual slips: 10, 100, 千, 万 (also between 万 and 亿), and 亿 for yuan. */
const slips = { "0.1": -1, "0.01": -2, "0.001": -3, "0.0001": -4, "1e-8": -8 } as const
export type UnitFactor = keyof typeof slips

export interface UnitHypothesis {
  factor: UnitFactor
  exponent: number
  /** |log10| that remains between the value so read and the usual level. */
  distance: number
  /** The value so read, exact. */
  value: string
}

/** The middle value, or the mean of the two in the middle; null of nothing. */
export function median(values: readonly string[]): string | null {
  const sorted = values.map((value) => exact(value)).sort((a, b) => a.comparedTo(b))
  const middle = Math.floor(sorted.length / 2)
  const upper = sorted[middle]
  if (!upper) return null
  if (sorted.length % 2 === 1) return plain(upper)
  return divide(upper.plus(sorted[middle - 1]!), "2")
}

// Enough digits that a distance shown with three decimals never hangs on rounding, the same on every machine.
const Log = Decimal.clone({ precision: 20 })

/** log10 of value ÷ reference to ten decimals; null where either is zero or less. */
export function magnitudeGap(value: string, reference: string): number | null {
  const [one, other] = [exact(value), exact(reference)]
  if (one.lessThanOrEqualTo(0) || other.lessThanOrEqualTo(0)) return null
  return Number(Log.log10(divide(one, other)).toDecimalPlaces(10).toString())
}

/**
 * What a value would be if its unit had slipped, ranked by the distance from the usual level. A suggestion: nothing
 * is changed by it. Empty where either is zero or less.
 */
export function unitHypotheses(value: string, usual: string): UnitHypothesis[] {
  return (Object.keys(slips) as UnitFactor[])
    .flatMap((factor) => {
      const read = plain(exact(value).times(new Decimal(10).pow(slips[factor])))
      const gap = magnitudeGap(read, usual)
      return gap === null ? [] : [{ factor, exponent: slips[factor], distance: Math.abs(gap), value: read }]
    })
    .sort((a, b) => a.distance - b.distance)
}

export interface Edit {
  flagged: boolean
  /** log10 of what was compared. */
  gap: number
}

/** Whether a value lies an order of magnitude off its reference; null where that can't be said. */
export function magnitudeEdit(value: string, reference: string, bound = unitErrorBound): Edit | null {
  const gap = magnitudeGap(value, reference)
  return gap === null ? null : { flagged: Math.abs(gap) >= bound, gap }
}

export interface RatioEdit extends Edit {
  ratio: string
}

/** Whether numerator ÷ denominator lies far off its usual ratio; null where that can't be said. */
export function ratioEdit(
  { numerator, denominator, usual }: { numerator: string; denominator: string; usual: string },
  bound = ratioBound,
): RatioEdit | null {
  if (exact(denominator).lessThanOrEqualTo(0)) return null
  const ratio = divide(numerator, denominator)
  const edit = magnitudeEdit(ratio, usual, bound)
  return edit && { ...edit, ratio }
}
