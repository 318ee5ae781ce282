/** `headland import returns`: dry run, refusals row by row, and one entry for the whole table. */
import { mkdtemp, rm, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { Command } from "commander"
import { afterAll, afterEach, beforeAll, expect, test } from "vitest"
import { someOrganisations } from "../../../tests/organisations.ts"
import { openTestWorkspace, type TestWorkspace } from "../../../tests/workspace.ts"
import type { Ask } from "../access/ask.ts"
import { returnImportCommand } from "./cli.ts"
import { findReturns, getReturnHistory } from "./find-returns.ts"
import { openQuarter } from "./quarter.ts"

let at: TestWorkspace
let officer: Ask
let folder: string
let period: string
beforeAll(async () => {
  at = await openTestWorkspace()
  officer = await at.as("officer")
  await someOrganisations(officer, 3)
  folder = await mkdtemp(join(tmpdir(), "headland-returns-"))
  period = openQuarter(at.workspace.clock.today())
})
afterAll(async () => {
  await at.close()
  await rm(folder, { recursive: true, force: true })
})
afterEach(() => {
  process.exitCode = undefined
})

const head = "企业名称,销售收入（万元）,从业人员,研发人员,说明\n"

async function headland(content: string, ...options: string[]) {
  const path = join(folder, "报表.csv")
  await writeFile(path, content)
  let out = ""
  const command = returnImportCommand(
    (work) => work(officer),
    (text) => {
      out += text
    },
  )
  await new Command("import")
    .addCommand(command)
    .parseAsync(["node", "import", "returns", path, "--period", period, ...options])
  return { out, code: process.exitCode }
}

const all = async () => (await findReturns(officer, { query: { order: "effect", limit: 50 } })).returns

test("A dry run says what could be filed and writes nothing", async () => {
  const { out, code } = await headland(`${head}测试机构1,1200,30,4,\n`)
  expect(code).toBe(0)
  expect(out).toContain("1 return could be filed")
  expect(await all()).toEqual([])
})

test("One refused row keeps the whole table out, and each is named with its reason", async () => {
  const table = `${head}测试机构1,1200,30,4,\n没有这家,5,1,1,\n测试机构2,800,10,12,\n`
  const { out, code } = await headland(table, "--commit", "--json")
  expect(code).toBe(3)
  const report = JSON.parse(out)
  expect(report).toMatchObject({ refused: 2, entry: null })
  expect(report.rows.map(({ problems }: { problems: unknown[] }) => problems.length)).toEqual([0, 1, 1])
  expect(await all()).toEqual([])
})

test("A table in order is filed in one entry; an odd number passes with its explanation", async () => {
  const table = `${head}测试机构1,1200,30,4,\n测试机构2,800,10,12,含合作人员\n`
  const { out, code } = await headland(table, "--commit", "--lang", "zh")
  expect(code).toBe(0)
  expect(out).toContain("已报送2份")
  const [first, second] = await all()
  expect(first).toMatchObject({ values: { sales: "12000000", staff: "30" }, state: "filed" })
  expect(second?.findings).toMatchObject([{ rule: "research-staff", explanation: "含合作人员" }])
  expect(second?.version).toBe(first?.version)
  const { entries } = await getReturnHistory(officer, { params: { id: first!.id } })
  expect(entries.map(({ act }) => act)).toEqual(["return.import"])
})

test("What is filed already is refused the next time", async () => {
  const { out, code } = await headland(`${head}测试机构1,1200,30,4,\n`, "--commit")
  expect(code).toBe(3)
  expect(out).toContain("is there already")
})

test("A table that says no unit is wrong use", async () => {
  const { code } = await headland("企业名称,销售收入\n测试机构3,5\n")
  expect(code).toBe(2)
})
