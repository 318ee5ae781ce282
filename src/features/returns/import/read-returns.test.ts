/** Tables of returns, as offices send them. */
import { describe, expect, test } from "vitest"
import { readReturns } from "./read-returns.ts"

function rowsOf(table: string[][], unit?: "yuan" | "wan") {
  const read = readReturns(table, unit)
  if ("refused" in read) throw new Error(read.refused.en)
  return read.rows
}

describe("The unit of amounts", () => {
  const body = ["演示企业001", "318.8"]

  test("stands in the heading, in full-width brackets too", () => {
    expect(rowsOf([["企业名称", "研发费用（万元）"], body])[0]?.values.researchSpending).toBe("3188000")
    expect(rowsOf([["Enterprise", "Research spending (yuan)"], body])[0]?.values.researchSpending).toBe(
      "318.8",
    )
  })

  test("or in a column of its own, row by row", () => {
    const head = ["name", "sales", "unit"]
    const rows = rowsOf([head, ["a", "10", "万元"], ["b", "10", "yuan"], ["c", "10", "斤"]])
    expect(rows.map(({ values }) => values.sales)).toEqual(["100000", "10", null])
    expect(rows[2]?.problems).not.toEqual([])
  })

  test("or is given with the command; never guessed", () => {
    const table = [["企业名称", "销售收入"], body]
    expect(rowsOf(table, "wan")[0]?.values.sales).toBe("3188000")
    expect(readReturns(table, undefined)).toMatchObject({
      refused: { zh: expect.stringContaining("金额单位") },
    })
  })

  test("is not needed for people", () => {
    expect(
      rowsOf([
        ["企业名称", "从业人员"],
        ["演示企业001", "８５"],
      ])[0]?.values.staff,
    ).toBe("85")
  })
})

test("An empty cell and 暂缺 are not known, which is not zero", () => {
  const rows = rowsOf([
    ["企业名称", "销售收入（元）", "固定资产投资（元）", "从业人员"],
    ["演示企业001", "0", "暂缺", ""],
  ])
  expect(rows[0]?.values).toMatchObject({ sales: "0", investment: null, staff: null })
  expect(rows[0]?.problems).toEqual([])
})

test("Rows keep the line they have in the sheet, and blank ones are passed over", () => {
  const rows = rowsOf([
    ["企业名称", "从业人员"],
    ["", ""],
    ["演示企业001", "3"],
  ])
  expect(rows.map(({ line }) => line)).toEqual([3])
})

test("What is no number, and no credit code, is said at the row", () => {
  const rows = rowsOf([
    ["credit code", "staff"],
    ["91330225MD000001X", "about 20"],
    ["", "3"],
  ])
  expect(rows[0]?.problems).toHaveLength(2)
  expect(rows[1]?.problems).toHaveLength(1)
})

test("A table without a column for the enterprise, or for any number, is refused", () => {
  expect(readReturns([["销售收入（元）"]], undefined)).toHaveProperty("refused")
  expect(readReturns([["企业名称", "备注"]], undefined)).toHaveProperty("refused")
})
