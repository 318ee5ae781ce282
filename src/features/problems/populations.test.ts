/** What is counted of visits and problems, on a real database, by hand. */
import { afterAll, beforeAll, expect, test } from "vitest"
import { openTestWorkspace, type TestWorkspace } from "../../../tests/workspace.ts"
import type { EvidenceRow, Population } from "../../kernel/population.ts"
import { ledgerHead } from "../../platform/database/ledger.ts"
import { raw } from "../../platform/database/statement.ts"
import type { Ask } from "../access/ask.ts"
import { enterOrganisation } from "../registry/enter-organisation.ts"
import { solveProblem } from "./act-on-problem.ts"
import { problemV1 } from "./populations/problem.v1.ts"
import { settledProblemV1 } from "./populations/settled-problem.v1.ts"
import { visitV1 } from "./populations/visit.v1.ts"
import { planVisit, recordVisit } from "./record-visit.ts"
import { reopenProblem } from "./reopen-problem.ts"
import { settleProblem } from "./settle-problem.ts"

let ground: TestWorkspace
let officer: Ask
let organisationId: string
let head: string
let beforeReopening: string
const reopenedOn = "2019-03-20"

/** Entries of 2019, as a workspace that is set up has them. */
const on = (day: string): Ask => ({ ...officer, setUpAt: `${day}T01:00:00.000Z` })

beforeAll(async () => {
  ground = await openTestWorkspace()
  officer = await ground.as("officer")
  const blank = {
    nameEn: null,
    creditCode: null,
    foundedOn: null,
    division: null,
    industry: null,
    address: null,
  }
  const enterprise = {
    ...blank,
    kind: "enterprise",
    name: "演示企业001",
    standing: "confirmed",
    source: null,
  } as const
  organisationId = (await enterOrganisation(officer, { body: enterprise })).id
  await fill()
  head = (await ledgerHead(ground.workspace.full)).entry
})
afterAll(() => ground.close())

/** Two visits with a problem each; the first problem is settled, sent back and settled again. A third is planned. */
async function fill() {
  const visit = (happenedOn: string, title: string) => {
    const problems = [{ category: "venue" as const, title, says: null, dueOn: null }]
    const body = { organisationId, purpose: "inspection" as const, happenedOn, note: null, problems }
    return recordVisit(on(happenedOn), { body })
  }
  const first = (await visit("2018-12-28", "去年的问题")).problems[0]!
  const second = (await visit("2019-02-11", "今年的问题")).problems[0]!
  const plan = { organisationId, purpose: "inspection" as const, plannedOn: "2019-12-01", note: null }
  await planVisit(on("2019-02-12"), { body: plan })
  const slip = (settledOn: string) => ({ kind: "slip" as const, settledOn, evidence: "签收单" })
  const at = <B>({ id, version }: { id: string; version: string }, body: B) => ({
    params: { id },
    version,
    body,
  })
  await settle(first, "2019-01-10")
  const settled = await settle(second, "2019-03-10")
  beforeReopening = (await ledgerHead(ground.workspace.full)).entry
  const back = await reopenProblem(on(reopenedOn), at(settled, { words: "没有解决" }))
  await settle(back, "2019-04-02")

  async function settle(problem: { id: string; version: string }, day: string) {
    const solved = await solveProblem(on(day), at(problem, { solvedOn: day, words: "已解决" }))
    return settleProblem(on(day), at(solved, slip(day)))
  }
}

async function count(population: Population, day: string, known = head): Promise<number> {
  return (await ground.workspace.full.rows<EvidenceRow>(raw(population.sql, [known, day]))).length
}

test("visits count in the year and on the day they took place; a planned one never", async () => {
  expect(await count(visitV1, "2018-12-27")).toBe(0)
  expect(await count(visitV1, "2018-12-31")).toBe(1)
  expect(await count(visitV1, "2019-02-10")).toBe(0)
  expect(await count(visitV1, "2019-12-31")).toBe(1)
})

test("problems count in the year in which they were raised", async () => {
  expect(await count(problemV1, "2019-01-31")).toBe(0)
  expect(await count(problemV1, "2019-03-31")).toBe(1)
  // The one of last year was settled this year, and counts in neither.
  expect(await count(settledProblemV1, "2019-01-31")).toBe(0)
  expect(await count(settledProblemV1, "2018-12-31")).toBe(0)
})

test("a settlement counts from its day until the day on which the problem came back", async () => {
  const days = ["2019-03-09", "2019-03-10", "2019-03-19", reopenedOn, "2019-04-01", "2019-04-02"]
  expect(await Promise.all(days.map((day) => count(settledProblemV1, day)))).toEqual([0, 1, 1, 0, 0, 1])
})

test("what was known before it came back is still what was known then", async () => {
  expect(await count(settledProblemV1, reopenedOn, beforeReopening)).toBe(1)
  expect(await count(settledProblemV1, reopenedOn, "0")).toBe(0)
})
