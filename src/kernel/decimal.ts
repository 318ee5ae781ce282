/** Exact decimals: numbers come in and go out as text, and are never held as floats. */
import { Decimal as DecimalJs } from "decimal.js"

/** decimal.js wide enough that sums, differences and products of the programme's numbers lose no digit. */
export const Decimal = DecimalJs.clone({
  precision: 1000,
  rounding: DecimalJs.ROUND_HALF_UP,
  toExpNeg: -9e15,
  toExpPos: 9e15,
})
export type Decimal = DecimalJs

/** Quotients that do not end are cut to 40 significant digits, far beyond any that is published. */
const Quotient = DecimalJs.clone({ precision: 40, rounding: DecimalJs.ROUND_HALF_UP })

// Decimals read forms that no record should hold ("0x1f", "1e9", "Infinity"); only plain decimal text is one.
const plainForm = /^[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d{1,2})?$/i

function read(value: DecimalJs | string): DecimalJs {
  if (typeof value === "string" && !plainForm.test(value)) throw new RangeError(`not a decimal: "${value}"`)
  const decimal = new Decimal(value)
  if (!decimal.isFinite()) throw new RangeError(`not a finite number: ${decimal}`)
  return decimal
}

/** Exact value of decimal text; throws RangeError for anything else, NaN and infinity included. */
export function decimal(value: DecimalJs | string): DecimalJs {
  return read(value)
}

function text(value: DecimalJs): string {
  return value.isZero() ? "0" : value.toFixed()
}

/** Normal form: no exponent, no needless zeros, no plus sign, "-0" is "0"; throws RangeError. */
export function plain(value: DecimalJs | string): string {
  return text(read(value))
}

/**
 * Text with exactly `decimals` decimals (negative: whole tens, hundreds …), half away from zero: the
 * convention of the programme's releases.
 */
export function roundHalfAway(value: DecimalJs | string, decimals: number): string {
  if (!Number.isInteger(decimals)) throw new RangeError(`not a number of decimals: ${decimals}`)
  const exact = read(value)
  const rounded =
    decimals >= 0
      ? exact.toDecimalPlaces(decimals, DecimalJs.ROUND_HALF_UP)
      : exact.toNearest(new Decimal(10).pow(-decimals), DecimalJs.ROUND_HALF_UP)
  const fixed = rounded.toFixed(Math.max(decimals, 0))
  return rounded.isZero() ? fixed.replace("-", "") : fixed
}

/** Exact sum in normal form; of nothing it is "0". */
export function sum(values: Iterable<DecimalJs | string>): string {
  let total: DecimalJs = new Decimal(0)
  for (const value of values) total = total.plus(read(value))
  return text(total)
}

/** Quotient in normal form, exact or to 40 significant digits; throws RangeError for a zero divisor. */
export function divide(dividend: DecimalJs | string, divisor: DecimalJs | string): string {
  const by = read(divisor)
  if (by.isZero()) throw new RangeError("division by zero")
  return text(new Decimal(new Quotient(read(dividend)).dividedBy(by)))
}
