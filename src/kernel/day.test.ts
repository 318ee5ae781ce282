import fc from "fast-check"
import { describe, expect, test } from "vitest"
import {
  addDays,
  addMonths,
  contains,
  Day,
  DayRange,
  daysBetween,
  fromDateRange,
  isDay,
  toDateRange,
} from "./day.ts"
import examples from "./examples/day.json" with { type: "json" }

const day = fc
  .date({ min: new Date("0001-01-01"), max: new Date("9990-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))

describe("A day", () => {
  test.each(examples.days)("can be %s", (text) => {
    expect(Day.safeParse(text).success).toBe(true)
  })

  test.each(examples.notDays)("can't be %j", (text) => {
    expect(isDay(text)).toBe(false)
    expect(Day.safeParse(text).success).toBe(false)
  })

  test.each(examples.months)("$day moved by $months months is $result", (row) => {
    expect(addMonths(row.day, row.months)).toBe(row.result)
  })

  test.each(examples.between)("$from is $days days from $to", (row) => {
    expect(daysBetween(row.from, row.to)).toBe(row.days)
  })

  test("moved on by days and counted back gives the same days", () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -300, max: 3000 }), (from, days) => {
        fc.pre(from > "0002")
        expect(daysBetween(from, addDays(from, days))).toBe(days)
      }),
    )
  })

  test("moved by months stays in the month that is meant", () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 60 }), (from, months) => {
        const to = addMonths(from, months)
        const monthsOf = (text: string) => Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7))
        expect(monthsOf(to) - monthsOf(from)).toBe(months)
        expect(to.slice(8) <= from.slice(8)).toBe(true)
      }),
    )
  })

  test("can't leave the years that are written with four digits", () => {
    expect(() => addDays("9999-12-31", 1)).toThrow(expect.objectContaining({ code: "invalid" }))
    expect(() => addMonths("0001-01-15", -1)).toThrow(expect.objectContaining({ code: "invalid" }))
    expect(() => addDays("2019-02-30", 1)).toThrow(expect.objectContaining({ code: "invalid" }))
  })
})

describe("A range of days", () => {
  test.each(examples.ranges)("is written $text for PostgreSQL and read back", ({ range, text }) => {
    expect(toDateRange(range)).toBe(text)
    expect(fromDateRange(text)).toEqual(range)
  })

  test.each(examples.notRanges)("can't be read from %j", (text) => {
    expect(() => fromDateRange(text)).toThrow(expect.objectContaining({ code: "invalid" }))
  })

  test("that ends on the day it begins, or before, is refused", () => {
    for (const until of ["2019-04-01", "2019-03-31"]) {
      expect(DayRange.safeParse({ from: "2019-04-01", until }).success).toBe(false)
      expect(() => toDateRange({ from: "2019-04-01", until })).toThrow(
        expect.objectContaining({ code: "invalid" }),
      )
    }
  })

  test("holds its first day and not its end", () => {
    const quarter = { from: "2019-01-01", until: "2019-04-01" }
    const inside = ["2018-12-31", "2019-01-01", "2019-03-31", "2019-04-01"].map((d) => contains(quarter, d))
    expect(inside).toEqual([false, true, true, false])
    expect(contains({ from: "2019-01-01", until: null }, "9999-12-31")).toBe(true)
  })
})
