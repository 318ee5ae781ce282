/** Which quarter is open, and when its return is late. */
import { expect, test } from "vitest"
import { lateness } from "./lateness.ts"
import { dueOn, openQuarter } from "./quarter.ts"

test("The quarter that is over is open for filing, until the fifteenth day after its end", () => {
  expect(openQuarter("2019-06-28")).toBe("2019-Q1")
  expect(openQuarter("2019-07-01")).toBe("2019-Q2")
  expect(openQuarter("2019-01-01")).toBe("2018-Q4")
  expect(["2018-Q4", "2019-Q1", "2019-Q2"].map(dueOn)).toEqual(["2019-01-15", "2019-04-15", "2019-07-15"])
})

test("What is filed after that day says in the ledger that it is a late return", () => {
  expect(lateness("2019-Q1", "2019-04-15")).toEqual({})
  expect(lateness("2019-Q1", "2019-04-16")).toEqual({ detail: { class: "late-return", dueOn: "2019-04-15" } })
})
