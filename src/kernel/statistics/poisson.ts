/** Exact limits for the mean of a Poisson count: what a number of events tells about its rate. */
import { gammaQuantile } from "./gamma.ts"

export interface Limits {
  lower: number
  upper: number
}

/**
 * Two-sided limits for the expected number of events when `events` were seen (Garwood, 1936: quantiles of the
 * gamma distribution). They cover the mean at least as often as `confidence` says; throws RangeError.
 */
export function poissonLimits(events: number, confidence = 0.95): Limits {
  if (!Number.isSafeInteger(events) || events < 0) throw new RangeError(`not a number of events: ${events}`)
  if (!(confidence > 0 && confidence < 1)) throw new RangeError(`not a confidence: ${confidence}`)
  const tail = (1 - confidence) / 2
  return {
    lower: events === 0 ? 0 : gammaQuantile(events, tail),
    upper: gammaQuantile(events + 1, 1 - tail),
  }
}
