import { describe, expect, it } from "vitest"
import { yearScale } from "./year-scale.ts"

describe("days over years", () => {
  it("run from the beginning of the first year to the end of the last", () => {
    const scale = yearScale(["2016-11-21", "2019-12-01"])
    expect(scale.years).toEqual([2016, 2017, 2018, 2019])
    expect(scale.at("2016-01-01")).toBe(0)
    expect(scale.at("2020-01-01")).toBe(1)
    expect(scale.at("2018-01-01")).toBeCloseTo(731 / 1461)
  })

  it("are never fewer than three years, and days outside stand at the edge", () => {
    const scale = yearScale(["2019-06-28"])
    expect(scale.years).toEqual([2019, 2020, 2021])
    expect(scale.at("2001-01-01")).toBe(0)
    expect(scale.at("2031-01-01")).toBe(1)
  })
})
