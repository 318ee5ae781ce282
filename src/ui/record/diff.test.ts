import { describe, expect, it } from "vitest"
import { diffFields } from "./diff.ts"

const labels = {
  name: { label: { en: "Name", zh: "名称" } },
  staff: { label: { en: "Staff", zh: "从业人员" }, write: (value: unknown) => `${value}人` },
  classes: { label: { en: "Classes", zh: "资格" } },
}

describe("what changed in a record", () => {
  it("is only the fields that differ, in the order they are shown", () => {
    const was = { staff: 120, name: "甲", secret: 1 }
    const now = { staff: 126, name: "甲", secret: 2 }
    expect(diffFields(was, now, labels)).toEqual([{ field: labels.staff.label, was: "120人", now: "126人" }])
  })

  it("shows what is new and what was removed as nothing before, nothing after", () => {
    expect(diffFields(null, { name: "甲" }, labels)).toEqual([
      { field: labels.name.label, was: null, now: "甲" },
    ])
    expect(diffFields({ name: "甲" }, null, labels)).toEqual([
      { field: labels.name.label, was: "甲", now: null },
    ])
  })

  it("does not take a missing value for a change from null, but does show zero", () => {
    expect(diffFields({ name: null }, {}, labels)).toEqual([])
    expect(diffFields({ staff: 0 }, { staff: 1 }, labels)[0]).toMatchObject({ was: "0人", now: "1人" })
  })

  it("compares lists by their content", () => {
    expect(diffFields({ classes: ["a"] }, { classes: ["a"] }, labels)).toEqual([])
    expect(diffFields({ classes: ["a"] }, { classes: ["b"] }, labels)).toHaveLength(1)
  })
})
