import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { Decimal, decimal, divide, plain, roundHalfAway, sum } from "./decimal.ts"
import examples from "./examples/rounding.json" with { type: "json" }

const decimalText = fc
  .record({ sign: fc.constantFrom("", "-"), digits: fc.stringMatching(/^\d{1,25}$/), at: fc.nat(25) })
  .map(({ sign, digits, at }) => `${sign}${digits.slice(0, at) || "0"}.${digits.slice(at) || "0"}`)

// Scaled whole numbers: an exactness of another kind than decimal.js.
function scaled(value: string, places: number): bigint {
  const [whole = "", fraction = ""] = value.replace("-", "").split(".")
  const units = BigInt(whole + fraction.padEnd(places, "0"))
  return value.startsWith("-") ? -units : units
}

describe("Rounding", () => {
  test.each(examples.cases)("writes $value with $decimals decimals as $rounded", (row) => {
    expect(roundHalfAway(row.value, row.decimals)).toBe(row.rounded)
    expect(roundHalfAway(new Decimal(row.value), row.decimals)).toBe(row.rounded)
  })

  test("is half away from zero for every decimal, on both sides of it", () => {
    fc.assert(
      fc.property(decimalText, fc.nat(6), (value, decimals) => {
        const exact = scaled(value, 30)
        const unit = 10n ** BigInt(30 - decimals)
        const size = exact < 0n ? -exact : exact
        const away = (size + unit / 2n) / unit
        expect(scaled(roundHalfAway(value, decimals), decimals)).toBe(exact < 0n ? -away : away)
      }),
    )
  })

  test("refuses half a decimal", () => {
    expect(() => roundHalfAway("1", 0.5)).toThrow(RangeError)
  })
})

describe("The normal form", () => {
  test.each(examples.plain)("of $text is $plain", (row) => {
    expect(plain(row.text)).toBe(row.plain)
  })

  test("is its own normal form and keeps the value", () => {
    fc.assert(
      fc.property(decimalText, (value) => {
        expect(plain(plain(value))).toBe(plain(value))
        expect(decimal(plain(value)).equals(decimal(value))).toBe(true)
      }),
    )
  })

  test.each(examples.refused)("does not exist for %j", (text) => {
    expect(() => plain(text)).toThrow(RangeError)
  })
})

describe("A sum", () => {
  test("of nothing is zero", () => {
    expect(sum([])).toBe("0")
  })

  test("loses no digit, however far apart the terms are", () => {
    expect(sum(["100000000000000000000000000000000", "0.00000000000000000000000000001"])).toBe(
      "100000000000000000000000000000000.00000000000000000000000000001",
    )
    expect(sum(Array.from({ length: 10 }, () => "0.1"))).toBe("1")
  })

  test("is exact and the same in any order", () => {
    fc.assert(
      fc.property(fc.array(decimalText), (values) => {
        const exact = values.reduce((total, value) => total + scaled(value, 30), 0n)
        expect(scaled(sum(values), 30)).toBe(exact)
        expect(sum(values.toReversed())).toBe(sum(values))
      }),
    )
  })
})

describe("A quotient", () => {
  test("that ends is exact, one that does not has 40 digits", () => {
    expect(divide("1410.3", "4")).toBe("352.575")
    expect(divide("2", "3")).toBe("0.6666666666666666666666666666666666666667")
  })

  test("by zero is refused", () => {
    expect(() => divide("1", "0")).toThrow(RangeError)
  })
})
