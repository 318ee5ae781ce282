import { describe, expect, test } from "vitest"
import examples from "../examples/poisson-limits.json" with { type: "json" }
import { logGamma } from "./gamma.ts"
import { poissonLimits } from "./poisson.ts"

// Probability of at most `events` events, added up from the definition.
function poissonCdf(events: number, mean: number): number {
  let sum = 0
  for (let k = 0; k <= events; k++) sum += Math.exp(k * Math.log(mean) - mean - logGamma(k + 1))
  return sum
}

describe("Exact Poisson limits", () => {
  test.each(examples.rows)("of $events events are $lower and $upper", ({ events, lower, upper }) => {
    const limits = poissonLimits(events, examples.confidence)
    expect([limits.lower.toFixed(3), limits.upper.toFixed(3)]).toEqual([lower, upper])
  })

  test.each([1, 2, 7, 42, 150, 900])(
    "of %d events leave 2.5 %% of Poisson counts beyond either end",
    (events) => {
      const { lower, upper } = poissonLimits(events)
      expect(1 - poissonCdf(events - 1, lower)).toBeCloseTo(0.025, 10)
      expect(poissonCdf(events, upper)).toBeCloseTo(0.025, 10)
    },
  )

  test("widen with the confidence asked for", () => {
    const wide = poissonLimits(10, 0.99)
    const narrow = poissonLimits(10, 0.8)
    expect(wide.lower).toBeLessThan(narrow.lower)
    expect(wide.upper).toBeGreaterThan(narrow.upper)
  })

  test.each([-1, 2.5, Number.NaN])("don't exist for %d events", (events) => {
    expect(() => poissonLimits(events)).toThrow(RangeError)
  })

  test("don't exist for certainty", () => {
    expect(() => poissonLimits(3, 1)).toThrow(RangeError)
  })
})
