/** Targets on a real database: set, corrected, given up, and measured by their own figures. */
import { afterAll, beforeAll, expect, test } from "vitest"
import { openTestWorkspace, type TestWorkspace } from "../../../../tests/workspace.ts"
import { readRulebook } from "../../../apps/server/read-rulebook.ts"
import { verifyLedger } from "../../../platform/database/verify-ledger.ts"
import type { Ask } from "../../access/ask.ts"
import { enterProject } from "../../pipeline/enter-project.ts"
import { enterOrganisation } from "../../registry/enter-organisation.ts"
import { recordClass } from "../../registry/record-class.ts"
import { findTargetProgress, getTargetProgress } from "./find-progress.ts"
import { getTargetHistory } from "./find-targets.ts"
import { correctTarget, endTarget, setTarget } from "./set-target.ts"
import type { TargetInput, TargetMeasure, TargetView } from "./target-schema.ts"

const definitions = readRulebook()
const [dandong, shipu] = ["330225001", "330225100"]

let at: TestWorkspace
let officer: Ask
beforeAll(async () => {
  at = await openTestWorkspace()
  officer = await at.as("officer")
  const enterprise = await recognised("甲", dandong, "2019-01-20")
  await recognised("乙", dandong, "2019-04-02")
  await recognised("丙", shipu, "2019-05-06")
  await recognised("丁", shipu, "2018-11-30")
  for (const day of ["2018-05-01", "2018-09-01", "2019-06-20"]) await landed(enterprise, day)
})
afterAll(async () => {
  const { problems } = await verifyLedger(at.workspace.full)
  await at.close()
  expect(problems).toEqual([])
})

async function recognised(name: string, town: string | undefined, from: string): Promise<string> {
  const blank = { nameEn: null, creditCode: null, foundedOn: null, division: null, industry: null }
  const fixed = { kind: "enterprise", standing: "confirmed", address: null, source: null } as const
  const { id } = await enterOrganisation(officer, { body: { ...blank, ...fixed, name, town } })
  const body = { class: "giant" as const, from, until: null, evidence: "演示证书", issuer: null }
  await recordClass(officer, { params: { id }, body })
  return id
}

async function landed(organisationId: string, from: string): Promise<void> {
  const blank = { nameEn: null, industry: null, centreId: null, nextStep: null, nextOn: null }
  const fixed = { investor: "演示投资方", source: "fair", owner: "bureau", stage: "landed" } as const
  const body = {
    ...blank,
    ...fixed,
    name: `演示项目${from}`,
    organisationId,
    plannedInvestment: "1000000",
    from,
  }
  await enterProject(officer, { body })
}

function set(measure: TargetMeasure, value: string, changed: Partial<TargetInput> = {}): Promise<TargetView> {
  const days = { from: "2019-01-01", until: "2020-01-01" }
  return setTarget(officer, {
    body: { measure, town: null, value, ...days, document: "演示文件〔2019〕2号", ...changed },
  })
}

const fieldsOf = (call: Promise<unknown>) =>
  call.then(
    () => [],
    (error) => error.fields.map(({ field }: { field: string }) => field),
  )

test("a target is measured by the rows of its figure, in its town, within its days", async () => {
  await set("giant", "8")
  await set("giant", "2", { town: dandong! })
  await set("giant", "1", { town: shipu! })
  const query = { asOf: "2019-06-30", measure: "giant" as const, limit: 50 }
  const { targets } = await findTargetProgress(officer, definitions, query)
  expect(targets.map(({ reached, progress }) => [reached, progress])).toEqual([
    ["3", "37.5"],
    ["2", "100"],
    ["1", "100"],
  ])
})

test("each quarter shows what was reached by its end, and how much of the time had passed", async () => {
  const query = { asOf: "2019-06-30", town: dandong, limit: 50 }
  const [progress] = (await findTargetProgress(officer, definitions, query)).targets
  expect(progress!.quarters.map(({ day, reached }) => [day, reached])).toEqual([
    ["2019-03-31", "1"],
    ["2019-06-30", "2"],
  ])
  expect(Number(progress!.quarters[0]!.passed)).toBeCloseTo((90 / 365) * 100, 9)
})

test("a year shows the targets of any of its days: one that is over as it ended, one to come as not begun", async () => {
  await set("giant", "5", { from: "2018-01-01", until: "2019-01-01" })
  await set("giant", "9", { from: "2020-01-01", until: "2021-01-01" })
  const of = async (year: string) => {
    const query = { asOf: "2019-06-30", year, town: "county" as const, limit: 50 }
    const { targets } = await findTargetProgress(officer, definitions, query)
    return targets.map(({ on, reached, target }) => [target.value, on, reached])
  }
  expect(await of("2018")).toEqual([["5", "2018-12-31", "1"]])
  expect(await of("2020")).toEqual([["9", null, "0"]])
})

test("only landings are forecast, and only those within the target’s days count", async () => {
  const days = { from: "2018-07-01", until: "2021-07-01" }
  const { id } = await set("introduced-project", "30", days)
  const asked = { params: { id }, query: { asOf: "2019-06-30" } }
  const progress = await getTargetProgress(officer, definitions, asked)
  expect(progress.reached).toBe("2")
  expect(progress.forecast).toMatchObject({ counts: [1, 0, 0, 1], periods: 12 })
})

test("a target that no figure counts is refused: part of a year of a class, or projects of a town", async () => {
  expect(await fieldsOf(set("high-tech", "3", { from: "2019-02-01" }))).toEqual(["from"])
  expect(await fieldsOf(set("high-tech", "3", { until: "2021-01-01" }))).toEqual(["from"])
  expect(await fieldsOf(set("introduced-project", "3", { town: shipu! }))).toEqual(["town"])
  expect(await fieldsOf(set("high-tech", "3", { until: "2018-12-31" }))).toEqual(["until"])
})

test("a measure has one target for a place at a time", async () => {
  expect(await fieldsOf(set("giant", "4"))).toEqual(["from"])
})

test("a correction keeps what stood there, with its reason; given up, a target ends before its day", async () => {
  const { id, version } = await set("small-micro", "51", { town: shipu! })
  const input = { measure: "small-micro", town: shipu!, from: "2019-01-01", until: "2020-01-01" } as const
  const correction = { class: "correction", reason: "录入时两位数字颠倒" } as const
  const body = { ...input, value: "15", document: "演示文件", correction }
  const corrected = await correctTarget(officer, { params: { id }, version, body })
  const end = { on: "2019-06-01", reason: "乡镇合并" }
  const ended = await endTarget(officer, { params: { id }, version: corrected.version, body: end })
  expect(ended.until).toBe("2019-06-01")
  const { entries } = await getTargetHistory(officer, { params: { id } })
  expect(entries.map(({ act, reason }) => [act, reason])).toEqual([
    ["target.end", "乡镇合并"],
    ["target.correct", "录入时两位数字颠倒"],
    ["target.set", null],
  ])
})

test("an enterprise reads no targets", async () => {
  const enterprise = await at.as("enterprise", { organisations: ["1"] })
  const call = findTargetProgress(enterprise, definitions, { asOf: "2019-06-30", limit: 50 })
  await expect(call).rejects.toMatchObject({ code: "not-allowed" })
})
