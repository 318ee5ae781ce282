import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { addProbabilities } from "../../kernel/statistics/count-law.ts"
import { type AttainmentModel, attainment } from "./attainment.ts"
import examples from "./examples/attainment.json" with { type: "json" }

function defined(question: Parameters<typeof attainment>[0]) {
  const answer = attainment(question)
  if (answer.status === "undefined") throw new Error(answer.reason)
  return answer
}

const { target, periods, simulation } = examples

describe("The chance of reaching 150 in 12 quarters", () => {
  test.each(examples.cases)("is $percent % with $total so far", ({ counts, total, ...row }) => {
    const answer = defined({ counts, periods, target, model: "poisson" })
    expect(answer.reached).toBe(total)
    expect((answer.probability * 100).toFixed(row.decimals)).toBe(String(row.percent))
    if (row.low !== null) expect(answer.interval).toEqual({ low: row.low, high: row.high })
  })

  test("is certain once it is reached, and gone when the last quarter is over without it", () => {
    expect(defined({ counts: [150], periods, target }).probability).toBe(1)
    const over = defined({ counts: Array(12).fill(12), periods, target })
    expect(over).toMatchObject({ probability: 0, interval: { low: 144, high: 144 } })
  })

  test("allows for more than chance until 12 quarters are known", () => {
    const models = [4, 11, 12].map(
      (known) => defined({ counts: Array(known).fill(9), periods: 16, target }).model,
    )
    expect(models).toEqual(["dispersed", "dispersed", "poisson"])
  })

  test("is not defined before the first quarter is known", () => {
    expect(attainment({ counts: [], periods, target })).toMatchObject({
      status: "undefined",
      reason: "no-period-known",
    })
  })

  test("can't be asked with broken counts or a path shorter than what is known", () => {
    expect(() => attainment({ counts: [1.5], periods, target })).toThrow(RangeError)
    expect(() => attainment({ counts: [-1], periods, target })).toThrow(RangeError)
    expect(() => attainment({ counts: [1, 1], periods: 1, target })).toThrow(RangeError)
  })

  test("falls with a higher target and comes with what must be said of its interval", () => {
    const counts = fc.array(fc.nat(60), { minLength: 1, maxLength: 12 })
    const models = fc.constantFrom<AttainmentModel>("poisson", "dispersed")
    fc.assert(
      fc.property(counts, models, fc.nat(300), (known, model, goal) => {
        const low = defined({ counts: known, periods, target: goal, model })
        const high = defined({ counts: known, periods, target: goal + 1, model })
        expect(high.probability).toBeLessThanOrEqual(low.probability + 1e-12)
        expect(low.interval.low).toBeLessThanOrEqual(low.interval.high)
        expect(low.coverage.en && low.coverage.zh).toBeTruthy()
      }),
    )
  })

  test("is judged more widely the more unequal the quarters were", () => {
    const width = (counts: number[]) => {
      const { low, high } = defined({ counts, periods, target, model: "dispersed" }).interval
      return high - low
    }
    expect(width([2, 25, 1, 24])).toBeGreaterThan(width([13, 13, 13, 13]))
  })
})

// A small seeded generator (mulberry32), so that every run draws the same paths.
function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

// Poisson by the product of uniforms (Knuth); its variance is its mean.
function byChance(random: () => number, rate: number): number {
  let count = -1
  for (let product = 1; product > Math.exp(-rate); count++) product *= random()
  return count
}

// Failures before the rate-th success with a fair coin: the mean is the rate, the variance twice that.
function twiceAsVaried(random: () => number, rate: number): number {
  let failures = 0
  for (let successes = 0; successes < rate; ) {
    if (random() < 0.5) successes++
    else failures++
  }
  return failures
}

function coveredShare(model: AttainmentModel, draw: typeof byChance, rate: number): number {
  const random = seeded(simulation.seed)
  let inside = 0
  for (let path = 0; path < simulation.paths; path++) {
    const counts = Array.from({ length: periods }, () => draw(random, rate))
    const total = counts.reduce((sum, count) => sum + count, 0)
    const { interval } = defined({ counts: counts.slice(0, 4), periods, target, model })
    if (interval.low <= total && total <= interval.high) inside++
  }
  return inside / simulation.paths
}

describe("Over 2,000 simulated paths", () => {
  const rows = simulation.bands.flatMap((band) => band.rates.map((rate) => ({ ...band, rate })))

  test.each(rows)(
    "of rate $rate and variance $dispersion × mean the $model interval covers $atLeast to $atMost %",
    ({ model, dispersion, rate, atLeast, atMost }) => {
      const share = coveredShare(model as AttainmentModel, dispersion === 1 ? byChance : twiceAsVaried, rate)
      expect(Math.round(share * 100)).toBeGreaterThanOrEqual(atLeast)
      expect(Math.round(share * 100)).toBeLessThanOrEqual(atMost)
    },
    60_000,
  )
})

function lawOf(periodCount: number, rate: number, dispersion: number): number[] {
  const probabilities: number[] = []
  addProbabilities(probabilities, { mean: periodCount * rate, dispersion }, 1)
  return probabilities
}

describe("Over every possible outcome", () => {
  test.each(examples.enumeration.rows)(
    "of rate $rate and variance $dispersion × mean chance alone covers $percent %",
    ({ rate, dispersion, percent }) => {
      const added = lawOf(8, rate, dispersion)
      const covered = lawOf(4, rate, dispersion).reduce((sum, share, reached) => {
        // Only the total counts for this model, so it may stand in one quarter.
        const { interval } = defined({ counts: [reached, 0, 0, 0], periods, target, model: "poisson" })
        const inside = added.slice(interval.low - reached, interval.high - reached + 1)
        return sum + share * inside.reduce((total, p) => total + p, 0)
      }, 0)
      expect((covered * 100).toFixed(1)).toBe(percent)
    },
  )
})
