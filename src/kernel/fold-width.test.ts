import fc from "fast-check"
import { describe, expect, test } from "vitest"
import examples from "./examples/fold-width.json" with { type: "json" }
import { foldWidth, matchKey } from "./fold-width.ts"

describe("Folding the width", () => {
  test.each(examples.folded)("turns $text into $half", ({ text, half }) => {
    expect(foldWidth(text)).toBe(half)
  })

  test("leaves what is half-width already as it is", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(foldWidth(text)).toBe(text)
      }),
    )
  })
})

describe("The key for comparing names", () => {
  test.each(examples.same.map((writings) => ({ writings })))(
    "is one for all of $writings",
    ({ writings }) => {
      expect(new Set(writings.map(matchKey)).size).toBe(1)
    },
  )

  test("keeps different names apart", () => {
    expect(new Set(examples.different.map(matchKey)).size).toBe(examples.different.length)
  })

  test("of a key is the key itself", () => {
    const name = fc.string({ unit: "grapheme" })
    fc.assert(
      fc.property(name, (text) => {
        expect(matchKey(matchKey(text))).toBe(matchKey(text))
      }),
      { numRuns: 2000 },
    )
  })
})
