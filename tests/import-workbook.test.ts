/** A list in a workbook goes the same way as one in text. */
import { afterAll, beforeAll, expect, test } from "vitest"
import writeXlsxFile, { type SheetData } from "write-excel-file/node"
import type { Ask } from "../src/features/access/ask.ts"
import { verifyLedger } from "../src/platform/database/verify-ledger.ts"
import { madeUpCode } from "./import-lists.ts"
import { importText } from "./import-text.ts"
import { openTestWorkspace, type TestWorkspace } from "./workspace.ts"

let test1: TestWorkspace
let officer: Ask
beforeAll(async () => {
  test1 = await openTestWorkspace()
  officer = await test1.as("officer")
})
afterAll(async () => {
  const verdict = await verifyLedger(test1.workspace.full)
  await test1.close()
  expect(verdict.problems).toEqual([])
})

const day = (text: string) => ({ value: new Date(text), type: Date, format: "yyyy/mm/dd" }) as const
const workbook = (rows: SheetData): Promise<Buffer> => writeXlsxFile(rows).toBuffer()

test("a workbook’s first sheet becomes records in one entry, its refused lines an error file", async () => {
  const bytes = await workbook([
    [{ value: "象山县企业名单（演示）", columnSpan: 4 }, null, null, null],
    ["企业名称", "统一社会信用代码", "成立日期", "所属乡镇"],
    ["表格一", madeUpCode(301), day("2019-01-02"), "石浦镇"],
    ["表格二", null, "2019年3月5日", "爵溪"],
    [null, null, null, null],
    ["表格三", "91330225MA2XDEM0XX", null, "桥头"],
  ])
  const { code, report, errors } = await importText(officer, bytes)
  expect(code).toBe(1)
  expect(report.facts).toMatchObject({ encoding: null, delimiter: null, headerLine: 2 })
  expect(report.facts.above).toEqual([{ line: 1, text: "象山县企业名单（演示）" }])
  expect(report.report.counts).toMatchObject({ lines: 3, created: 2, refused: 1, blank: 1 })
  expect(report.report.problems.map(({ line, what }) => [line, what])).toEqual([
    [6, "credit-code"],
    [6, "town"],
  ])
  expect(errors.length).toBeGreaterThan(1)
  const { rows } = await test1.workspace.pool.query(
    "select name, founded_on, town, standing from organisation where name like '表格%' order by name",
  )
  expect(rows).toEqual([
    { name: "表格一", founded_on: "2019-01-02", town: "330225100", standing: "confirmed" },
    { name: "表格二", founded_on: "2019-03-05", town: "330225003", standing: "candidate" },
  ])
  expect((await importText(officer, bytes)).report.entry).toBeNull()
})

test("a workbook without a column of names, or damaged, is refused with what it begins with", async () => {
  const { code, report } = await importText(
    officer,
    await workbook([
      ["序号", "金额"],
      [1, 2],
    ]),
  )
  expect(code).toBe(3)
  expect(report).toEqual({ error: expect.stringContaining("The file begins with: 序号, 金额") })
  const broken = await importText(officer, Buffer.from("504b0304000000", "hex"))
  expect(broken.report).toEqual({ error: expect.stringContaining("damaged") })
})
