import { expect, test } from "vitest"
import { Unit, unitAfter, units } from "./unit.ts"

test("one is singular and every other number plural", () => {
  expect(["1", "0", "65", "1.0", "−1"].map((n) => unitAfter("enterprise", "en", n))).toEqual([
    "enterprise",
    "enterprises",
    "enterprises",
    "enterprises",
    "enterprises",
  ])
  expect(unitAfter("person", "en", "2")).toBe("people")
})

test("Chinese has one measure word for every number", () => {
  expect(["1", "65"].map((n) => unitAfter("enterprise", "zh", n))).toEqual(["家", "家"])
})

test("every unit has a name in both languages", () => {
  for (const unit of Unit.options) {
    expect(units[unit].name.en && units[unit].name.zh).toBeTruthy()
  }
})
