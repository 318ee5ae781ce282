import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { decimal, divide, roundHalfAway, sum } from "../decimal.ts"
import examples from "../examples/growth.json" with { type: "json" }
import {
  comparableGrowth,
  deflate,
  type Growth,
  impliedBase,
  nominalGrowth,
  pointDifference,
  sameSampleGrowth,
} from "./growth.ts"

function percentOf(growth: Growth): string {
  if (growth.status === "undefined") throw new Error(growth.code)
  return growth.value
}

const amount = fc.integer({ min: 1, max: 10 ** 9 }).map(String)

describe("Growth at the prices of each period", () => {
  test.each(examples.nominal)("from $base to $current is $percent %", (row) => {
    expect(roundHalfAway(percentOf(nominalGrowth(row.current, row.base)), row.decimals)).toBe(row.percent)
  })

  test.each(examples.undefined)("from $base to $current is not defined: $code", ({ current, base, code }) => {
    const growth = nominalGrowth(current, base)
    expect(growth).toMatchObject({ status: "undefined", code })
    expect(growth).not.toHaveProperty("value")
    expect(growth.status === "undefined" && growth.reason.en && growth.reason.zh).toBeTruthy()
  })

  test("applied to its base gives the level back", () => {
    fc.assert(
      fc.property(amount, amount, (current, base) => {
        const factor = decimal(percentOf(nominalGrowth(current, base)))
          .dividedBy(100)
          .plus(1)
        expect(roundHalfAway(factor.times(base), 20)).toBe(roundHalfAway(current, 20))
      }),
    )
  })
})

describe("Growth at comparable prices", () => {
  test.each(examples.comparable)("of $what is $percent %", (row) => {
    const deflated = row.rows.map(({ current, priceIndex }) => deflate(current, priceIndex))
    expect(deflated.map((level) => roundHalfAway(level, 2))).toEqual(row.deflated)
    expect(roundHalfAway(sum(deflated), 2)).toBe(row.sum)
    expect(roundHalfAway(percentOf(comparableGrowth(row.rows)), row.decimals)).toBe(row.percent)
  })

  test("is not the mean of the industries' rates", () => {
    const row = examples.comparable[1]!
    const rates = row.rows.map((one) => percentOf(comparableGrowth([one])))
    expect(rates.map((rate) => roundHalfAway(rate, 2))).toEqual(["9.09", "25.00"])
    expect(roundHalfAway(divide(sum(rates), "2"), 1)).toBe(row.wrongMeanOfRates)
    expect(row.percent).not.toBe(row.wrongMeanOfRates)
  })

  test("with prices unchanged is nominal growth of the sums", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(amount, amount), { minLength: 1 }), (pairs) => {
        const rows = pairs.map(([current, base]) => ({ current, base, priceIndex: "100" }))
        const sums = [sum(pairs.map(([current]) => current)), sum(pairs.map(([, base]) => base))] as const
        expect(comparableGrowth(rows)).toEqual(nominalGrowth(...sums))
      }),
    )
  })

  test("needs a price index above zero", () => {
    for (const priceIndex of ["0", "-97.9"]) {
      expect(() => comparableGrowth([{ current: "1", base: "1", priceIndex }])).toThrow(RangeError)
    }
  })

  test("over no industry at all is not defined", () => {
    expect(comparableGrowth([])).toMatchObject({ status: "undefined", code: "base-zero" })
  })
})

describe("Growth on the same respondents", () => {
  test.each(examples.sameSample)(
    "with $what is $percent %",
    ({ rows, percent, common, onlyCurrent, onlyBase }) => {
      const same = sameSampleGrowth(rows)
      expect(roundHalfAway(percentOf(same.growth), 1)).toBe(percent)
      expect(same).toMatchObject({ common, onlyCurrent, onlyBase })
    },
  )

  test("is not defined when nobody reported twice", () => {
    expect(sameSampleGrowth([{ current: "5", base: null }]).growth).toMatchObject({ code: "no-common-row" })
    expect(sameSampleGrowth([]).growth).toMatchObject({ code: "no-common-row" })
  })

  test("does not move when others enter or leave", () => {
    const others = fc.array(
      fc.oneof(
        amount.map((a) => ({ current: a, base: null })),
        amount.map((a) => ({ current: null, base: a })),
      ),
    )
    fc.assert(
      fc.property(amount, amount, others, (current, base, rows) => {
        expect(sameSampleGrowth([{ current, base }, ...rows]).growth).toEqual(nominalGrowth(current, base))
      }),
    )
  })
})

describe("The base that a level and its growth imply", () => {
  test.each(examples.impliedBases)(
    "of $level at +$growth % is $base at a price index of $priceIndex",
    (row) => {
      expect(roundHalfAway(impliedBase(row.level, row.growth, row.priceIndex), 4)).toBe(row.base)
    },
  )

  test("does not exist when all is lost", () => {
    expect(() => impliedBase("1.41", "-100")).toThrow(RangeError)
    expect(() => impliedBase("1.41", "16.1", "0")).toThrow(RangeError)
  })
})

test.each(examples.points)("From $before % to $rate % it is $points percentage points", (row) => {
  expect(pointDifference(row.rate, row.before)).toBe(row.points)
})
