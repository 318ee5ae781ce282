/** What a row says, and what is wrong with it. */
import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { creditCodeFor } from "../../../kernel/credit-code.ts"
import { OrganisationInput } from "../schema.ts"
import { checkRow } from "./check-row.ts"
import type { ImportColumn, ImportField } from "./schema.ts"
import { importFields } from "./schema.ts"

const columns: ImportColumn[] = importFields.map((field) => ({ header: `column ${field}`, field }))

/** Checks a row that has a name and the given cells. */
function checked(cells: Partial<Record<ImportField, string>>) {
  const given: Partial<Record<ImportField, string>> = { name: "甲公司", ...cells }
  return checkRow(
    importFields.map((field) => given[field] ?? ""),
    columns,
  )
}

test("a cell as the register has it is taken as it is, without a note", () => {
  const cells = {
    name: "宁波演示（集团）有限公司",
    creditCode: "91330200000000019B",
    foundedOn: "2019-03-05",
    division: "330226",
    town: "330225100",
    industry: "C3824",
    kind: "enterprise",
  }
  expect(checked(cells)).toEqual({
    values: cells,
    nameKey: "宁波演示(集团)有限公司",
    problems: [],
    notes: [],
  })
})

test.each<[ImportField, string, string]>([
  ["name", "　甲公司 ", "甲公司"],
  ["creditCode", "９１３３０２０００００００００１９ｂ ", "91330200000000019B"],
  ["foundedOn", "2019/3/5", "2019-03-05"],
  ["foundedOn", "2019.03.05", "2019-03-05"],
  ["foundedOn", "2019年3月5日", "2019-03-05"],
  ["foundedOn", "20190305", "2019-03-05"],
  ["foundedOn", "2019-03-05 00:00:00", "2019-03-05"],
  ["division", "３３０２２６", "330226"],
  ["town", "石浦", "330225100"],
  ["town", "爵溪街道", "330225003"],
  ["town", "Gaotangdao", "330225204"],
  ["industry", "c3824", "C3824"],
  ["industry", "3824", "C3824"],
  ["industry", "7310", "M7310"],
  ["address", "海滨路\r\n 2号", "海滨路 2号"],
])("%s written as %j is read as %s, and the note shows both", (field, written, read) => {
  const row = checked({ [field]: written })
  expect(row.values[field]).toBe(read)
  expect(row.problems).toEqual([])
  const folded = row.notes.filter((note) => note.what === "folded")
  expect(folded).toEqual([
    expect.objectContaining({
      column: `column ${field}`,
      message: { en: `“${written}” was read as “${read}”.`, zh: `“${written}”读作“${read}”。` },
    }),
  ])
})

test.each<[ImportField, string, string]>([
  ["name", "", "name-missing"],
  ["name", " \u3000", "name-missing"],
  ["name", "\u200b", "name-missing"],
  ["name", "甲\n公司", "line-break"],
  ["name", "甲\uFFFD公司", "damaged"],
  ["name", "甲\u0007公司", "damaged"],
  ["name", '"甲公司" 等', "quote"],
  ["name", "长".repeat(201), "too-long"],
  ["creditCode", "91330200000000018B", "credit-code"],
  ["creditCode", "330226000012345", "credit-code"],
  ["foundedOn", "2019-02-30", "day"],
  ["foundedOn", "03/05/2019", "day"],
  ["foundedOn", "43529", "day"],
  ["division", "宁波市", "division"],
  ["town", "桥头镇", "town"],
  ["industry", "制造业", "industry"],
  ["industry", "A3824", "industry"],
  ["industry", "9999", "industry"],
  ["kind", "合伙", "kind"],
])("%s with %j is refused as %s, in both languages", (field, written, what) => {
  expect(checked({ [field]: written }).problems).toEqual([
    {
      column: `column ${field}`,
      what,
      message: { en: expect.stringMatching(/\w/), zh: expect.stringMatching(/\p{Script=Han}/u) },
    },
  ])
})

test("everything that is wrong with a row is said at once", () => {
  const row = checked({ creditCode: "1", foundedOn: "x" })
  expect(row.problems.map((problem) => problem.what)).toEqual(["credit-code", "day"])
})

test("a kind may be written in either language", () => {
  for (const [written, kind] of [
    ["企业", "enterprise"],
    ["高校", "university"],
    ["Bank", "bank"],
  ])
    expect(checked({ kind: written! })).toMatchObject({ values: { kind }, notes: [] })
})

describe("A ragged row", () => {
  const two: ImportColumn[] = [
    { header: "名称", field: "name" },
    { header: "地址", field: "address" },
  ]
  test("that is short has empty cells at its end", () => {
    expect(checkRow(["甲公司"], two)).toMatchObject({ values: { name: "甲公司" }, problems: [] })
  })
  test("that is longer by empty cells is taken", () => {
    expect(checkRow(["甲公司", "路1号", "", " "], two).problems).toEqual([])
  })
  test("that has more cells than headings is refused, for its cells may have moved", () => {
    expect(checkRow(["甲公司", "路1号", "2幢"], two).problems.map((one) => one.what)).toEqual([
      "too-many-cells",
    ])
  })
})

test("a record over several lines is taken, with a note", () => {
  const notes = checkRow(
    ["甲公司", "第一行\n第二行"],
    [
      { header: "名称", field: "name" },
      { header: "备注", field: null },
    ],
  ).notes
  expect(notes.map((note) => note.what)).toEqual(["several-lines"])
})

test("a credit code whose inner check fails is taken with a warning", () => {
  const start = "91330200000000010"
  const row = checked({ creditCode: start + creditCodeFor(start) })
  expect(row.problems).toEqual([])
  expect(row.notes.map((note) => note.what)).toEqual(["organisation-code-check"])
})

test("whatever a row is let through with also passes the shape of what people enter by hand", () => {
  const cell = fc.oneof(
    fc.string({ maxLength: 12 }),
    fc.constantFrom(
      "91330200000000019B",
      "2019/1/2",
      "330226",
      "C38",
      "38",
      "甲（集团）",
      "企业",
      " 乙 ",
      "２０２０年１月１日",
    ),
  )
  let taken = 0
  fc.assert(
    fc.property(fc.constantFrom(...importFields), cell, (field, written) => {
      const { values, problems } = checked({ [field]: written })
      if (problems.length > 0) return
      taken++
      const blank = { nameEn: null, creditCode: null, foundedOn: null, division: null, industry: null }
      const rest = { address: null, source: null, kind: "enterprise", standing: "candidate" }
      const input = { ...blank, ...rest, ...values }
      expect(OrganisationInput.parse(input)).toEqual(input)
    }),
    { numRuns: 2000 },
  )
  expect(taken).toBeGreaterThan(500)
})
