/** What the checks find odd about a return. */
import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { decimal, plain } from "../../kernel/decimal.ts"
import { checkReturn, compareWith, type PastReturn, unexplained } from "./check-return.ts"
import { nothingKnown, type ReturnValues } from "./schema.ts"

const usual: ReturnValues = {
  sales: "23105000",
  researchSpending: "2514000",
  investment: "32880000",
  staff: "85",
  researchStaff: "12",
}
const year = (values: ReturnValues): PastReturn[] =>
  ["2018-Q1", "2018-Q2", "2018-Q3", "2018-Q4"].map((period) => ({ period, values }))

function found(values: Partial<ReturnValues>, own = year(usual)) {
  return checkReturn({ ...usual, ...values }, compareWith("2019-Q1", own))
}

describe("A return like the ones before", () => {
  test("has nothing odd", () => {
    expect(found({})).toEqual([])
    expect(found({ sales: "30000000", investment: "9000000", staff: "60" })).toEqual([])
  })

  test("may leave a number unknown", () => {
    expect(checkReturn(nothingKnown, compareWith("2019-Q1", year(usual)))).toEqual([])
  })

  test("is not compared with anything where it is the first", () => {
    expect(found({ investment: "409630000000" }, [])).toEqual([])
  })
})

describe("An amount in yuan under 万元", () => {
  const [finding, ...others] = found({ investment: "409630000000" })

  test("is found by its order of magnitude, once", () => {
    expect(finding).toMatchObject({ rule: "unit", cell: "investment", explanation: null })
    expect(others).toEqual([])
  })

  test("comes with the enterprise’s own scale and an offer that nobody has to take", () => {
    expect(finding?.usual).toEqual({ low: "32880000", high: "32880000" })
    expect(finding?.offer).toBe("40963000")
    expect(finding?.message.zh).toBe(
      "照现在的填法，固定资产投资为4,096.3亿元，是历来水平3,288万元的12,458倍。",
    )
    expect(finding?.message.en).toContain("409.63\u00a0billion\u00a0yuan")
  })

  test("is offered back exactly, whatever the amount", () => {
    const amounts = fc.bigInt({ min: 1_000_000n, max: 1_000_000_000n }).map(String)
    fc.assert(
      fc.property(amounts, (amount) => {
        const typed = plain(decimal(amount).times("10000"))
        const [first] = found({ sales: typed }, year({ ...usual, sales: amount }))
        expect(first).toMatchObject({ rule: "unit", offer: amount })
      }),
    )
  })
})

describe("An unusual change", () => {
  test("is asked about only where both the last quarter and the year before are far away", () => {
    expect(found({ sales: "99000000" })).toMatchObject([{ rule: "change", cell: "sales" }])
    const [first, ...rest] = year(usual)
    const grown = [{ ...first!, values: { ...usual, sales: "80000000" } }, ...rest]
    expect(found({ sales: "99000000" }, grown)).toEqual([])
  })

  test("is asked about when it falls, too", () => {
    expect(found({ staff: "30" })).toMatchObject([{ rule: "change", cell: "staff" }])
  })

  test("is not seen against zero, which has no ratio", () => {
    expect(found({ investment: "500000" }, year({ ...usual, investment: "0" }))).toEqual([])
  })
})

test("More research staff than staff contradict each other", () => {
  expect(found({ researchStaff: "86", staff: "85" })).toMatchObject([
    { rule: "research-staff", cell: "researchStaff", offer: null },
  ])
  expect(found({ researchStaff: "20", staff: "20" }, [])).toEqual([])
})

test("An explanation belongs to one cell and one rule, and lets that finding pass", () => {
  const values = { ...usual, sales: "99000000" }
  const compared = compareWith("2019-Q1", year(usual))
  const words = "一次性订单"
  const explained = checkReturn(values, compared, [{ cell: "sales", rule: "change", words }])
  expect(explained).toMatchObject([{ cell: "sales", explanation: words }])
  expect(unexplained(explained)).toEqual([])
  const elsewhere = checkReturn(values, compared, [{ cell: "sales", rule: "unit", words }])
  expect(unexplained(elsewhere)).toHaveLength(1)
})

test("Only earlier quarters are looked at", () => {
  const later = [{ period: "2019-Q2", values: { ...usual, sales: "1" } }]
  expect(compareWith("2019-Q1", later)).toEqual({ lastQuarter: null, yearBefore: null, earlier: [] })
})
