/** Returns on a real database: filed, asked about, answered, accepted, corrected; and who sees them. */
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { someOrganisations } from "../../../tests/organisations.ts"
import { openTestWorkspace, type TestWorkspace } from "../../../tests/workspace.ts"
import { addPeriods, firstDay, lastDay } from "../../kernel/period.ts"
import type { EvidenceRow, Population } from "../../kernel/population.ts"
import { raw } from "../../platform/database/statement.ts"
import { verifyLedger } from "../../platform/database/verify-ledger.ts"
import type { Ask } from "../access/ask.ts"
import { enterOrganisation } from "../registry/enter-organisation.ts"
import { acceptReturn } from "./accept-return.ts"
import { correctReturn } from "./correct-return.ts"
import { fileReturn, refileReturn } from "./file-return.ts"
import { findDueReturns, findReturns, getReturn, getReturnHistory } from "./find-returns.ts"
import { findWaiting } from "./find-waiting.ts"
import { acceptedReturnV1 } from "./populations/accepted-return.v1.ts"
import { returnSalesV1 } from "./populations/return-sales.v1.ts"
import { openQuarter } from "./quarter.ts"
import { questionReturn } from "./question-return.ts"
import { type Explanation, nothingKnown, type ReturnValues, type ReturnView } from "./schema.ts"

let at: TestWorkspace
let officer: Ask
let enterprise: Ask
let own: string
let other: string
let open: string
let before: string
beforeAll(async () => {
  at = await openTestWorkspace()
  officer = await at.as("officer")
  ;[own, other] = (await someOrganisations(officer, 2)) as [string, string]
  enterprise = await at.as("enterprise", { organisations: [own] })
  open = openQuarter(at.workspace.clock.today())
  before = addPeriods(open, -1)
})
afterAll(() => at.close())

const values: ReturnValues = {
  sales: "20000000",
  researchSpending: "1200000",
  investment: null,
  staff: "50",
  researchStaff: "8",
}

function file(ask: Ask, period: string, given: Partial<ReturnValues> = {}, explanations: Explanation[] = []) {
  const organisationId = ask === enterprise ? own : other
  return fileReturn(ask, {
    body: { organisationId, period, values: { ...values, ...given }, explanations },
  })
}

async function evidence(population: Population, day: string, parameters: string[]): Promise<EvidenceRow[]> {
  const [head] = await at.workspace.full.rows<{ n: string }>(raw("select max(entry) n from ledger"))
  return at.workspace.full.rows(raw(population.sql, [head!.n, day, ...parameters]))
}

const aim = ({ id, version }: ReturnView) => ({ params: { id }, version })

describe("An enterprise’s return", () => {
  let filed: ReturnView

  test("is its own to file, once a quarter, after the quarter’s end", async () => {
    filed = await file(enterprise, before)
    expect(filed).toMatchObject({ state: "filed", values, findings: [], lastQuarter: null })
    await expect(file(enterprise, before)).rejects.toMatchObject({ code: "conflict" })
    const early = addPeriods(open, 1)
    await expect(file(enterprise, early)).rejects.toMatchObject({ fields: [{ field: "period" }] })
    const body = { organisationId: other, period: before, values, explanations: [] }
    await expect(fileReturn(enterprise, { body })).rejects.toMatchObject({ code: "not-allowed" })
  })

  test("is not filed empty", async () => {
    await expect(file(officer, before, nothingKnown)).rejects.toMatchObject({ code: "invalid" })
  })

  test("counts as provisional until it is accepted, and then as final", async () => {
    const day = lastDay(before)
    expect(await evidence(returnSalesV1, day, [own])).toMatchObject([
      { value: "20000000", contributor: own, dimensions: { status: "estimated", state: "filed" } },
    ])
    filed = await acceptReturn(officer, aim(filed))
    expect(await evidence(returnSalesV1, day, [own])).toMatchObject([{ dimensions: { status: "final" } }])
    expect(await evidence(acceptedReturnV1, day, [])).toMatchObject([{ key: filed.id, value: "1" }])
    const dayBefore = lastDay(addPeriods(before, -1))
    expect(await evidence(returnSalesV1, dayBefore, [own])).toEqual([])
    expect(await evidence(acceptedReturnV1, dayBefore, [])).toEqual([])
  })

  test("can’t be accepted, asked about or filed again once it is accepted, only corrected with a reason", async () => {
    const again = { ...aim(filed), body: { values, explanations: [], answer: null } }
    await expect(refileReturn(enterprise, again)).rejects.toMatchObject({ code: "conflict" })
    await expect(acceptReturn(officer, aim(filed))).rejects.toMatchObject({ code: "conflict" })
    const correction = { class: "correction" as const, reason: "an invoice was left out" }
    const body = { values: { ...values, sales: "20500000" }, explanations: [], correction }
    filed = await correctReturn(officer, { ...aim(filed), body })
    expect(filed).toMatchObject({ state: "accepted", values: { sales: "20500000" } })
    const { entries } = await getReturnHistory(officer, { params: { id: filed.id } })
    expect(entries.map(({ act }) => act)).toEqual(["return.correct", "return.accept", "return.file"])
    expect(entries[0]).toMatchObject({ class: "correction", reason: "an invoice was left out" })
    await expect(correctReturn(enterprise, { ...aim(filed), body })).rejects.toMatchObject({
      code: "not-allowed",
    })
  })
})

describe("An odd number", () => {
  let filed: ReturnView
  const sales = "200000000000"

  test("is not filed without the enterprise’s words, and never changed by itself", async () => {
    await expect(file(enterprise, open, { sales })).rejects.toMatchObject({
      fields: [{ field: "values.sales" }],
    })
    const explanation = { cell: "sales" as const, rule: "unit" as const, words: "sold a plant" }
    filed = await file(enterprise, open, { sales }, [explanation])
    expect(filed.values.sales).toBe(sales)
    expect(filed.findings).toMatchObject([{ rule: "unit", offer: "20000000", explanation: "sold a plant" }])
    expect(filed.lastQuarter?.sales).toBe("20500000")
  })

  test("waits on the officer’s home, not on the enterprise’s", async () => {
    expect(await findWaiting(officer)).toMatchObject([
      { id: filed.id, group: "returns", action: { en: "Review" } },
    ])
    expect(await findWaiting(enterprise)).toEqual([])
    expect(await findWaiting(await at.as("bank", { banks: [other] }))).toEqual([])
  })

  test("is asked about, and then counts nowhere until the enterprise has answered", async () => {
    const question = "Is this in yuan?"
    filed = await questionReturn(officer, { ...aim(filed), body: { question } })
    expect(await evidence(returnSalesV1, lastDay(open), [own])).toEqual([])
    expect(await findWaiting(enterprise)).toMatchObject([{ id: filed.id, consequence: "somebody-waits" }])
    const right = { values, explanations: [] }
    await expect(
      refileReturn(enterprise, { ...aim(filed), body: { ...right, answer: null } }),
    ).rejects.toMatchObject({ fields: [{ field: "answer" }] })
    filed = await refileReturn(enterprise, { ...aim(filed), body: { ...right, answer: "Yes, mended." } })
    expect(filed).toMatchObject({ state: "filed", question, answer: "Yes, mended.", findings: [] })
    expect(await evidence(returnSalesV1, lastDay(open), [own])).toMatchObject([{ value: "20000000" }])
  })

  test("of a lost race is told so", async () => {
    const stale = { params: { id: filed.id }, version: "1" }
    await expect(acceptReturn(officer, stale)).rejects.toMatchObject({ code: "changed-meanwhile" })
  })
})

describe("Who sees what", () => {
  test("an enterprise finds its own returns only, the newest quarter first", async () => {
    const theirs = await file(officer, before)
    const query = { order: "period" as const, limit: 50 }
    const { returns } = await findReturns(enterprise, { query })
    expect(returns.map(({ organisationId, period }) => [organisationId, period])).toEqual([
      [own, open],
      [own, before],
    ])
    await expect(getReturn(enterprise, { params: { id: theirs.id }, query: {} })).rejects.toMatchObject({
      code: "not-found",
    })
  })

  test("pages follow one another by effect without a gap", async () => {
    const first = await findReturns(officer, { query: { order: "effect", limit: 2 } })
    const second = await findReturns(officer, { query: { order: "effect", limit: 2, after: first.next! } })
    const sales = [...first.returns, ...second.returns].map((one) => one.values.sales)
    expect(sales).toEqual(["20500000", "20000000", "20000000"])
    expect(second.next).toBeNull()
  })

  test("whoever filed before is expected to file again", async () => {
    const due = await findDueReturns(officer, { query: {} })
    expect(due).toMatchObject({ period: open, organisations: [{ organisationId: other }] })
    expect((await findDueReturns(enterprise, { query: {} })).organisations).toEqual([])
  })
})

test("the ledger verifies over all of it", async () => {
  expect((await verifyLedger(at.workspace.full)).problems).toEqual([])
})

test("A return is not filed for a quarter before its enterprise was founded", async () => {
  const nothing = {
    nameEn: null,
    creditCode: null,
    division: null,
    industry: null,
    address: null,
    source: null,
  }
  const { id: organisationId } = await enterOrganisation(officer, {
    body: {
      ...nothing,
      kind: "enterprise",
      name: "演示新企业",
      standing: "confirmed",
      foundedOn: firstDay(before),
    },
  })
  const of = (period: string) =>
    fileReturn(officer, { body: { organisationId, period, values, explanations: [] } })
  await expect(of(addPeriods(before, -1))).rejects.toMatchObject({ fields: [{ field: "period" }] })
  expect(await of(before)).toMatchObject({ state: "filed" })
})
