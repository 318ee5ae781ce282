/** What comes in is parsed strictly, and what is wrong is said by field in both languages. */
import { describe, expect, test } from "vitest"
import { z } from "zod"
import { AppError } from "../../kernel/error.ts"
import { parseBody, parseRequest } from "./parse-input.ts"

const Query = z.strictObject({
  q: z.string().min(1).optional(),
  limit: z.coerce.number().int().max(200).default(50),
  kind: z.enum(["bank", "insurer"]).optional(),
})
const Body = z.strictObject({
  name: z.string().trim().min(1),
  code: z.string().regex(/^\d+$/, "digits only | 只能是数字").nullable(),
  parts: z.array(z.strictObject({ area: z.string() })).optional(),
})

function refusal(work: () => unknown): AppError {
  try {
    work()
  } catch (error) {
    if (error instanceof AppError) return error
    throw error
  }
  throw new Error("nothing was refused")
}

describe("A query", () => {
  test("is given with its defaults", () => {
    expect(parseRequest(Query, { q: "a" })).toEqual({ q: "a", limit: 50 })
    expect(parseRequest(Query, undefined)).toEqual({ limit: 50 })
    expect(parseRequest(undefined, {})).toEqual({})
  })

  test("with a name that is unknown is refused, and says which", () => {
    const error = refusal(() => parseRequest(Query, { limit: "5", nonsense: "1" }))
    expect(error).toMatchObject({ code: "bad-request", fields: [{ field: "nonsense" }] })
    expect(error.detail.en).toContain("unknown: nonsense")
    expect(error.detail.zh).toContain("没有这个名称：nonsense")
    expect(refusal(() => parseRequest(undefined, { a: "1" })).code).toBe("bad-request")
  })

  test("with a value that is none is refused, and says what there is", () => {
    const error = refusal(() => parseRequest(Query, { kind: "shop" }))
    expect(error.fields).toEqual([
      { field: "kind", message: { en: "One of bank, insurer", zh: "只能是 bank、insurer" } },
    ])
    expect(refusal(() => parseRequest(Query, { limit: "many" })).fields[0]?.field).toBe("limit")
  })

  test("with a character that no text can hold is refused", () => {
    expect(refusal(() => parseRequest(Query, { q: "a\0b" }))).toMatchObject({
      code: "bad-request",
      fields: [{ field: "q" }],
    })
  })
})

describe("A body", () => {
  test("is given as its shape makes it", () => {
    expect(parseBody(Body, { name: " a ", code: null })).toEqual({ name: "a", code: null })
    expect(parseBody(undefined, { anything: 1 })).toBeUndefined()
  })

  test("names every field that is wrong, with our own words in both languages", () => {
    const error = refusal(() =>
      parseBody(Body, { name: " ", code: "x", parts: [{ area: "1" }, { area: 7 }], more: 1 }),
    )
    expect(error.code).toBe("invalid")
    expect(error.fields).toEqual([
      { field: "name", message: { en: "This is needed", zh: "此项必填" } },
      { field: "code", message: { en: "digits only", zh: "只能是数字" } },
      { field: "parts.1.area", message: { en: "Expected string", zh: "格式不对，应为 string" } },
      { field: "more", message: { en: "unknown: more", zh: "没有这个名称：more" } },
    ])
  })

  test("says how long, how large or how small a value may be", () => {
    const Sized = z.strictObject({
      text: z.string().max(3),
      number: z.number().min(1).max(200),
      list: z.array(z.string()).max(1),
    })
    const of = (text: string, number: number, list: string[]) =>
      refusal(() => parseBody(Sized, { text, number, list })).fields.map(({ message }) => message)
    expect(of("abcd", 0, ["a", "b"])).toEqual([
      { en: "At most 3 characters", zh: "最多3个字" },
      { en: "At least 1", zh: "不小于1" },
      { en: "At most 1", zh: "不超过1" },
    ])
  })

  test("says in Chinese at least that the form is wrong, where no words of our own exist", () => {
    const { fields } = refusal(() => parseBody(z.strictObject({ a: z.uuid() }), { a: "x" }))
    expect(fields).toEqual([{ field: "a", message: { en: expect.stringContaining("UUID"), zh: "格式不对" } }])
  })

  test("takes no value of a list for words in Chinese", () => {
    const Either = z.discriminatedUnion("kind", [
      z.object({ kind: z.enum(["lead", "heading"]) }),
      z.object({ kind: z.literal("chart") }),
    ])
    const [field] = refusal(() => parseBody(z.object({ block: Either }), { block: { kind: "poem" } })).fields
    expect(field).toEqual({
      field: "block.kind",
      message: { en: expect.stringContaining("heading"), zh: "格式不对" },
    })
  })

  test("that misses a field says that it is needed", () => {
    expect(refusal(() => parseBody(Body, {})).fields).toEqual([
      { field: "name", message: { en: "This is needed", zh: "此项必填" } },
      { field: "code", message: { en: "This is needed", zh: "此项必填" } },
    ])
  })

  test("that is none at all is refused", () => {
    for (const body of [undefined, null, "text", [], 7])
      expect(refusal(() => parseBody(Body, body)).code, JSON.stringify(body)).toBe("invalid")
  })

  test("with a character that no text can hold is refused, wherever it stands", () => {
    const bad = { name: "a", code: null, parts: [{ area: "1" }, { area: "\0" }] }
    expect(refusal(() => parseBody(Body, bad)).fields.map(({ field }) => field)).toEqual(["parts.1.area"])
    const Words = z.strictObject({ words: z.record(z.string(), z.string()) })
    const of = (words: Record<string, string>) => parseBody(Words, { words })
    expect(refusal(() => of({ half: "a\ud83d" })).fields).toMatchObject([{ field: "words.half" }])
    expect(refusal(() => of({ "a\0b": "c" })).fields).toMatchObject([{ field: "words" }])
    for (const steering of ["a\u001b[31m", "a\u0007", "a\u202Eb"])
      expect(refusal(() => of({ steering })).fields).toMatchObject([{ field: "words.steering" }])
    const lines = "一\n\t二 مرحبا 👩‍🔬"
    expect(of({ 整: "𠮷😀", lines })).toEqual({ words: { 整: "𠮷😀", lines } })
  })
})
