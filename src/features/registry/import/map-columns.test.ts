/** Which column gives what. */
import { expect, test } from "vitest"
import { findHeadings, mapColumns } from "./map-columns.ts"
import { importFieldNames, importFields } from "./schema.ts"

const fieldsOf = (headings: string[], mapping = {}) => mapColumns(headings, mapping).map((one) => one.field)

test.each([
  ["企业名称", "name"],
  ["单位名称 *", "name"],
  ["com_name", "name"],
  ["ApplyCompanyName", "name"],
  ["Organisation name", "name"],
  ["\uFEFF名称", "name"],
  ["名称（英文）", "nameEn"],
  ["English name", "nameEn"],
  ["统一社会信用代码", "creditCode"],
  ["统一社会 信用代码：", "creditCode"],
  ["credit_code", "creditCode"],
  ["成立日期(yyyy-mm-dd)", "foundedOn"],
  ["所在地", "division"],
  ["行业", "industry"],
  ["ＡＤＤＲＥＳＳ", "address"],
  ["联系电话", null],
  ["province", null],
  ["", null],
])("the heading “%s” gives %s", (heading, field) => {
  expect(fieldsOf([heading])).toEqual([field])
})

test("each field is found by its own name and by the words that people see for it", () => {
  for (const field of importFields)
    for (const heading of [field, importFieldNames[field].en, importFieldNames[field].zh])
      expect([heading, ...fieldsOf([heading])]).toEqual([heading, field])
})

test("of two columns that would give a field the more telling one does, and the other stays visible as not taken", () => {
  expect(fieldsOf(["名称", "企业名称"])).toEqual([null, "name"])
  expect(fieldsOf(["地址", "地址"])).toEqual(["address", null])
})

test("a given mapping goes before the names, and null leaves a column out", () => {
  const headings = ["厂商", "名称", "行业", "所在地"]
  expect(fieldsOf(headings, { name: "厂商", industry: null, address: "所在地" })).toEqual([
    "name",
    null,
    null,
    "address",
  ])
})

test("a title above the headings is passed over; without a column of names there are no headings", () => {
  const title = { cells: ["2023年名单", ""] }
  const headings = { cells: ["序号", "企业名称"] }
  expect(findHeadings([title, headings], {})?.record).toBe(headings)
  expect(findHeadings([title], {})).toBeUndefined()
  expect(findHeadings([headings], { address: "没有这一列" })).toBeUndefined()
})
