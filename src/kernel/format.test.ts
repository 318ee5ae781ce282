import fc from "fast-check"
import { describe, expect, test } from "vitest"
import examples from "./examples/format.json" with { type: "json" }
import {
  formatChange,
  formatDay,
  formatInstant,
  formatNumber,
  formatRange,
  formatValue,
  formatYuanIn,
  joinWritten,
  type Measured,
} from "./format.ts"
import { languages } from "./language.ts"

const measured = (row: { value: string; unit: string; decimals: number }) => row as Measured
const spaced = (text: string) => text.replaceAll("\u00a0", " ")

describe("A value in prose", () => {
  test.each(examples.values)("$value $unit is written $en, $zh", (row) => {
    for (const language of languages) {
      expect(spaced(joinWritten(formatValue(measured(row), language), language))).toBe(row[language])
    }
  })

  test("has no place where a line may break between number and unit", () => {
    for (const row of examples.values) {
      const texts = languages.map((language) => joinWritten(formatValue(measured(row), language), language))
      expect(texts.join("")).not.toContain(" ")
    }
  })

  test("of money says the same amount in both languages", () => {
    const powers = {
      "trillion yuan": 12n,
      "billion yuan": 9n,
      "million yuan": 6n,
      yuan: 0n,
      万亿元: 12n,
      亿元: 8n,
      万元: 4n,
      元: 0n,
    }
    const said = ({ number, unit }: { number: string; unit: string }) => {
      const [whole = "", fraction = ""] = number.replaceAll(",", "").replace("−", "-").split(".")
      return BigInt(whole + fraction.padEnd(12, "0")) * 10n ** powers[unit as keyof typeof powers]
    }
    fc.assert(
      fc.property(
        fc.bigInt({ min: -(10n ** 14n), max: 10n ** 14n }),
        fc.integer({ min: -9, max: 0 }),
        (yuan, decimals) => {
          const amount = { value: String(yuan), unit: "yuan", decimals } as const
          expect(said(formatValue(amount, "en"))).toBe(said(formatValue(amount, "zh")))
        },
      ),
    )
  })
})

describe("A value in a table", () => {
  test.each(examples.bare)("$value is written $text, its unit stands in the head", (row) => {
    expect(formatValue(measured(row), "en", "bare")).toEqual({ number: row.text, unit: "" })
  })

  test.each(examples.columns)("$value yuan in a column of $scale is written $text", ({ text, ...row }) => {
    const scale = row.scale as "wan" | "million" | "yi" | "billion"
    for (const language of languages) expect(formatYuanIn({ ...row, scale }, language)).toBe(text)
  })
})

describe("A change", () => {
  test.each(examples.changes)("of $value $unit is written $en, $zh", (row) => {
    for (const language of languages) {
      expect(spaced(joinWritten(formatChange(measured(row), language), language))).toBe(row[language])
    }
  })
})

test.each(examples.ranges)("The range from $low to $high is written $en, $zh", (row) => {
  for (const language of languages) expect(formatRange(row, language)).toBe(row[language])
})

test("Grouping changes nothing but commas and the minus sign", () => {
  fc.assert(
    fc.property(fc.bigInt(), (number) => {
      const written = formatNumber(String(number), 0, "en")
      expect(written.replaceAll(",", "").replace("−", "-")).toBe(String(number))
      expect(written).toMatch(/^−?\d{1,3}(,\d{3})*$/)
    }),
  )
})

describe("Time", () => {
  test.each(examples.days)("$day is written $long, $short, $zh", (row) => {
    expect(formatDay(row.day, "en")).toBe(row.long)
    expect(formatDay(row.day, "en", "short")).toBe(row.short)
    expect(formatDay(row.day, "zh", "short")).toBe(row.zh)
  })

  test.each(examples.instants)("$iso is written $en, $zh at an offset of $offset minutes", (row) => {
    for (const language of languages) expect(formatInstant(row.iso, language, row.offset)).toBe(row[language])
  })

  test("without an offset is refused, since nobody could say when it was", () => {
    expect(() => formatInstant("2019-04-24T09:05:00", "en")).toThrow(RangeError)
    expect(() => formatInstant("2019-04-24", "en")).toThrow(RangeError)
    expect(() => formatDay("2019-02-30", "en")).toThrow(RangeError)
  })
})
