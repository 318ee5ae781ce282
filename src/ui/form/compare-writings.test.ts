import { describe, expect, it } from "vitest"
import { compareWritings, mergeWritings } from "./compare-writings.ts"

const base = { name: "甲", town: "丹东", sales: "1", note: null, classes: [{ a: 1 }] }

describe("two writings of one record", () => {
  it("conflict only where both changed a field, to different values", () => {
    const mine = { ...base, name: "乙", town: "石浦", sales: "2" }
    const theirs = { ...base, name: "丙", sales: "2", note: "new" }
    expect(compareWritings(base, mine, theirs)).toEqual([
      { field: "name", mine: "乙", theirs: "丙", conflict: true },
      { field: "town", mine: "石浦", theirs: "丹东", conflict: false },
      { field: "note", mine: null, theirs: "new", conflict: false },
    ])
  })

  it("loses neither side's work where only one of them wrote", () => {
    const mine = { ...base, town: "石浦" }
    const theirs = { ...base, note: "new" }
    expect(mergeWritings(base, mine, theirs, {})).toEqual({ ...base, town: "石浦", note: "new" })
  })

  it("takes what the person chose where both wrote, and never silently mine", () => {
    const mine = { ...base, name: "乙" }
    const theirs = { ...base, name: "丙" }
    expect(mergeWritings(base, mine, theirs, { name: "mine" }).name).toBe("乙")
    expect(mergeWritings(base, mine, theirs, {}).name).toBe("丙")
  })

  it("compares lists by their content", () => {
    expect(compareWritings(base, { ...base, classes: [{ a: 1 }] }, { ...base })).toEqual([])
  })

  it("are compared part by part where both have the same parts", () => {
    const text = {
      title: { en: "A", zh: "甲" },
      blocks: [
        { en: "1", zh: "一" },
        { en: "2", zh: "二" },
      ],
    }
    const mine = {
      ...text,
      title: { en: "A", zh: "乙" },
      blocks: [
        { en: "1", zh: "壹" },
        { en: "2", zh: "二" },
      ],
    }
    const theirs = {
      ...text,
      title: { en: "B", zh: "甲" },
      blocks: [
        { en: "1", zh: "弌" },
        { en: "two", zh: "二" },
      ],
    }
    expect(compareWritings(text, mine, theirs).map(({ field, conflict }) => [field, conflict])).toEqual([
      ["title.en", false],
      ["title.zh", false],
      ["blocks.0.zh", true],
      ["blocks.1.en", false],
    ])
    expect(mergeWritings(text, mine, theirs, { "blocks.0.zh": "mine" })).toEqual({
      title: { en: "B", zh: "乙" },
      blocks: [
        { en: "1", zh: "壹" },
        { en: "two", zh: "二" },
      ],
    })
  })

  it("are compared whole where a list grew, or where people see one field", () => {
    const list = { blocks: ["a"], kicker: { en: "A", zh: "甲" } }
    const mine = { blocks: ["a", "b"], kicker: { en: "B", zh: "甲" } }
    const theirs = { blocks: ["c"], kicker: { en: "A", zh: "乙" } }
    expect(compareWritings(list, mine, theirs, (path) => path === "kicker")).toEqual([
      { field: "blocks", mine: ["a", "b"], theirs: ["c"], conflict: true },
      { field: "kicker", mine: { en: "B", zh: "甲" }, theirs: { en: "A", zh: "乙" }, conflict: true },
    ])
  })
})
