/** What is typed into the form, and the return that it makes. */
import { expect, test } from "vitest"
import { compareWith } from "../../check-return.ts"
import { checkFiling, filingOf, newFiling, returnIn, valuesIn } from "./filing.ts"

const nobody = compareWith("2019-Q1", [])
const typed = { sales: "318.8", researchSpending: "0", investment: "12", staff: "85", researchStaff: "abc" }

test("amounts are typed in 万元 and sent in yuan, people as they are", () => {
  const filing = { ...newFiling(), values: typed }
  expect(valuesIn(filing)).toEqual({
    sales: "3188000",
    researchSpending: "0",
    investment: "120000",
    staff: "85",
    researchStaff: null,
  })
})

test("a number marked as not known is sent as not known, whatever stands in it", () => {
  const filing = { ...newFiling(), values: typed, unknown: { ...newFiling().unknown, sales: true } }
  expect(valuesIn(filing).sales).toBeNull()
})

test("a filed return comes back into the form as it was typed", () => {
  const values = { ...valuesIn({ ...newFiling(), values: typed }), researchStaff: null }
  const again = filingOf({ values, findings: [] })
  expect(again.values).toMatchObject({ sales: "318.8", staff: "85", researchStaff: null })
  expect(again.unknown).toMatchObject({ sales: false, researchStaff: true })
  expect(returnIn(again, nobody).values).toEqual(values)
})

test("an odd number holds the form until there are words, and words without a finding are not sent", () => {
  const filing = { ...newFiling(), values: { ...typed, staff: "8", researchStaff: "9" } }
  expect(Object.keys(checkFiling(filing, nobody))).toEqual(["values.researchStaff"])
  const said = { ...filing, words: { "researchStaff_research-staff": " 含合作人员 ", sales_unit: "旧话" } }
  expect(checkFiling(said, nobody)).toEqual({})
  expect(returnIn(said, nobody).explanations).toEqual([
    { cell: "researchStaff", rule: "research-staff", words: "含合作人员" },
  ])
})
