/** The gamma distribution in double precision, which is ample for inference: never used for money or counts. */

// Lanczos's approximation with g = 7 and nine terms; its relative error is below 1e-14.
const lanczos = [
  0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059,
  12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
]

/** Natural logarithm of the gamma function for x > 0. */
export function logGamma(x: number): number {
  if (!(x > 0)) throw new RangeError(`logGamma needs a positive number, not ${x}`)
  if (x < 0.5) return Math.log(Math.PI / Math.sin(Math.PI * x)) - logGamma(1 - x)
  const z = x - 1
  const base = z + 7.5
  let series = lanczos[0]!
  for (let i = 1; i < lanczos.length; i++) series += lanczos[i]! / (z + i)
  return 0.5 * Math.log(2 * Math.PI) + (z + 0.5) * Math.log(base) - base + Math.log(series)
}

// Series of P(a, x), quick for x < a + 1 (Abramowitz and Stegun, 6.5.29).
function lowerSeries(a: number, x: number): number {
  let term = 1 / a
  let sum = term
  for (let n = 1; term > sum * 1e-17; n++) {
    term *= x / (a + n)
    sum += term
  }
  return sum * Math.exp(a * Math.log(x) - x - logGamma(a))
}

// Continued fraction of Q(a, x) by Lentz's method, quick for x ≥ a + 1 (Abramowitz and Stegun, 6.5.31).
function upperFraction(a: number, x: number): number {
  const tiny = 1e-300
  let b = x + 1 - a
  let c = 1 / tiny
  let d = 1 / b
  let product = d
  for (let n = 1; n < 100_000; n++) {
    const numerator = -n * (n - a)
    b += 2
    d = 1 / nonZero(numerator * d + b, tiny)
    c = nonZero(b + numerator / c, tiny)
    product *= c * d
    if (Math.abs(c * d - 1) < 1e-16) break
  }
  return product * Math.exp(a * Math.log(x) - x - logGamma(a))
}

function nonZero(value: number, tiny: number): number {
  return Math.abs(value) < tiny ? tiny : value
}

/** Regularised incomplete gamma P(shape, x): the probability that a gamma variable of scale 1 is at most x. */
export function gammaCdf(shape: number, x: number): number {
  if (!(shape > 0)) throw new RangeError(`a gamma distribution needs a positive shape, not ${shape}`)
  if (!(x > 0)) return 0
  if (x === Number.POSITIVE_INFINITY) return 1
  return x < shape + 1 ? lowerSeries(shape, x) : 1 - upperFraction(shape, x)
}

// Twice the mean and more until the probability lies below: a bracket that always holds the quantile.
function upperBound(shape: number, probability: number): number {
  let bound = shape + 1
  while (gammaCdf(shape, bound) < probability) bound *= 2
  return bound
}

/** The x below which a gamma variable of scale 1 lies with the given probability (0 ≤ probability < 1). */
export function gammaQuantile(shape: number, probability: number): number {
  if (!(probability >= 0 && probability < 1))
    throw new RangeError(`no quantile at probability ${probability}`)
  if (probability === 0) return 0
  let low = 0
  let high = upperBound(shape, probability)
  // Halving to the last bit of a double: slower than Newton's method and without its failures near zero.
  for (let step = 0; step < 1100; step++) {
    const middle = (low + high) / 2
    if (middle === low || middle === high) break
    if (gammaCdf(shape, middle) < probability) low = middle
    else high = middle
  }
  return (low + high) / 2
}
