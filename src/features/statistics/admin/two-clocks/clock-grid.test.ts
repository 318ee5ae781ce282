import { describe, expect, it } from "vitest"
import { cellKind, gridDays, gridMoments, quarterEndBy, usuallyKnown } from "./clock-grid.ts"

describe("the days of the grid", () => {
  it("are the five quarters up to the figure's own, where no later one has ended", () => {
    expect(gridDays("2019-03-31", "2019-06-28")).toEqual([
      "2018-03-31",
      "2018-06-30",
      "2018-09-30",
      "2018-12-31",
      "2019-03-31",
    ])
  })

  it("go on two quarters beyond an older figure", () => {
    expect(gridDays("2018-03-31", "2019-06-28").at(-1)).toBe("2018-09-30")
    expect(gridDays("2018-03-31", "2019-06-28")).toContain("2018-03-31")
  })

  it("hold the figure's day although it ends no quarter", () => {
    const days = gridDays("2019-06-28", "2019-06-28")
    expect(days).toHaveLength(5)
    expect(days.slice(-2)).toEqual(["2019-03-31", "2019-06-28"])
  })

  it("never lose the figure's own day", () => {
    for (const asOf of ["2018-02-10", "2018-11-05", "2019-01-01", "2020-05-05"])
      expect(gridDays(asOf, "2019-06-28")).toContain(asOf)
  })

  it("are as few as there is room for, the figure's own among them", () => {
    expect(gridDays("2019-03-31", "2019-06-28", 3)).toEqual(["2018-09-30", "2018-12-31", "2019-03-31"])
    expect(gridDays("2018-03-31", "2019-06-28", 3)).toEqual(["2018-03-31", "2018-06-30", "2018-09-30"])
  })

  it("end with a quarter that is over", () => {
    expect(quarterEndBy("2019-06-29")).toBe("2019-03-31")
    expect(quarterEndBy("2019-06-30")).toBe("2019-06-30")
  })
})

const moment = (entry: string, rank: number, day: string | null = null, made: string | null = null) => ({
  entry,
  day,
  made,
  rank,
})

describe("the moments of the grid", () => {
  it("are one for each ledger entry, newest first, with what is known of its day", () => {
    const rows = gridMoments([
      moment("9", 0),
      moment("285", 2, "2019-04-24", "2019-04-24"),
      moment("9", 4, "2018-04-25", "2018-04-20"),
      moment("285", 4, "2019-04-25"),
    ])
    expect(rows).toEqual([
      moment("285", 2, "2019-04-25", "2019-04-24"),
      moment("9", 0, "2018-04-25", "2018-04-20"),
    ])
  })

  it("are ordered as numbers and not as text", () => {
    expect(gridMoments([moment("99", 0), moment("100", 0)]).map(({ entry }) => entry)).toEqual(["100", "99"])
  })

  it("leave out the time before the first entry", () => {
    expect(gridMoments([moment("0", 0, "2017-01-01")])).toEqual([])
  })

  it("keep the most wanted where there are too many", () => {
    const many = Array.from({ length: 12 }, (_, at) => moment(String(at + 1), at === 11 ? 0 : 5))
    expect(gridMoments(many)).toHaveLength(7)
    expect(gridMoments(many)[0]?.entry).toBe("12")
  })

  it("do not lie in the future", () => {
    expect(usuallyKnown("2019-03-31", "2019-04-10")).toBe("2019-04-10")
    expect(usuallyKnown("2018-03-31", "2019-04-10")).toBe("2018-04-25")
  })
})

describe("a cell", () => {
  it("tells whether it was published, changed, or is as before", () => {
    expect(cellKind("65", "65", true)).toBe("published")
    expect(cellKind("64", "65", false)).toBe("changed")
    expect(cellKind("65", "65", false)).toBe("same")
    expect(cellKind("65", undefined, false)).toBe("first")
  })
})
