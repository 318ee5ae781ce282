/** Exact fractions of whole numbers: for the few places where a decimal that does not end would blur an answer. */

/** In lowest terms, with `under` above zero. */
export interface Fraction {
  over: bigint
  under: bigint
}

function gcd(a: bigint, b: bigint): bigint {
  let [x, y] = [a < 0n ? -a : a, b < 0n ? -b : b]
  while (y !== 0n) [x, y] = [y, x % y]
  return x
}

function fraction(over: bigint, under: bigint): Fraction {
  if (under === 0n) throw new RangeError("division by zero")
  const common = gcd(over, under) * (under < 0n ? -1n : 1n)
  return common === 0n ? zero : { over: over / common, under: under / common }
}

export const zero: Fraction = { over: 0n, under: 1n }
export const one: Fraction = { over: 1n, under: 1n }

/** From decimal text such as "-12.50"; throws RangeError. */
export function fractionOf(text: string): Fraction {
  const [, sign, whole, decimals = ""] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text) ?? []
  if (whole === undefined) throw new RangeError(`not a decimal: "${text}"`)
  return fraction(BigInt(`${sign}${whole}${decimals}`), 10n ** BigInt(decimals.length))
}

export function plus(a: Fraction, b: Fraction): Fraction {
  return fraction(a.over * b.under + b.over * a.under, a.under * b.under)
}

export function minus(a: Fraction, b: Fraction): Fraction {
  return plus(a, { over: -b.over, under: b.under })
}

export function times(a: Fraction, b: Fraction): Fraction {
  return fraction(a.over * b.over, a.under * b.under)
}

export function over(a: Fraction, b: Fraction): Fraction {
  return fraction(a.over * b.under, a.under * b.over)
}

/** Below zero, zero or above it, as `a` is less than, equal to or greater than `b`. */
export function compare(a: Fraction, b: Fraction): number {
  const difference = a.over * b.under - b.over * a.under
  return difference < 0n ? -1 : difference > 0n ? 1 : 0
}

export function isZero({ over }: Fraction): boolean {
  return over === 0n
}
