import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { decimal, roundHalfAway } from "../decimal.ts"
import examples from "../examples/magnitude.json" with { type: "json" }
import { magnitudeEdit, magnitudeGap, median, ratioEdit, unitHypotheses } from "./magnitude.ts"

const amount = fc.integer({ min: 1, max: 10 ** 9 }).map(String)

describe("The median", () => {
  test.each(examples.medians)("of $values is $median", (row) => {
    expect(median(row.values)).toBe(row.median)
  })

  test("of nothing is nothing", () => {
    expect(median([])).toBeNull()
  })

  test("does not hang on the order", () => {
    fc.assert(
      fc.property(fc.array(amount, { minLength: 1 }), (values) => {
        expect(median([...values].reverse())).toBe(median(values))
      }),
    )
  })
})

describe("An implausible line", () => {
  const { line } = examples

  test("is caught by its ratio to added value", () => {
    const edit = ratioEdit({ numerator: line.level, denominator: line.addedValue, usual: line.usualRatio })
    expect(roundHalfAway(edit!.ratio, 2)).toBe(line.ratio)
    expect(edit!.flagged).toBe(true)
  })

  test("would slip through an edit of the order of magnitude alone", () => {
    const edit = magnitudeEdit(line.level, line.addedValue)
    expect(edit!.gap.toFixed(4)).toBe(line.log)
    expect(edit!.flagged).toBe(false)
  })

  test.each(examples.hypotheses)("has its likely slips of the unit ranked: $what", (row) => {
    const ranked = unitHypotheses(row.value, row.usual)
    expect(ranked.map(({ factor, distance }) => [factor, distance.toFixed(3)])).toEqual(row.ranked)
  })

  test("reads the row in 万元 as 4,096.3", () => {
    expect(unitHypotheses("40963000", "3400")[0]?.value).toBe("4096.3")
  })
})

describe("The gap between a value and its reference", () => {
  test("is the same in both directions but for its sign", () => {
    fc.assert(
      fc.property(amount, amount, (value, reference) => {
        expect(magnitudeGap(value, reference)! + magnitudeGap(reference, value)!).toBeCloseTo(0, 8)
      }),
    )
  })

  test("of ten thousand times as much is four", () => {
    fc.assert(
      fc.property(amount, (value) => {
        expect(magnitudeGap(decimal(value).times(10000).toFixed(), value)).toBeCloseTo(4, 8)
      }),
    )
  })

  test("can't be said of zero or less", () => {
    expect(magnitudeGap("0", "5")).toBeNull()
    expect(magnitudeGap("5", "-1")).toBeNull()
    expect(unitHypotheses("5", "0")).toEqual([])
    expect(ratioEdit({ numerator: "5", denominator: "0", usual: "1" })).toBeNull()
  })
})
