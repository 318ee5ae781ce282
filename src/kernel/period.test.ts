import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { contains, toDateRange } from "./day.ts"
import examples from "./examples/period.json" with { type: "json" }
import {
  addPeriods,
  firstDay,
  isPeriod,
  lastDay,
  periodLabel,
  quarterOf,
  rangeOf,
  yearBefore,
} from "./period.ts"

describe("A period", () => {
  test.each(examples.periods)("$period runs from $first to $last", (row) => {
    expect(firstDay(row.period)).toBe(row.first)
    expect(lastDay(row.period)).toBe(row.last)
    expect(toDateRange(rangeOf(row.period))).toBe(row.range)
  })

  test.each(examples.periods)("$period stands between $previous and $next, a year after $before", (row) => {
    expect(addPeriods(row.period, 1)).toBe(row.next)
    expect(addPeriods(row.period, -1)).toBe(row.previous)
    expect(yearBefore(row.period)).toBe(row.before)
  })

  test.each(examples.periods)("$period is written $short, $long, $zh", (row) => {
    expect(periodLabel(row.period, "en")).toBe(row.short)
    expect(periodLabel(row.period, "en", "long")).toBe(row.long)
    expect(periodLabel(row.period, "zh")).toBe(row.zh)
    expect(periodLabel(row.period, "zh", "long")).toBe(row.zh)
  })

  test.each(examples.notPeriods)("can't be %j", (text) => {
    expect(isPeriod(text)).toBe(false)
    expect(() => firstDay(text)).toThrow(RangeError)
  })

  test("can't leave the years that are written with four digits", () => {
    expect(() => addPeriods("9999-Q4", 1)).toThrow(RangeError)
    expect(() => yearBefore("0001")).toThrow(RangeError)
  })

  test("holds every day that belongs to it", () => {
    const days = fc.date({ min: new Date("1990-01-01"), max: new Date("2090-12-31"), noInvalidDate: true })
    fc.assert(
      fc.property(days, (date) => {
        const day = date.toISOString().slice(0, 10)
        expect(contains(rangeOf(quarterOf(day)), day)).toBe(true)
      }),
    )
  })
})
