/** Sheets through the command line's door, on a real database. */
import { afterAll, beforeAll, expect, test } from "vitest"
import { openTestWorkspace, type TestWorkspace } from "../../../tests/workspace.ts"
import type { Ask } from "../access/ask.ts"
import { takeIn } from "./cli.ts"
import { findSheets, getSheet } from "./find-sheets.ts"
import { statedLevel } from "./stated-level.ts"

let test1: TestWorkspace
let officer: Ask
beforeAll(async () => {
  test1 = await openTestWorkspace()
  officer = await test1.as("officer")
})
afterAll(() => test1.close())

const table = [
  ["代码", "名称", "本季", "上年同期"],
  ["E1", "演示企业1", "110", "100"],
  ["E2", "演示企业2", "60.5", "50"],
  ["", "合计", "170.5", "150"],
]
const given = {
  series: "high-tech-added-value",
  period: "2019-Q1",
  unit: "wan",
  office: "统计局",
  document: "文号 1",
  level: statedLevel("170.5", "10000"),
  growth: "13.7",
  growthBasis: "nominal",
  status: "final",
  class: "late-return",
  lang: "en",
} as const

const count = async () => (await findSheets(officer, { query: { limit: 50 } })).sheets.length

test("A dry run says what the checks find, and writes nothing", async () => {
  const done = await takeIn(officer, table, { ...given, growth: "12" })
  expect(done).toMatchObject({ rows: 2, refused: [], total: "1705000", sheet: null })
  expect(done.findings.map(({ rule }) => rule)).toEqual(["stated-growth"])
  expect(await count()).toBe(0)
})

test("A line that can't be read is named, and nothing is written", async () => {
  const odd = [...table, ["E3", "演示企业3", "很多", "7"]]
  const done = await takeIn(officer, odd, { ...given, commit: true })
  expect(done.refused.map(({ line }) => line)).toEqual([5])
  expect(await count()).toBe(0)
})

test("A sheet comes in wholly; a second one says which it replaces, and why", async () => {
  const first = await takeIn(officer, table, { ...given, commit: true })
  expect(await takeIn(officer, table, { ...given, commit: true })).toMatchObject({ sheet: null })
  const replaced = { ...given, commit: true, replaces: first.sheet!, reason: "one filed late" }
  const second = await takeIn(officer, table, replaced)
  const { editions, rows, edition } = await getSheet(officer, { params: { id: second.sheet! }, query: {} })
  expect([edition, rows.length, editions.map(({ id }) => id)]).toEqual([2, 2, [first.sheet, second.sheet]])
  expect((await takeIn(officer, table, replaced)).refused[0]?.message.en).toContain("replaced by another")
})

test("Only the bureau takes sheets in", async () => {
  const enterprise = await test1.as("enterprise")
  expect((await takeIn(enterprise, table, given)).refused).toHaveLength(1)
  expect((await findSheets(enterprise, { query: { limit: 50 } })).sheets).toEqual([])
})
