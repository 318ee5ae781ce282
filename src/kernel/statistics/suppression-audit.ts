/**
 * Whether hidden numbers stay hidden when the published ones are put together: each must keep an interval as wide
 * as its protection asks, also for whoever stands alone behind another hidden number and knows that one.
 */
import { feasibleInterval, type Total } from "./feasible-interval.ts"
import { compare, type Fraction, fractionOf, minus } from "./fraction.ts"

export interface HiddenNumber {
  name: string
  cells: readonly string[]
  /** Inside only. */
  value: string
  /** How wide its interval must be at least. */
  protection: string
  /** One contributor alone stands behind it, and knows it. */
  single: boolean
}

export interface Exposed {
  name: string
  low: Fraction
  high: Fraction
  /** The hidden number that one has to know for it; null where everybody can work it out. */
  knowing: string | null
}

/** The hidden numbers that can be worked out too closely; each at most once, by everybody before by somebody. */
export function auditSuppression(totals: readonly Total[], hidden: readonly HiddenNumber[]): Exposed[] {
  const found = new Map<string, Exposed>()
  const views = [{ knowing: null, totals }, ...hidden.filter(({ single }) => single).map(withOwn)]
  for (const { knowing, totals: seen } of views)
    for (const one of hidden) {
      if (one.name === knowing || found.has(one.name)) continue
      const interval = feasibleInterval(seen, one.cells)
      if (!interval?.high) continue
      const { low, high } = interval
      if (compare(minus(high, low), fractionOf(one.protection)) < 0)
        found.set(one.name, { name: one.name, low, high, knowing })
    }
  return [...found.values()]

  function withOwn({ name, cells, value }: HiddenNumber) {
    return { knowing: name as string | null, totals: [...totals, { cells, value }] }
  }
}
