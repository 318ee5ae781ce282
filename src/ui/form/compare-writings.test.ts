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
})
