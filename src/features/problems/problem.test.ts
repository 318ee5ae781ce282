/** Visits and problems on a real database. */
import { afterAll, beforeAll, expect, test } from "vitest"
import { openTestWorkspace, type TestWorkspace } from "../../../tests/workspace.ts"
import { addDays } from "../../kernel/day.ts"
import { verifyLedger } from "../../platform/database/verify-ledger.ts"
import type { Ask } from "../access/ask.ts"
import { enterOrganisation } from "../registry/enter-organisation.ts"
import { actOnProblem, handOverProblem, solveProblem } from "./act-on-problem.ts"
import { correctProblem } from "./correct-problem.ts"
import { correctVisit, dropVisit } from "./correct-visit.ts"
import {
  findProblems,
  findVisits,
  getProblem,
  getProblemHistory,
  getVisit,
  getVisitHistory,
} from "./find-problems.ts"
import { findWaiting } from "./find-waiting.ts"
import { raiseProblem } from "./raise-problem.ts"
import { carryOutVisit, planVisit, recordVisit } from "./record-visit.ts"
import { reopenProblem } from "./reopen-problem.ts"
import { FindProblemsQuery, FindVisitsQuery, type ProblemCorrection, type ProblemRecord } from "./schema.ts"
import { confirmProblem, settleProblem } from "./settle-problem.ts"

let ground: TestWorkspace
let officer: Ask
let enterprise: Ask
let other: Ask
let own: string
let today: string
beforeAll(async () => {
  ground = await openTestWorkspace()
  officer = await ground.as("officer")
  own = await enter("演示企业001")
  const others = await enter("演示企业002")
  enterprise = await ground.as("enterprise", { organisations: [own] })
  other = await ground.as("enterprise", { organisations: [others] })
  today = ground.workspace.clock.today()
})
afterAll(async () => {
  const { problems } = await verifyLedger(ground.workspace.full)
  await ground.close()
  expect(problems).toEqual([])
})

async function enter(name: string): Promise<string> {
  const blank = {
    nameEn: null,
    creditCode: null,
    foundedOn: null,
    division: null,
    industry: null,
    address: null,
  }
  const body = { ...blank, kind: "enterprise", name, standing: "confirmed", source: null } as const
  return (await enterOrganisation(officer, { body })).id
}

const before = (days: number) => addDays(today, -days)
const aim = <B>({ id, version }: { id: string; version: string }, body: B) => ({
  params: { id },
  version,
  body,
})

async function found(daysAgo: number, dueOn: string | null = null): Promise<ProblemRecord> {
  const problem = { category: "financing" as const, title: "缺少研发资金", says: null, dueOn }
  const body = {
    organisationId: own,
    purpose: "inspection" as const,
    happenedOn: before(daysAgo),
    note: null,
  }
  const visit = await recordVisit(officer, { body: { ...body, problems: [problem] } })
  return getProblem(officer, { params: { id: visit.problems[0]!.id }, query: {} })
}

async function solved(daysAgo: number): Promise<ProblemRecord> {
  const problem = await found(daysAgo + 5)
  return solveProblem(officer, aim(problem, { solvedOn: before(daysAgo), words: "贷款已到账" }))
}

test("a visit and what was found on it are one entry; the problem goes from hand to hand until the enterprise confirms", async () => {
  const problem = await found(20)
  expect(problem).toMatchObject({
    channel: "visit",
    raisedOn: before(20),
    dueOn: addDays(before(20), 30),
    ownerId: officer.asker.member,
    ownerName: officer.asker.name,
    standing: "open",
    visit: { happenedOn: before(20) },
  })
  const acted = await actOnProblem(
    officer,
    aim(problem, { happenedOn: before(10), words: "联系银行", nextOn: before(3) }),
  )
  const colleague = await ground.as("officer")
  const handed = await handOverProblem(
    officer,
    aim(acted, { ownerId: colleague.asker.member, dueOn: addDays(today, 3), reason: "分工调整" }),
  )
  expect(handed).toMatchObject({ ownerName: colleague.asker.name, standing: "due-soon" })
  const done = await solveProblem(officer, aim(handed, { solvedOn: before(2), words: "贷款已到账" }))
  expect(done).toMatchObject({ standing: "awaiting", answerBy: addDays(today, 8) })
  const settled = await confirmProblem(enterprise, aim(done, { words: null }))
  expect(settled).toMatchObject({ standing: "settled", settledBy: "app", settledOn: today })
  expect(settled.actions.map(({ words }) => words)).toEqual(["联系银行", "贷款已到账"])
  const { entries } = await getProblemHistory(enterprise, { params: { id: problem.id } })
  expect(entries.map(({ act }) => act)).toEqual([
    "problem.confirm",
    "problem.solve",
    "problem.hand-over",
    "problem.act",
    "visit.record",
  ])
  expect(entries[2]?.reason).toBe("分工调整")
})

test("looked at on an earlier day, a problem stands as it did then", async () => {
  const problem = await solved(6)
  await settleProblem(officer, aim(problem, { kind: "slip", settledOn: before(1), evidence: "签收单 7" }))
  const on = async (days: number) =>
    (await getProblem(officer, { params: { id: problem.id }, query: { asOf: before(days) } })).standing
  expect([await on(9), await on(4), await on(0)]).toEqual(["open", "awaiting", "settled"])
  await expect(on(30)).rejects.toMatchObject({ code: "not-found" })
})

test("only the enterprise itself confirms in the app, and only what is said to be solved", async () => {
  const problem = await found(3)
  await expect(confirmProblem(officer, aim(problem, { words: null }))).rejects.toMatchObject({
    code: "not-allowed",
  })
  await expect(confirmProblem(other, aim(problem, { words: null }))).rejects.toMatchObject({
    code: "not-found",
  })
  await expect(confirmProblem(enterprise, aim(problem, { words: null }))).rejects.toMatchObject({
    code: "conflict",
  })
})

test("a slip or a call needs its evidence", async () => {
  const problem = await solved(1)
  for (const kind of ["slip", "call"] as const)
    await expect(
      settleProblem(officer, aim(problem, { kind, settledOn: today, evidence: null })),
    ).rejects.toMatchObject({ code: "invalid", fields: [{ field: "evidence" }] })
})

test("silence settles only past the stated deadline, which is then its evidence", async () => {
  const fresh = await solved(10)
  const silence = { kind: "silence" as const, settledOn: today, evidence: null }
  await expect(settleProblem(officer, aim(fresh, silence))).rejects.toMatchObject({ code: "conflict" })
  const late = await solved(11)
  expect(late.standing).toBe("unanswered")
  const settled = await settleProblem(officer, aim(late, silence))
  expect(settled.settlements).toMatchObject([{ kind: "silence", evidence: before(1) }])
})

test("the enterprise sends a problem back within thirty days, with words, and a new promise begins", async () => {
  const slip = { kind: "slip" as const, settledOn: before(30), evidence: "签收单 8" }
  const problem = await settleProblem(officer, aim(await solved(31), slip))
  const back = await reopenProblem(enterprise, aim(problem, { words: "设备仍未到位" }))
  expect(back).toMatchObject({ standing: "open", reopened: 1, solvedOn: null, dueOn: addDays(today, 10) })
  expect(back.settlements).toMatchObject([{ reopenedOn: today }])
  expect(back.actions.at(-1)).toMatchObject({ side: "enterprise", words: "设备仍未到位" })
  await expect(
    solveProblem(officer, aim(back, { solvedOn: before(1), words: "早已解决" })),
  ).rejects.toMatchObject({ code: "invalid" })
  const again = await solveProblem(officer, aim(back, { solvedOn: today, words: "设备到位" }))
  expect(await confirmProblem(enterprise, aim(again, { words: null }))).toMatchObject({ settledBy: "app" })
  const old = await settleProblem(officer, aim(await solved(40), { ...slip, settledOn: before(31) }))
  await expect(reopenProblem(enterprise, aim(old, { words: "又来了" }))).rejects.toMatchObject({
    code: "conflict",
  })
})

test("an enterprise raises its own problem today, and it waits for somebody to take it on", async () => {
  const body = {
    organisationId: own,
    category: "venue" as const,
    title: "厂房不足",
    says: null,
    channel: "enterprise" as const,
    visitId: null,
    raisedOn: today,
    dueOn: null,
  }
  expect(await raiseProblem(enterprise, { body })).toMatchObject({ standing: "unassigned", ownerId: null })
  await expect(raiseProblem(other, { body })).rejects.toMatchObject({ code: "not-found" })
  const wide = { ...other, read: officer.read }
  await expect(raiseProblem(wide, { body })).rejects.toMatchObject({ code: "not-found" })
  const phone = { ...body, channel: "phone" as const, raisedOn: before(1) }
  await expect(raiseProblem(enterprise, { body: phone })).rejects.toMatchObject({
    fields: [{ field: "channel" }, { field: "raisedOn" }],
  })
  const onNoVisit = { ...body, channel: "visit" as const }
  await expect(raiseProblem(officer, { body: onNoVisit })).rejects.toMatchObject({
    fields: [{ field: "visitId" }],
  })
})

test("a lost race is told before anything else", async () => {
  const problem = await found(3)
  const body = { happenedOn: today, words: "电话沟通", nextOn: null }
  await actOnProblem(officer, aim(problem, body))
  await expect(actOnProblem(officer, aim(problem, body))).rejects.toMatchObject({ code: "changed-meanwhile" })
})

test("a correction of a problem reaches its settlement, with class and words in the ledger", async () => {
  const slip = { kind: "slip" as const, settledOn: today, evidence: "签收单 9" }
  const problem = await settleProblem(officer, aim(await solved(2), slip))
  const { category, title, says, raisedOn, dueOn } = problem
  const body = {
    ...{ category, title, says, raisedOn, dueOn },
    settlement: { settledOn: before(1), kind: "call" as const, evidence: "前一日与技术负责人通话" },
    correction: { class: "correction" as const, reason: "登记方式有误" },
  }
  const corrected = await correctProblem(officer, aim(problem, body))
  expect(corrected).toMatchObject({ settledBy: "call", settledOn: before(1) })
  const { entries } = await getProblemHistory(officer, { params: { id: problem.id } })
  expect(entries[0]).toMatchObject({ class: "correction", reason: "登记方式有误" })
  await expect(correctProblem(officer, aim(corrected, { ...body, settlement: null }))).rejects.toMatchObject({
    fields: [{ field: "settlement" }],
  })
})

test("no correction makes a confirmation in the app, changes one, or lets silence speak too soon", async () => {
  const slip = { kind: "slip" as const, settledOn: today, evidence: "签收单 10" }
  const correctedTo = async (problem: ProblemRecord, settlement: ProblemCorrection["settlement"]) => {
    const { category, title, says, raisedOn, dueOn } = problem
    const correction = { class: "correction" as const, reason: "登记方式有误" }
    const body = { category, title, says, raisedOn, dueOn, settlement, correction }
    return correctProblem(officer, aim(problem, body))
  }
  const settled = await settleProblem(officer, aim(await solved(2), slip))
  await expect(correctedTo(settled, { settledOn: today, kind: "app", evidence: null })).rejects.toMatchObject(
    { fields: [{ field: "settlement.kind" }] },
  )
  await expect(
    correctedTo(settled, { settledOn: today, kind: "silence", evidence: null }),
  ).rejects.toMatchObject({ fields: [{ field: "settlement.settledOn" }] })

  const confirmed = await confirmProblem(enterprise, aim(await solved(2), { words: "设备已到" }))
  const own = { settledOn: today, kind: "app" as const, evidence: "设备已到" }
  await expect(correctedTo(confirmed, { ...own, evidence: "很满意" })).rejects.toMatchObject({
    fields: [{ field: "settlement.kind" }],
  })
  expect(await correctedTo(confirmed, own)).toMatchObject({ settledBy: "app", settledOn: today })
})

test("what the bureau noted on a visit stays inside, in the record, the list and the history", async () => {
  const body = {
    organisationId: own,
    purpose: "follow-up" as const,
    plannedOn: addDays(today, 2),
    note: "先问贷款",
  }
  const planned = await planVisit(officer, { body })
  const id = { params: { id: planned.id } }
  expect((await getVisit(officer, { ...id, query: {} })).note).toBe("先问贷款")
  expect((await getVisit(enterprise, { ...id, query: {} })).note).toBeNull()
  const { entries } = await getVisitHistory(enterprise, id)
  expect(JSON.stringify(entries)).not.toContain("先问贷款")
  await expect(getVisit(other, { ...id, query: {} })).rejects.toMatchObject({ code: "not-found" })
  const { visits } = await findVisits(enterprise, { query: FindVisitsQuery.parse({ state: "planned" }) })
  expect(visits.map((visit) => visit.note)).toEqual([null])
  const moved = await correctVisit(
    officer,
    aim(planned, {
      ...{ purpose: planned.purpose, plannedOn: today, happenedOn: null, note: null },
      correction: { class: "correction", reason: "改期" },
    }),
  )
  expect(moved).toMatchObject({ plannedOn: today, note: null })
  const done = await carryOutVisit(
    officer,
    aim(moved, { purpose: "follow-up", happenedOn: today, note: null, problems: [] }),
  )
  expect(done.state).toBe("done")
  await expect(dropVisit(officer, aim(done, { reason: "不去了" }))).rejects.toMatchObject({
    code: "conflict",
  })
})

test("the queue is in order of consequence, and its pages join without gap or repetition", async () => {
  await found(40, before(2))
  await found(5, addDays(today, 5))
  const all = await findProblems(officer, { query: FindProblemsQuery.parse({ limit: 200 }) })
  const paged: string[] = []
  let after: string | undefined
  do {
    const page = await findProblems(officer, { query: FindProblemsQuery.parse({ limit: 2, after }) })
    paged.push(...page.problems.map(({ id }) => id))
    after = page.next ?? undefined
  } while (after)
  expect(paged).toEqual(all.problems.map(({ id }) => id))
  const order = ["overdue", "unassigned", "due-soon", "unanswered", "awaiting", "open", "settled"]
  const ranks = all.problems.map(({ standing }) => order.indexOf(standing))
  expect(ranks).toEqual([...ranks].sort((a, b) => a - b))
  expect(ranks[0]).toBe(0)
  const unsettled = await findProblems(officer, { query: FindProblemsQuery.parse({ standing: "unsettled" }) })
  expect(unsettled.problems.some(({ standing }) => standing === "settled")).toBe(false)
})

test("what waits: to an officer the own problems and nobody's, to an enterprise what it should answer", async () => {
  const mine = await findWaiting(officer)
  expect(mine.some(({ consequence }) => consequence === "broken-promise")).toBe(true)
  expect(mine.filter(({ action }) => action.en === "Take it on").length).toBeGreaterThan(0)
  const colleague = await ground.as("officer")
  expect((await findWaiting(colleague)).every(({ action }) => action.en === "Take it on")).toBe(true)
  const answers = await findWaiting(enterprise)
  expect(answers.length).toBeGreaterThan(0)
  for (const one of answers)
    expect(one).toMatchObject({ consequence: "somebody-waits", action: { en: "Confirm" } })
  expect(await findWaiting(other)).toEqual([])
  expect(await findWaiting(await ground.as("bank"))).toEqual([])
})
