/** Laws of counts with a given mean, and variance = dispersion × mean: Poisson at 1, negative binomial above. */
import { logGamma } from "./gamma.ts"

export interface CountLaw {
  mean: number
  /** Variance ÷ mean, at least 1. */
  dispersion: number
}

/** Natural logarithm of the probability of `count` events; throws RangeError for a law that is none. */
export function logProbability({ mean, dispersion }: CountLaw, count: number): number {
  if (!(mean >= 0 && dispersion >= 1))
    throw new RangeError(`no law with mean ${mean}, dispersion ${dispersion}`)
  if (mean === 0) return count === 0 ? 0 : Number.NEGATIVE_INFINITY
  if (dispersion === 1) return count * Math.log(mean) - mean - logGamma(count + 1)
  const size = mean / (dispersion - 1)
  return (
    logGamma(count + size) -
    logGamma(size) -
    logGamma(count + 1) -
    size * Math.log(dispersion) +
    count * Math.log(1 - 1 / dispersion)
  )
}

// P(n + 1) ÷ P(n) = a + b ÷ (n + 1), the recurrence that both laws share (Panjer's class).
function recurrence({ mean, dispersion }: CountLaw): { a: number; b: number } {
  if (dispersion === 1) return { a: 0, b: mean }
  const a = 1 - 1 / dispersion
  return { a, b: (mean / (dispersion - 1) - 1) * a }
}

const negligible = 1e-18

/** Adds `weight` times the probability of 0, 1, 2 … events to `into`, as far as it exceeds 10⁻¹⁸ of the weight. */
export function addProbabilities(into: number[], law: CountLaw, weight: number): void {
  const { a, b } = recurrence(law)
  // From the mode outwards: from zero upwards the first terms of a large mean would vanish in a double.
  const mode = Math.max(0, Math.floor(law.mean - law.dispersion + 1))
  const peak = Math.exp(logProbability(law, mode))
  while (into.length <= mode) into.push(0)
  let up = peak
  for (let n = mode; up > negligible; n++) {
    into[n] = (into[n] ?? 0) + weight * up
    up *= a + b / (n + 1)
  }
  let down = peak
  for (let n = mode; n > 0; n--) {
    down /= a + b / n
    if (down <= negligible) break
    into[n - 1]! += weight * down
  }
}
