import { describe, expect, test } from "vitest"
import { readHeadings, readRegions, readRows, regionColumns, rowColumns } from "./read-sheet-table.ts"

const table = [
  ["2019年一季度高新技术产业投资", "", "", ""],
  ["项目代码", "项目名称", "本季投资额（万元）", "上年同期"],
  ["P01", "演示投资项目01", "40,963,000", "3,420"],
  ["", "", "", ""],
  ["P02", "演示投资项目02", "１２３．４", "—"],
  ["P03", "演示投资项目03", "约百万", "7"],
  ["", "合计", "40963123.4", "3420"],
]

describe("A table of rows", () => {
  const read = readHeadings(table, rowColumns)

  test("has its columns found by their headings, also below a title", () => {
    expect(read.headingLine).toBe(2)
    expect(read.mapping).toEqual({ subject: 0, subjectName: 1, filed: 2, base: 3 })
  })

  test("gives its rows as written, without blank lines and totals", () => {
    const { rows, totals } = readRows(table, read)
    expect(rows.map(({ subject, filed, base }) => [subject, filed, base])).toEqual([
      ["P01", "40963000", "3420"],
      ["P02", "123.4", null],
    ])
    expect(totals).toBe(1)
  })

  test("names the line that can't be read", () => {
    const { problems } = readRows(table, read)
    expect(problems).toEqual([
      {
        line: 6,
        message: { en: "“约百万” in “This quarter” is no number.", zh: "“本季”中的“约百万”不是数字。" },
      },
    ])
  })

  test("takes a row for estimated when its standing says so", () => {
    const marked = [
      ["名称", "增加值", "性质"],
      ["演示企业", "5", "估算"],
    ]
    expect(readRows(marked, readHeadings(marked, rowColumns)).rows[0]).toMatchObject({ status: "estimated" })
  })

  test("without headings is not guessed at", () => {
    expect(
      readHeadings(
        [
          ["1", "2"],
          ["3", "4"],
        ],
        rowColumns,
      ),
    ).toMatchObject({ headingLine: 0, mapping: {} })
  })
})

test("Regions are known by code and by name in either language", () => {
  const regions = [
    ["地区", "增加值", "增速（%）"],
    ["象山", "1410", "16.1%"],
    ["330226", "3920", "11.3"],
    ["Cixi", "18740", "10.6"],
    ["某地", "1", "1"],
  ]
  const { rows, problems } = readRegions(regions, readHeadings(regions, regionColumns))
  expect(rows).toEqual([
    { region: "330225", level: "1410", growth: "16.1" },
    { region: "330226", level: "3920", growth: "11.3" },
    { region: "330282", level: "18740", growth: "10.6" },
  ])
  expect(problems.map(({ line }) => line)).toEqual([5])
})
