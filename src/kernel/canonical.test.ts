import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { canonicalJson, hashOf, sha256 } from "./canonical.ts"
import examples from "./examples/canonical.json" with { type: "json" }

describe("Canonical JSON", () => {
  test.each(examples.cases)("has $what", ({ value, json }) => {
    expect(canonicalJson(value)).toBe(json)
  })

  test.each(examples.hashes)("of $value has the known SHA-256 $sha256", ({ value, sha256: expected }) => {
    expect(hashOf(value)).toBe(expected)
  })

  test("is the same whatever the order in which members were written", () => {
    const entries = fc.uniqueArray(fc.tuple(fc.string({ unit: "grapheme" }), fc.string()), {
      selector: ([key]) => key,
    })
    fc.assert(
      fc.property(entries, (members) => {
        const there = Object.fromEntries(members)
        const back = Object.fromEntries(members.toReversed())
        expect(hashOf(there)).toBe(hashOf(back))
      }),
    )
  })

  test("reads back as the value that was written", () => {
    fc.assert(
      fc.property(fc.jsonValue({ noUnicodeString: false }), (value) => {
        const once = canonicalJson(value)
        expect(canonicalJson(JSON.parse(once))).toBe(once)
      }),
    )
  })

  test.each([
    ["undefined", undefined],
    ["an undefined member", { a: undefined }],
    ["an undefined element", [undefined]],
    ["a gap in an array", new Array(1)],
    ["NaN", { a: [Number.NaN] }],
    ["infinity", Number.POSITIVE_INFINITY],
    ["a bigint", 1n],
    ["a function", () => 1],
    ["a date", new Date(0)],
    ["a map", new Map()],
    ["bytes", Buffer.from("a")],
    ["a symbol as a name", { [Symbol("a")]: "1" }],
    ["a lone surrogate", "\ud800"],
    ["a lone surrogate in a name", { "\udc00": "1" }],
    ["an own toJSON", { toJSON: "1" }],
  ])("refuses %s instead of dropping or rewriting it", (_, value) => {
    expect(() => canonicalJson(value)).toThrow(expect.objectContaining({ code: "invalid" }))
  })

  test("refuses a value that contains itself, and accepts one that stands in two places", () => {
    const loop: Record<string, unknown> = {}
    loop.self = loop
    expect(() => canonicalJson(loop)).toThrow("itself")
    const shared = { a: "1" }
    expect(canonicalJson([shared, shared])).toBe('[{"a":"1"},{"a":"1"}]')
  })

  test("names the place of what it refuses", () => {
    expect(() => canonicalJson({ rows: [{ value: undefined }] })).toThrow("$.rows[0].value")
  })
})

test("SHA-256 of a text is that of its UTF-8 bytes", () => {
  expect(sha256("象山")).toEqual(sha256(Buffer.from("象山", "utf8")))
  expect(sha256("").toString("hex")).toBe("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
})
