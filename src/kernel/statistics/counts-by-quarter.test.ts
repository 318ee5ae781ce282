import { expect, test } from "vitest"
import { countsByQuarter } from "./counts-by-quarter.ts"

const path = { from: "2018-04-01", until: "2021-04-01" }
const days = [
  "2018-03-31",
  "2018-04-01",
  "2018-06-30",
  "2018-07-01",
  "2019-03-31",
  "2019-04-01",
  "2021-04-01",
]

test("Only quarters that have ended are counted, and what came after them is told apart", () => {
  expect(countsByQuarter(days, path, "2019-03-31")).toEqual({ counts: [2, 1, 0, 1], periods: 12, running: 0 })
  expect(countsByQuarter(days, path, "2019-05-02")).toEqual({ counts: [2, 1, 0, 1], periods: 12, running: 1 })
  expect(countsByQuarter(days, path, "2019-03-30")).toEqual({ counts: [2, 1, 0], periods: 12, running: 0 })
})

test("Before the first quarter has ended there is none, and behind the last there are all", () => {
  expect(countsByQuarter(days, path, "2018-04-15")).toEqual({ counts: [], periods: 12, running: 1 })
  expect(countsByQuarter(days, path, "2030-01-01")?.counts).toHaveLength(12)
})

test("A stretch that is not made of whole quarters has no counts by quarter", () => {
  expect(countsByQuarter(days, { from: "2018-04-02", until: "2021-04-01" }, "2019-03-31")).toBeNull()
  expect(countsByQuarter(days, { from: "2018-04-01", until: "2018-04-01" }, "2019-03-31")).toBeNull()
})
