/** Forecasts from dated rows: the path of 150 projects in 12 quarters, with 7, 10, 10 and 11 in the first four. */
import { expect, test } from "vitest"
import type { EvidenceRow } from "../../kernel/population.ts"
import { forecastOf, quantityOf } from "./forecast.ts"

const aim = (value: string, from = "2018-04-01", until = "2021-04-01"): EvidenceRow => ({
  key: "1",
  label: "paper",
  value,
  version: "1",
  contributor: null,
  dimensions: { from, until },
})

const landed = (quarters: [string, number][]): EvidenceRow[] =>
  quarters.flatMap(([on, count]) =>
    Array.from({ length: count }, (_, at) => ({ ...aim("1"), key: `${on}-${at}`, dimensions: { on } })),
  )

const path: [string, number][] = [
  ["2018-06-30", 7],
  ["2018-07-01", 10],
  ["2018-12-31", 10],
  ["2019-03-31", 11],
]
const at = (asOf: string, quarters = path, target = [aim("150")]) =>
  forecastOf({ reached: landed(quarters), target, asOf })

test("38 of 150 after four of twelve quarters allow for counts that vary more than chance", () => {
  expect(at("2019-03-31")).toEqual({
    model: "dispersed",
    counts: [7, 10, 10, 11],
    periods: 12,
    probability: expect.stringMatching(/^\d+\.\d{4}$/),
    low: expect.stringMatching(/^9\d$/),
    high: expect.stringMatching(/^13\d$|^14\d$/),
  })
})

test("What the running quarter brought is counted once it has ended, and is never taken away", () => {
  const later: [string, number][] = [...path, ["2019-05-20", 130]]
  const forecast = at("2019-05-31", later)
  expect(forecast).toMatchObject({ counts: [7, 10, 10, 11], probability: "100.0000", low: "168" })
})

test("There is no forecast without one target, whole quarters, and a quarter that has ended", () => {
  expect(at("2019-03-31", path, [])).toHaveProperty("undefined")
  expect(at("2019-03-31", path, [aim("150"), aim("10")])).toHaveProperty("undefined")
  expect(at("2019-03-31", path, [aim("150", "2018-04-15")])).toHaveProperty("undefined")
  expect(at("2018-05-01")).toMatchObject({ undefined: { en: expect.stringContaining("No period") } })
})

test("A quantity of it is exact text", () => {
  const forecast = at("2019-03-31")
  if ("undefined" in forecast) throw new Error(forecast.undefined.en)
  expect(quantityOf(forecast, "low")).toEqual({ value: forecast.low })
  expect(quantityOf({ ...forecast, probability: "2.5000" }, "probability")).toEqual({ value: "2.5" })
})
