/** Lists as they are in the world: nothing of them is lost, and the ledger proves what became of them. */
import { existsSync, readdirSync, readFileSync } from "node:fs"
import { join, resolve } from "node:path"
import { parse } from "csv-parse/sync"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import type { Ask } from "../src/features/access/ask.ts"
import { importOutcomes } from "../src/features/registry/import/schema.ts"
import { matchKey } from "../src/kernel/fold-width.ts"
import { verifyLedger } from "../src/platform/database/verify-ledger.ts"
import { importText } from "./import-text.ts"
import { openTestWorkspace, type TestWorkspace } from "./workspace.ts"

// They are not part of the product: they are looked for in a data folder beside the checkout.
function listFolder(): string | undefined {
  const beside = resolve(import.meta.dirname, "../..")
  return readdirSync(beside)
    .map((folder) => join(beside, folder, "data/china-firm-lists"))
    .find((folder) => existsSync(folder))
}

const folder = listFolder()
const lists = [
  { file: "PubFirmLeader_2000-2021.csv", heading: "name" },
  { file: "PubStandardXmj_early.csv", heading: "com_name" },
  { file: "PubSeedFirm_licences.csv", heading: "ApplyCompanyName" },
]
if (!folder)
  console.warn(`SKIPPED, no china-firm-lists beside the checkout: ${lists.map((one) => one.file).join(", ")}`)

describe.skipIf(!folder)("The real list", () => {
  let test1: TestWorkspace
  let officer: Ask
  beforeAll(async () => {
    test1 = await openTestWorkspace()
    officer = await test1.as("officer")
  })
  afterAll(() => test1.close())

  test.each(lists)(
    "$file goes in wholly: each name is in the register or in the error file",
    async ({ file, heading }) => {
      const content = readFileSync(join(folder!, file))
      const records: Record<string, string>[] = parse(content, { columns: true, bom: true })
      const { report, errors } = await importText(officer, content)
      const { counts } = report.report
      console.log(`${file}: ${importOutcomes.map((outcome) => `${outcome} ${counts[outcome]}`).join(", ")}`)
      expect(counts.lines).toBe(records.length)
      expect(importOutcomes.reduce((sum, outcome) => sum + counts[outcome], 0)).toBe(records.length)
      const { rows } = await test1.workspace.pool.query("select name, name_key from organisation")
      const names = new Set(rows.map((row) => row.name))
      const keys = new Set(rows.map((row) => row.name_key))
      const refused = new Set(
        errors.slice(1).map((cells) => cells[Object.keys(records[0]!).indexOf(heading) + 5]),
      )
      const lost = records
        .map((record) => record[heading]!)
        .filter((name) => !names.has(name.trim()) && !(keys.has(matchKey(name)) && refused.has(name)))
      expect(lost).toEqual([])
      const distinct = new Set(records.map((record) => matchKey(record[heading]!)))
      expect(counts.created + counts.known).toBe(distinct.size)
    },
  )

  test.each(lists)("$file says nothing new the second time", async ({ file }) => {
    const { code, report } = await importText(officer, readFileSync(join(folder!, file)))
    expect([code, report.entry]).toEqual([0, null])
    expect(report.report.counts).toMatchObject({ created: 0, updated: 0 })
  })

  test("and the ledger verifies behind them", async () => {
    const verdict = await verifyLedger(test1.workspace.full)
    expect(verdict.problems).toEqual([])
    expect(verdict.rows).toBeGreaterThan(4000)
  })
})
