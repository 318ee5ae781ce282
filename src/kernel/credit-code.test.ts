import { existsSync, readdirSync, readFileSync } from "node:fs"
import { join, resolve } from "node:path"
import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { checkCreditCode, creditCodeFor } from "./credit-code.ts"
import examples from "./examples/credit-code.json" with { type: "json" }

const symbols = "0123456789ABCDEFGHJKLMNPQRTUWXY"
const symbol = fc.constantFrom(...symbols)
const prefix = fc.array(symbol, { minLength: 17, maxLength: 17 }).map((characters) => characters.join(""))

describe("A credit code", () => {
  test.each(examples.valid)("typed as $text is read as $code", ({ text, code, folded, warned }) => {
    const result = checkCreditCode(text)
    expect(result).toMatchObject({ ok: true, code, folded })
    expect(result.ok && result.warnings.map((warning) => warning.code)).toEqual(
      warned ? ["organisation-code-check"] : [],
    )
  })

  test.each(examples.refused)("can't be $text: $reason", ({ text, reason, expected }) => {
    const result = checkCreditCode(text)
    expect(result).toMatchObject({ ok: false, reason })
    expect(!result.ok && result.expected).toBe(expected)
    expect(!result.ok && result.message.en && result.message.zh).toBeTruthy()
  })

  test("passes with its own check character and with no other", () => {
    fc.assert(
      fc.property(prefix, symbol, (first17, last) => {
        expect(checkCreditCode(first17 + last).ok).toBe(last === creditCodeFor(first17))
      }),
    )
  })

  test("no longer passes with any one character changed", () => {
    fc.assert(
      fc.property(prefix, fc.nat(17), symbol, (first17, at, other) => {
        const code = first17 + creditCodeFor(first17)
        fc.pre(code[at] !== other)
        expect(checkCreditCode(code.slice(0, at) + other + code.slice(at + 1)).ok).toBe(false)
      }),
    )
  })

  test("no longer passes with two neighbours changed over", () => {
    fc.assert(
      fc.property(prefix, fc.nat(16), (first17, at) => {
        const code = first17 + creditCodeFor(first17)
        fc.pre(code[at] !== code[at + 1])
        const swapped = code.slice(0, at) + code[at + 1] + code[at] + code.slice(at + 2)
        expect(checkCreditCode(swapped).ok).toBe(false)
      }),
    )
  })

  test("has no check character for a start that is too short or holds a letter out of use", () => {
    expect(() => creditCodeFor("91350100M000100Y")).toThrow(RangeError)
    expect(() => creditCodeFor("91350100M000100YO")).toThrow(RangeError)
  })
})

// Codes seen in the wild are not part of the product: they are looked for in a data folder beside the checkout.
function observedFile(): string | undefined {
  const beside = resolve(import.meta.dirname, "../../..")
  return readdirSync(beside)
    .map((folder) => join(beside, folder, "data/uscc-observed/uscc_observed.csv"))
    .find((file) => existsSync(file))
}

function observedCodes(file: string | undefined) {
  const lines = file === undefined ? [] : readFileSync(file, "utf8").trim().split(/\r?\n/).slice(1)
  return lines.map((line) => {
    const [code = "", result = "", inner = ""] = line.split(",")
    return { code, result, inner }
  })
}

const observed = observedCodes(observedFile())

describe.skipIf(observed.length === 0)(
  "The codes observed in the wild (data folder beside the checkout)",
  () => {
    test("are the 25 that were checked by hand", () => {
      expect(observed.length).toBe(25)
    })

    test.each(observed)("$code is $result, its inner check $inner", ({ code, result, inner }) => {
      const check = checkCreditCode(code)
      const reason = check.ok ? "valid" : check.reason === "check" ? `check:${check.expected}` : check.reason
      expect(reason).toBe(result)
      if (check.ok) expect(check.warnings.length === 0).toBe(inner === "True")
    })
  },
)
