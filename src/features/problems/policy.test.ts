/** Who may do what to a problem, and when. */
import { describe, expect, test } from "vitest"
import { addDays } from "../../kernel/day.ts"
import { answerBy, promisedAgain, promisedFor, reopenUntil } from "./deadlines.ts"
import { mayAct, mayConfirm, mayReopen, maySettle, maySolve, type Standing } from "./policy.ts"

const officer = { role: "officer", organisations: [] } as const
const own = { role: "enterprise", organisations: ["7"] } as const
const other = { role: "enterprise", organisations: ["8"] } as const
const person = (one: { role: string; organisations: readonly string[] }) => one as never

const open: Standing = { organisationId: "7", solvedOn: null, answerBy: null, settledOn: null }
const solved: Standing = { ...open, solvedOn: "2019-03-01", answerBy: answerBy("2019-03-01") }
const settled: Standing = { ...solved, settledOn: "2019-03-05" }

test("the clocks: thirty days promised, ten to answer, thirty to reopen, ten once it came back", () => {
  const days = [promisedFor, answerBy, reopenUntil, promisedAgain].map((clock) => clock("2019-03-01"))
  expect(days).toEqual(["2019-03-31", "2019-03-11", "2019-03-31", "2019-03-11"])
})

test("the bureau acts until the problem is settled, and says once that it is solved", () => {
  expect([open, solved, settled].map((one) => mayAct(one).allowed)).toEqual([true, true, false])
  expect([open, solved, settled].map((one) => maySolve(one).allowed)).toEqual([true, false, false])
})

test("only the enterprise itself confirms, and only what is said to be solved", () => {
  expect([open, solved, settled].map((one) => mayConfirm(person(own), one).allowed)).toEqual([
    false,
    true,
    false,
  ])
  for (const one of [officer, other]) expect(mayConfirm(person(one), solved).allowed).toBe(false)
})

describe("Settling without the app", () => {
  test("by slip or call is open from the day it is solved", () => {
    for (const kind of ["slip", "call"] as const)
      expect([open, solved, settled].map((one) => maySettle(one, kind, "2019-03-01").allowed)).toEqual([
        false,
        true,
        false,
      ])
  })

  test("by silence is open from the day after the stated deadline", () => {
    const on = (day: string) => maySettle(solved, "silence", day).allowed
    expect([on("2019-03-10"), on("2019-03-11"), on("2019-03-12")]).toEqual([false, false, true])
  })
})

describe("Sending back", () => {
  test("is the enterprise’s, or the bureau’s in its name", () => {
    const allowed = (one: typeof own | typeof other | typeof officer) =>
      mayReopen(person(one), settled, "2019-03-10").allowed
    expect([allowed(own), allowed(officer), allowed(other)]).toEqual([true, true, false])
  })

  test("is open while a solved problem awaits its answer, and for thirty days once it is settled", () => {
    const last = reopenUntil("2019-03-05")
    const at = (one: Standing, day: string) => mayReopen(person(own), one, day).allowed
    expect(at(open, last)).toBe(false)
    expect(at(solved, addDays(last, 100))).toBe(true)
    expect([at(settled, last), at(settled, addDays(last, 1))]).toEqual([true, false])
  })
})

test("every no has its reason in both languages", () => {
  const decisions = [
    mayAct(settled),
    mayConfirm(person(officer), solved),
    maySettle(solved, "silence", "2019-03-02"),
  ]
  for (const decision of decisions) {
    if (decision.allowed) throw new Error("expected a no")
    expect(decision.reason.en).toMatch(/\w/)
    expect(decision.reason.zh).toMatch(/\p{Script=Han}/u)
  }
})
