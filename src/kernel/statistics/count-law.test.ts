import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { addProbabilities, type CountLaw, logProbability } from "./count-law.ts"

const laws = fc.record({
  mean: fc.oneof(fc.constant(0), fc.double({ min: 1e-9, max: 900, noNaN: true })),
  dispersion: fc.oneof(fc.constant(1), fc.double({ min: 1.01, max: 8, noNaN: true })),
})

function table(law: CountLaw, weight = 1): number[] {
  const probabilities: number[] = []
  addProbabilities(probabilities, law, weight)
  return probabilities
}

const add = (values: number[]) => values.reduce((total, value) => total + value, 0)

describe("A law of counts", () => {
  test("has probabilities that add up to one, and the mean and variance that were asked for", () => {
    fc.assert(
      fc.property(laws, (law) => {
        const probabilities = table(law)
        const mean = add(probabilities.map((p, n) => p * n))
        const variance = add(probabilities.map((p, n) => p * (n - law.mean) ** 2))
        expect(add(probabilities)).toBeCloseTo(1, 7)
        expect(Math.abs(mean - law.mean)).toBeLessThan(1e-7 * Math.max(1, law.mean))
        expect(Math.abs(variance - law.mean * law.dispersion)).toBeLessThan(1e-6 * Math.max(1, law.mean))
      }),
    )
  })

  test("gives the same probability one by one as in the table", () => {
    fc.assert(
      fc.property(laws, fc.nat(1000), (law, count) => {
        const inTable = table(law)[count] ?? 0
        expect(Math.abs(inTable - Math.exp(logProbability(law, count)))).toBeLessThan(1e-9)
      }),
    )
  })

  test("is that of independent throws: failures before the third success with a fair coin", () => {
    const failures = table({ mean: 3, dispersion: 2 })
    expect(failures.slice(0, 4).map((p) => p.toFixed(6))).toEqual([
      "0.125000",
      "0.187500",
      "0.187500",
      "0.156250",
    ])
  })

  test("with mean zero counts nothing for certain", () => {
    expect(table({ mean: 0, dispersion: 1 })).toEqual([1])
    expect(table({ mean: 0, dispersion: 2 }, 0.5)).toEqual([0.5])
  })

  test("with less variance than Poisson's is refused", () => {
    expect(() => logProbability({ mean: 1, dispersion: 0.5 }, 0)).toThrow(RangeError)
    expect(() => logProbability({ mean: -1, dispersion: 1 }, 0)).toThrow(RangeError)
  })
})
