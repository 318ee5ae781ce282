/** The command line: options, exit codes, progress, and the report in both languages. */
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { Command } from "commander"
import { afterAll, afterEach, beforeAll, expect, test, vi } from "vitest"
import { organisationImportCommand } from "../src/features/registry/cli.ts"
import { showProgress } from "../src/features/registry/import/terminal-progress.ts"
import { madeUpCode } from "./import-lists.ts"
import { openTestWorkspace, type TestWorkspace } from "./workspace.ts"

let test1: TestWorkspace
let folder: string
beforeAll(async () => {
  test1 = await openTestWorkspace()
  folder = await mkdtemp(join(tmpdir(), "headland-terminal-"))
})
afterAll(async () => {
  await test1.close()
  await rm(folder, { recursive: true, force: true })
})
afterEach(() => {
  process.exitCode = undefined
})

/** Runs `headland import organisations …` on a file with this content. */
async function headland(content: string | null, options: string[], { isTTY = false } = {}) {
  const path = join(folder, "名单.csv")
  if (content !== null) await writeFile(path, content)
  let out = ""
  let progress = ""
  const terminal = {
    out: (text: string) => (out += text),
    progress: { isTTY, write: (text: string) => (progress += text) },
  }
  const officer = await test1.as("officer")
  const program = new Command("headland").addCommand(
    new Command("import").addCommand(organisationImportCommand((work) => work(officer), terminal)),
  )
  await program.parseAsync(["node", "headland", "import", "organisations", path, ...options])
  return { code: process.exitCode, out, progress }
}

test("a person reads columns, counts and messages, and where the error file is", async () => {
  const list = `企业名称,信用代码,电话\n终端一,${madeUpCode(301)},1\n终端二,12,2\n`
  const { code, out } = await headland(list, [])
  expect(code).toBe(1)
  expect(out).toContain("Columns: 企业名称 → Name, 信用代码 → Credit code.\nNot taken over: 电话.\n")
  expect(out).toContain("2 lines: 1 new, 1 refused.\n")
  expect(out).toContain("line 3, 信用代码: A credit code has 18 characters; this one has 2.\n")
  expect(out).toContain(join(folder, "名单.refused.csv"))
  expect(out).toMatch(/Written in ledger entry \d+, in [\d.]+ s\.\n$/)
  expect(await readFile(join(folder, "名单.refused.csv"), "utf8")).toContain("终端二,12,2\r\n")
})

test("and the same in Chinese", async () => {
  const { code, out } = await headland("名称\n终端三\n", ["--lang", "zh", "--dry-run"])
  expect(code).toBe(0)
  expect(out).toContain("共1行：1 新增。\n")
  expect(out).toContain("试运行：没有写入任何内容。\n")
})

test("--json is one object on the standard output, with progress kept apart from it", async () => {
  const { out, progress } = await headland("名称\n终端四\n", ["--json", "--dry-run"])
  expect(out.trim().split("\n")).toHaveLength(1)
  expect(JSON.parse(out)).toMatchObject({
    dryRun: true,
    entry: null,
    report: { counts: { lines: 1, created: 1 } },
  })
  expect(progress).toContain("Comparing with the register …\n")
})

test("--map names a column for a field, and “-” leaves one out", async () => {
  const list = "厂商,行业\n终端五,制造业\n"
  const { code } = await headland(list, ["--map", "name=厂商", "--map", "industry=-"])
  expect(code).toBe(0)
})

test("a dry run leaves no error file beside the list, unless one is asked for", async () => {
  await rm(join(folder, "名单.refused.csv"), { force: true })
  const list = "名称,信用代码\n终端六,1\n"
  expect((await headland(list, ["--dry-run"])).code).toBe(3)
  expect(await readdir(folder)).toEqual(["名单.csv"])
  await headland(list, ["--dry-run", "--errors", join(folder, "wanted.csv")])
  expect((await readdir(folder)).sort()).toEqual(["wanted.csv", "名单.csv"])
})

test("when the error file can’t be written, nothing is imported", async () => {
  const { code, out } = await headland("名称,信用代码\n终端七,\n终端八,1\n", [
    "--errors",
    join(folder, "no/such/folder.csv"),
  ])
  expect([code, out]).toEqual([3, expect.stringContaining("--errors")])
  const { rows } = await test1.workspace.pool.query("select from organisation where name = '终端七'")
  expect(rows).toEqual([])
})

test("wrong use ends with 2, whatever it is", async () => {
  const exit = vi.spyOn(process, "exit").mockImplementation((code) => {
    throw new Error(`exit ${code}`)
  })
  const silent = vi.spyOn(process.stderr, "write").mockReturnValue(true)
  try {
    for (const options of [["--colour"], ["--kind", "club"], ["--map", "nothing"], ["--map", "colour=红"]])
      await expect(headland("名称\n甲\n", options)).rejects.toThrow("exit 2")
  } finally {
    exit.mockRestore()
    silent.mockRestore()
  }
  await rm(join(folder, "名单.csv"))
  const { code, out } = await headland(null, [])
  expect([code, out]).toEqual([2, expect.stringContaining("can’t be read")])
})

test("an import at the terminal leaves no working state behind", async () => {
  const { rows } = await test1.workspace.pool.query(
    "select (select count(*)::int from organisation_import) as imports, (select count(*)::int from organisation_staged) as lines",
  )
  expect(rows).toEqual([{ imports: 0, lines: 0 }])
})

test("on a terminal the bar moves in its line; elsewhere a line comes now and then", () => {
  let clock = 0
  const shown = (isTTY: boolean) => {
    let text = ""
    const progress = showProgress({ isTTY, write: (part) => (text += part) }, "en", () => clock)
    for (let done = 0; done <= 100; done += 10) {
      progress.show({ stage: "reading", done, total: 100 })
      clock += 500
    }
    progress.end()
    return text
  }
  expect(shown(false).split("\n")).toEqual([
    "Reading the list 0 %",
    "Reading the list 40 %",
    "Reading the list 80 %",
    "",
  ])
  expect(shown(true)).toContain(`\r\u001b[KReading the list ${"█".repeat(12)}${"░".repeat(12)} 50 %`)
  expect(shown(true).endsWith("\r\u001b[K")).toBe(true)
})
