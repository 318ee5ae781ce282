import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { addDays } from "./day.ts"
import { addWorkDays, dayKind } from "./work-day.ts"

describe("A day", () => {
  test("of a public holiday is rest, and says which", () => {
    expect(dayKind("2019-05-01")).toEqual({
      rest: true,
      holiday: { en: "Labour Day", zh: "劳动节" },
      madeUp: false,
    })
  })

  test("of a weekend that is worked in its stead says so", () => {
    expect(dayKind("2019-05-05")).toEqual({
      rest: false,
      holiday: { en: "Labour Day", zh: "劳动节" },
      madeUp: true,
    })
  })

  test("of an ordinary weekend or week has no name", () => {
    expect(dayKind("2019-06-29")).toEqual({ rest: true, holiday: null, madeUp: false })
    expect(dayKind("2019-06-28")).toEqual({ rest: false, holiday: null, madeUp: false })
  })
})

test("Working days pass over weekends and holidays, and count what is made up", () => {
  expect(addWorkDays("2019-06-28", 1)).toBe("2019-07-01")
  expect(addWorkDays("2019-04-26", 3)).toBe("2019-04-30")
  expect(addWorkDays("2019-04-30", 1)).toBe("2019-05-05")
})

test("The day after so many working days is worked, and so many are worked up to it", () => {
  const days = fc.integer({ min: 0, max: 700 }).map((count) => addDays("2018-01-01", count))
  fc.assert(
    fc.property(days, fc.integer({ min: 1, max: 40 }), (day, count) => {
      const end = addWorkDays(day, count)
      expect(dayKind(end).rest).toBe(false)
      let worked = 0
      for (let at = addDays(day, 1); at <= end; at = addDays(at, 1)) if (!dayKind(at).rest) worked++
      expect(worked).toBe(count)
    }),
  )
})
