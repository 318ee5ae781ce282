import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { joinWritten } from "../../kernel/format.ts"
import { languages } from "../../kernel/language.ts"
import type { Unit } from "../../kernel/unit.ts"
import { checkBound, overTens, writeOverTens } from "./bound.ts"
import examples from "./examples/bound.json" with { type: "json" }

describe("The stated form of a figure in tens", () => {
  test.each(examples.over)("of $value is over $tens: $holds", ({ value, tens, holds }) => {
    expect(overTens(value)).toEqual({ tens, holds })
  })

  test.each(examples.over)("of $value is written $en, $zh", (row) => {
    for (const language of languages) {
      const written = writeOverTens(row.value, row.unit as Unit, language)
      const text = written && joinWritten(written, language).replaceAll("\u00a0", " ")
      expect(text).toBe(row[language])
    }
  })

  test("is true of every count that it is written for, and less than ten below it", () => {
    fc.assert(
      fc.property(fc.nat(10 ** 6), (value) => {
        const { tens, holds } = overTens(String(value))
        expect(holds).toBe(value > 10 && value % 10 !== 0)
        expect(checkBound(tens, String(value))).toEqual({ holds: value > Number(tens), nearest: holds })
        expect(value - Number(tens)).toBeLessThan(10)
      }),
    )
  })
})

describe("A stated bound", () => {
  test.each(examples.stated)("over $bound of $value holds: $holds, is the nearest: $nearest", (row) => {
    expect(checkBound(row.bound, row.value)).toEqual({ holds: row.holds, nearest: row.nearest })
  })
})
