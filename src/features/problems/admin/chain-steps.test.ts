/** The chain of a problem: its order, and on whom it waits. */
import { expect, test } from "vitest"
import type { ProblemRecord } from "../schema.ts"
import { chainSteps, waitsFor } from "./chain-steps.ts"
import { dueWords, standingWords } from "./problem-words.ts"

const problem: ProblemRecord = {
  id: "9",
  version: "3",
  organisationId: "7",
  organisationName: "演示企业007",
  organisationNameEn: "Demo Enterprise 007",
  visitId: "5",
  category: "venue",
  title: "配电间漏雨",
  says: null,
  channel: "visit",
  raisedOn: "2019-01-16",
  ownerId: "2",
  ownerName: "演示干部甲",
  dueOn: "2019-02-15",
  solvedOn: null,
  answerBy: null,
  reopened: 0,
  standing: "open",
  settledOn: null,
  settledBy: null,
  visit: { id: "5", happenedOn: "2019-01-16", purpose: "inspection" },
  actions: [],
  settlements: [],
}
const step = (id: string, happenedOn: string, side: "bureau" | "enterprise" = "bureau") => ({
  id,
  side,
  happenedOn,
  words: `步骤${id}`,
  nextOn: null,
})

test("steps stand by their day, and on one day as they were entered", () => {
  const settled = {
    id: "12",
    settledOn: "2019-02-20",
    kind: "slip",
    evidence: "7号",
    reopenedOn: "2019-02-27",
  } as const
  const actions = [step("11", "2019-02-20"), step("10", "2019-01-21"), step("13", "2019-02-27", "enterprise")]
  const steps = chainSteps({ ...problem, actions, settlements: [settled] }, "zh")
  expect(steps.map(({ key }) => key)).toEqual(["raised", "10", "11", "12", "13"])
  expect(steps[0]).toMatchObject({ to: "/visits/5", on: "2019-01-16" })
  expect(steps[3]?.what.zh).toBe("办结：书面签收")
  expect(steps[4]?.what.zh).toBe("企业退回")
})

test("silence tells the deadline that passed", () => {
  const silent = {
    id: "12",
    settledOn: "2019-03-12",
    kind: "silence",
    evidence: "2019-03-11",
    reopenedOn: null,
  } as const
  expect(chainSteps({ ...problem, settlements: [silent] }, "en").at(-1)?.words).toBe(
    "no answer by 11 March 2019",
  )
})

test("it says on whom it waits", () => {
  const waits = (changed: Partial<ProblemRecord>) =>
    waitsFor({ ...problem, ...changed }, "2019-03-20")?.words.en
  expect(waits({})).toBe("Waits for 演示干部甲: promised for 15 February 2019.")
  expect(waits({ standing: "unassigned", ownerName: null })).toContain("take it on")
  expect(waits({ standing: "awaiting", answerBy: "2019-02-28" })).toContain("until 28 February 2019")
  expect(waits({ standing: "unanswered", answerBy: "2019-02-28" })).toContain("silence")
  expect(waits({ standing: "settled", settledOn: "2019-03-01", answerBy: "2019-02-28" })).toContain(
    "31 March 2019",
  )
})

test("a day near enough is told in words", () => {
  const on = (day: string) => dueWords("2019-06-29", day).en
  expect([on("2019-06-29"), on("2019-06-28"), on("2019-06-24")]).toEqual([
    "Due today",
    "Due tomorrow",
    "Due in 5 days",
  ])
  expect(standingWords({ standing: "overdue", dueOn: "2019-06-26" }, "2019-06-28").zh).toBe("超期2天")
  expect(standingWords({ standing: "overdue", dueOn: "2019-06-27" }, "2019-06-28").en).toBe("1 day overdue")
})
