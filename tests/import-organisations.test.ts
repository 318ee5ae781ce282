/** What an import makes of the register, on a real database. */
import { readFile } from "node:fs/promises"
import { join } from "node:path"
import fc from "fast-check"
import { afterAll, beforeAll, expect, test } from "vitest"
import type { Ask } from "../src/features/access/ask.ts"
import { correctOrganisation, enterOrganisation } from "../src/features/registry/enter-organisation.ts"
import { importOutcomes } from "../src/features/registry/import/schema.ts"
import { findOrganisationVersions } from "../src/features/registry/store.ts"
import { ledgerHead } from "../src/platform/database/ledger.ts"
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

const blank = {
  nameEn: null,
  creditCode: null,
  foundedOn: null,
  division: null,
  industry: null,
  address: null,
}

async function organisationsNamed(part: string) {
  const { rows } = await test1.workspace.pool.query(
    "select * from organisation where name like $1 order by name",
    [`%${part}%`],
  )
  return rows
}

const head = () => ledgerHead(officer.read).then((one) => one.entry)

test("a list creates records in one entry that holds their number and root", async () => {
  const before = await head()
  const { code, report } = await importText(
    officer,
    `name,credit_code,founded_on\n初建一,${madeUpCode(101)},2019-01-02\n初建二,,\n`,
  )
  expect(code).toBe(0)
  expect(report).toMatchObject({
    entry: String(Number(before) + 1),
    report: { counts: { lines: 2, created: 2 } },
  })
  expect(await organisationsNamed("初建")).toMatchObject([
    {
      name: "初建一",
      standing: "confirmed",
      founded_on: "2019-01-02",
      kind: "enterprise",
      source: "list.csv",
    },
    { name: "初建二", standing: "candidate", credit_code: null, founded_on: null },
  ])
  const { rows } = await test1.workspace.pool.query("select content from ledger where entry = $1", [
    report.entry,
  ])
  expect(rows[0].content).toMatchObject({
    act: "organisation.import",
    actor: officer.asker.member,
    detail: { file: "list.csv", sha256: report.facts.sha256, counts: { lines: "2", created: "2" } },
    bulk: { table: "organisation", count: "2", root: expect.stringMatching(/^[0-9a-f]{64}$/) },
  })
})

test("a second run of the same list finds everything there and makes no entry", async () => {
  const list = `name,credit_code\n再来一,${madeUpCode(111)}\n再来二,\n再来二,\n`
  await importText(officer, list)
  const before = await head()
  const { code, report } = await importText(officer, list)
  expect(report.report.counts).toMatchObject({ lines: 3, unchanged: 1, known: 1, repeated: 1, created: 0 })
  expect([code, report.entry, await head()]).toEqual([0, null, before])
})

test("a dry run says the same and writes nothing", async () => {
  const before = await head()
  const { report } = await importText(officer, "name\n试运行一\n", { dryRun: true })
  expect(report).toMatchObject({ dryRun: true, entry: null, report: { counts: { created: 1 } } })
  expect([await head(), await organisationsNamed("试运行")]).toEqual([before, []])
})

test("by its code a record is updated in the columns that the list fills, and in no other", async () => {
  const creditCode = madeUpCode(121)
  const { id } = await enterOrganisation(officer, {
    body: {
      ...{ ...blank, creditCode, foundedOn: "2010-01-01", address: "老地址", division: "330226" },
      ...{ kind: "institute", name: "更新一", standing: "candidate", source: "先前" },
    },
  })
  const { report } = await importText(
    officer,
    `名称,统一社会信用代码,地址,成立日期\n更新一,${creditCode},新地址,\n`,
  )
  expect(report.report.counts).toMatchObject({ updated: 1, created: 0 })
  expect(await organisationsNamed("更新一")).toMatchObject([
    {
      ...{ id, recorded_in: report.entry, address: "新地址", founded_on: "2010-01-01", division: "330226" },
      ...{ kind: "institute", standing: "candidate", source: "先前" },
    },
  ])
  const { organisation } = await findOrganisationVersions(officer.read, id)
  expect(organisation.map((version) => [version.address, version.superseded_in])).toEqual([
    ["新地址", null],
    ["老地址", report.entry],
  ])
})

test("without a code a name that the register has is known: nothing of it is written, a difference is reported", async () => {
  const [before] = [
    await importText(officer, `name,credit_code,address\n同名（甲）,${madeUpCode(131)},某路1号\n`),
  ]
  const { report, errors, code } = await importText(officer, "name,address\n同名(甲),某路2号\n")
  expect(report.report.counts).toMatchObject({ known: 1, knownOtherwise: 1, refused: 0, created: 0 })
  expect(code).toBe(0)
  expect(report.report.problems).toMatchObject([{ line: 2, what: "known-otherwise" }])
  expect(errors[1]).toMatchObject([
    "2",
    "name",
    "known-otherwise",
    expect.stringContaining("address"),
    {},
    "同名(甲)",
    "某路2号",
  ])
  expect(await organisationsNamed("同名")).toMatchObject([
    { address: "某路1号", recorded_in: before.report.entry },
  ])
})

test("a new code under a name that the register has makes a new record, with a note", async () => {
  await importText(officer, "name\n同名乙\n")
  const { report } = await importText(officer, `name,credit_code\n同名乙,${madeUpCode(132)}\n`)
  expect(report.report).toMatchObject({
    counts: { created: 1, noted: 1 },
    notes: [{ line: 2, what: "same-name" }],
  })
})

test("of lines with one code the later is repeated when it adds nothing, else refused with the earlier's line", async () => {
  const code = madeUpCode(141)
  const list = `name,credit_code,address\n重复一,${code},甲路\n重复一,${code},\n重复一,${code},乙路\n重复改,${code},甲路\n`
  const { report, errors, code: exit } = await importText(officer, list)
  expect(report.report.counts).toMatchObject({ created: 1, repeated: 1, refused: 2 })
  expect(exit).toBe(1)
  expect(report.report.problems).toMatchObject([
    {
      line: 4,
      column: "credit_code",
      what: "duplicate-code",
      message: { en: expect.stringMatching(/Line 2 .*address/) },
    },
    {
      line: 5,
      column: "credit_code",
      what: "duplicate-code",
      message: { zh: expect.stringMatching(/第2行.*名称/) },
    },
  ])
  expect(errors.slice(1).map((one) => one.slice(5))).toEqual([
    ["重复一", code, "乙路"],
    ["重复改", code, "甲路"],
  ])
})

test("of lines with one name the one with a code is taken, even when it comes later", async () => {
  const list = `name,credit_code,address\n同行一,,甲路\n同行一,${madeUpCode(151)},乙路\n同行一,,乙路\n`
  const { report } = await importText(officer, list)
  expect(report.report.counts).toMatchObject({ created: 1, repeated: 1, refused: 1 })
  expect(report.report.problems).toMatchObject([{ line: 2, what: "duplicate-name" }])
})

test("two organisations of one name with codes of their own are two", async () => {
  const { report } = await importText(
    officer,
    `name,credit_code\n双生,${madeUpCode(161)}\n双生,${madeUpCode(162)}\n`,
  )
  expect(report.report.counts).toMatchObject({ created: 2, refused: 0 })
})

test("a refused line stands in the error file as it was, and passes after correction of that file", async () => {
  const list = '企业名称,统一社会信用代码,备注\n"改正, 一", 123 ,"两行\n备注"\n改正二,,\n'
  const { errors, report } = await importText(officer, list)
  expect(report.report.counts).toMatchObject({ created: 1, refused: 1 })
  expect(errors).toEqual([
    ["line", "column", "what", "reason", "原因", "企业名称", "统一社会信用代码", "备注"],
    [
      ...[
        "2",
        "统一社会信用代码",
        "credit-code",
        expect.stringContaining("18"),
        expect.stringContaining("18位"),
      ],
      ...["改正, 一", " 123 ", "两行\n备注"],
    ],
  ])
  const quoted = errors.map((cells) => cells.map((cell) => `"${cell}"`).join(",")).join("\n")
  const again = await importText(officer, quoted.replace(" 123 ", madeUpCode(171)))
  expect(again.report.report.counts).toMatchObject({ lines: 1, created: 1, refused: 0 })
})

test("the list in GB18030 leaves the register as the same list in UTF-8 would: all is known the second time", async () => {
  const example = (name: string) =>
    readFile(join(import.meta.dirname, "../src/features/registry/import/examples", name))
  const first = await importText(officer, await example("list.gb18030.csv"))
  expect(first.report).toMatchObject({
    facts: {
      encoding: "gb18030",
      headerLine: 2,
      columns: [{}, {}, {}, { header: "联系电话", field: null }, {}],
    },
    report: { counts: { lines: 5, created: 3, refused: 2, blank: 1 } },
  })
  expect(first.report.report.problems.map((one) => [one.line, one.what])).toEqual([
    [7, "credit-code"],
    [9, "too-many-cells"],
  ])
  expect(await organisationsNamed("𬭎")).toMatchObject([
    { credit_code: "913302000000000276", founded_on: "2016-07-01", address: "宁波市演示县 海滨路2号" },
  ])
  const second = await importText(officer, await example("list.utf-8.csv"))
  expect(second.report.report.counts).toMatchObject({
    created: 0,
    updated: 0,
    unchanged: 2,
    known: 1,
    refused: 2,
  })
})

test("when every line is refused, nothing is imported and the exit code says so", async () => {
  const before = await head()
  const { code, report } = await importText(officer, "name,credit_code\n全错,1\n")
  expect([code, report.entry, await head()]).toEqual([3, null, before])
})

test("a kind, a source and a mapping may be given", async () => {
  const { report } = await importText(officer, "厂商,地址\n给定一,某路\n", {
    ...{ kind: "institute", source: "走访", mapping: { name: "厂商", address: null } },
  })
  expect(report.facts.columns).toEqual([
    { header: "厂商", field: "name" },
    { header: "地址", field: null },
  ])
  expect(await organisationsNamed("给定一")).toMatchObject([
    { kind: "institute", source: "走访", address: null },
  ])
})

test("only who may import may import", async () => {
  const operator = await test1.as("operator")
  const { code, report } = await importText(operator, "name\n未许\n")
  expect([code, await organisationsNamed("未许")]).toEqual([3, []])
  expect(report).toMatchObject({ error: expect.stringContaining("not open to the role") })
})

test("corrections of imported records and imports over corrected records keep every version", async () => {
  const creditCode = madeUpCode(181)
  await importText(officer, `name,credit_code,address\n历程,${creditCode},甲\n`)
  const [row] = await organisationsNamed("历程")
  await correctOrganisation(officer, {
    params: { id: row.id },
    version: row.recorded_in,
    body: {
      ...{
        ...blank,
        creditCode,
        address: "乙",
        kind: "enterprise",
        name: "历程",
        standing: "confirmed",
        source: null,
      },
      correction: { class: "correction", reason: "moved" },
    },
  })
  await importText(officer, `name,credit_code,address\n历程,${creditCode},丙\n`)
  const { organisation } = await findOrganisationVersions(officer.read, row.id)
  expect(organisation.map((version) => version.address).sort()).toEqual(["丙", "乙", "甲"].sort())
})

test("whatever the lines are, each has exactly one outcome, and what is counted as written is written", async () => {
  const name = fc.constantFrom("甲", "乙", "丙", "（丙）", "(丙)", "丙 ", "", '"丁')
  const code = fc.constantFrom(
    ...[1, 2, 3].map((number) => madeUpCode(190 + number)),
    "",
    "",
    "123",
    `${madeUpCode(191)} `,
  )
  const address = fc.constantFrom("", "一路", "二路", "多,格", "两\n行")
  const list = fc.array(fc.tuple(name, code, address), { maxLength: 12 })
  let run = 0
  await fc.assert(
    fc.asyncProperty(list, async (rows) => {
      run++
      const lines = rows.map(([one, two, three]) => [one && `算${run % 4}${one}`, two, three])
      const text = [["name", "code", "address"], ...lines]
        .map((cells) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(","))
        .join("\n")
      const count = async () =>
        (
          await test1.workspace.pool.query(
            "select count(*) as present, count(distinct id) as ids from organisation_known",
          )
        ).rows[0]
      const before = await count()
      const { report, errors } = await importText(officer, text, { mapping: { creditCode: "code" } })
      const after = await count()
      const { counts } = report.report
      const blanks = lines.filter((cells) => cells.join("").trim() === "").length
      expect(counts.lines).toBe(rows.length - blanks)
      expect(counts.lines).toBe(importOutcomes.reduce((sum, outcome) => sum + counts[outcome], 0))
      expect(Number(after.ids) - Number(before.ids)).toBe(counts.created)
      expect(Number(after.present) - Number(before.present)).toBe(counts.created + counts.updated)
      expect(Math.max(0, errors.length - 1)).toBe(counts.refused + counts.knownOtherwise)
      expect(report.entry === null).toBe(counts.created + counts.updated === 0)
    }),
    { numRuns: 40 },
  )
}, 120_000)
