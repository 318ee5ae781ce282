import { describe, expect, test } from "vitest"
import examples from "../examples/gamma.json" with { type: "json" }
import { gammaCdf, gammaQuantile, logGamma } from "./gamma.ts"

const relativeError = (found: number, exact: number) =>
  Math.abs(found - exact) / Math.max(Math.abs(exact), 1e-300)

describe("The gamma distribution", () => {
  test.each(examples.logGamma)("has log Γ($x) right to 13 digits", ({ x, value }) => {
    expect(Math.abs(logGamma(x) - value) / Math.max(1, Math.abs(value))).toBeLessThan(1e-13)
  })

  test.each(examples.cdf)(
    "of shape $shape lies below $x with the known probability",
    ({ shape, x, value }) => {
      expect(relativeError(gammaCdf(shape, x), value)).toBeLessThan(1e-11)
    },
  )

  test.each(examples.quantile)("of shape $shape has its $probability quantile right to 10 digits", (row) => {
    expect(relativeError(gammaQuantile(row.shape, row.probability), row.value)).toBeLessThan(1e-10)
  })

  test("begins at zero and has no quantile at one", () => {
    expect([
      gammaCdf(2, 0),
      gammaCdf(2, -1),
      gammaQuantile(2, 0),
      gammaCdf(2, Number.POSITIVE_INFINITY),
    ]).toEqual([0, 0, 0, 1])
    expect(() => gammaQuantile(2, 1)).toThrow(RangeError)
    expect(() => gammaCdf(0, 1)).toThrow(RangeError)
    expect(() => logGamma(0)).toThrow(RangeError)
  })
})
