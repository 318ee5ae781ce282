/** Images of rows, as the ledger hashes them. */
import { expect, test } from "vitest"
import { changeEntry, changeStatements, correct, end, enter } from "./change.ts"
import { entity, imageOf, kindOf, rowImage, rowLeaf } from "./entity.ts"

test("A value has one image, however it is written", () => {
  expect(imageOf("numeric", "12.50")).toBe("12.5")
  expect(imageOf("numeric", "-0")).toBe("0")
  expect(imageOf("bigint", 7)).toBe("7")
  expect(imageOf("integer", 7)).toBe("7")
  expect(imageOf("bigint[]", [7, "8"])).toEqual(["7", "8"])
  expect(imageOf("text[]", ["a"])).toEqual(["a"])
  expect(imageOf("text", "")).toBe("")
  expect(imageOf("boolean", false)).toBe(false)
  expect(imageOf("jsonb", { en: "a" })).toEqual({ en: "a" })
  expect(imageOf("text", undefined)).toBeNull()
  expect(imageOf("bigint[]", null)).toBeNull()
})

test("The image of a row has its columns and nothing else", () => {
  const columns = { name: "text", area: "numeric?", note: "text?" } as const
  expect(rowImage(columns, { id: "1", name: "a", area: "1.0", superseded_in: "3" })).toEqual({
    name: "a",
    area: "1",
    note: null,
  })
})

test("A kind is the same with or without its question mark", () => {
  expect(kindOf("text?")).toBe("text")
  expect(kindOf("bigint[]?")).toBe("bigint[]")
  expect(kindOf("daterange")).toBe("daterange")
})

const thing = entity("thing", { name: "text", more: "jsonb?" })

test("A change tells the ledger what it superseded and what it wrote", () => {
  const image = { name: "a", more: null }
  expect(changeEntry(enter(thing, "7", { name: "a", more: null }))).toEqual({
    table: "thing",
    id: "7",
    was: null,
    row: image,
  })
  expect(changeEntry(correct(thing, "7", "3", { name: "a", more: null }))).toMatchObject({
    was: "3",
    row: image,
  })
  expect(changeEntry(end(thing, "7", "3"))).toEqual({ table: "thing", id: "7", was: "3", row: null })
})

test("A correction first moves what was to the past, and sends JSON as text", () => {
  const [toPast, update, ...more] = changeStatements(
    correct(thing, "7", "3", { name: "a", more: { en: "x" } }),
  )
  expect(more).toEqual([])
  expect(toPast).toMatchObject({
    text: expect.stringMatching(/^insert into thing_past /),
    values: ["7", "3"],
  })
  expect(update).toMatchObject({
    text: expect.stringContaining("HL412"),
    values: ["7", "3", "a", '{"en":"x"}'],
  })
  expect(changeStatements(enter(thing, "7", { name: "a", more: null }))).toMatchObject([
    { values: ["7", "a", null] },
  ])
})

test("Rows that differ in anything have different leaves", () => {
  const one = { table: "thing", id: "7", was: null, row: { name: "a" } }
  const leaves = [
    one,
    { ...one, id: "8" },
    { ...one, was: "1" },
    { ...one, row: { name: "b" } },
    { ...one, row: null },
  ]
  expect(new Set(leaves.map((entry) => rowLeaf(entry).toString("hex"))).size).toBe(leaves.length)
})
