/** Shapes of organisations. */
import { describe, expect, test } from "vitest"
import { ClassInput, CreditCode, FindOrganisationsQuery, OrganisationInput } from "./schema.ts"

const organisation = {
  kind: "enterprise",
  name: "演示企业001",
  nameEn: null,
  creditCode: null,
  foundedOn: null,
  division: null,
  industry: null,
  address: null,
  standing: "confirmed",
  source: null,
}
const fieldsOf = (value: object) =>
  OrganisationInput.safeParse({ ...organisation, ...value }).error?.issues.map(({ path }) =>
    path.join("."),
  ) ?? []

describe("A credit code", () => {
  test("is brought into its normal form, and a wrong one says in both languages what is wrong", () => {
    expect(CreditCode.parse(" 91330225ma2xdem18t\n")).toBe("91330225MA2XDEM18T")
    expect(CreditCode.parse("９１３３０２２５ＭＡ２ＸＤＥＭ０ＸＴ")).toBe("91330225MA2XDEM0XT")
    const wrong = CreditCode.safeParse("91330225MA2XDEM0XX")
    expect(wrong.error?.issues[0]?.message).toMatch(/.+ \| .*\p{Script=Han}/u)
  })
})

describe("An organisation", () => {
  test("is entered with every field said, if only to be empty", () => {
    expect(fieldsOf({})).toEqual([])
    const { address: _, ...rest } = organisation
    expect(OrganisationInput.safeParse(rest).error?.issues[0]?.path).toEqual(["address"])
    expect(OrganisationInput.safeParse({ ...organisation, id: "7" }).error?.issues[0]?.code).toBe(
      "unrecognized_keys",
    )
  })

  test("has a name that is more than blanks, and not endless", () => {
    expect(fieldsOf({ name: "  " })).toEqual(["name"])
    expect(fieldsOf({ name: "企".repeat(201) })).toEqual(["name"])
    expect(OrganisationInput.parse({ ...organisation, name: " 演示 " }).name).toBe("演示")
  })

  test.each([
    ["division", "33022", "330225"],
    ["industry", "3824", "C3824"],
    ["industry", "U1234", "C38"],
    ["foundedOn", "2019-02-29", "2019-02-28"],
    ["kind", "shop", "bank"],
    ["standing", "maybe", "candidate"],
  ])("has a %s like %s no more than like nothing at all", (field, wrong, right) => {
    expect(fieldsOf({ [field]: wrong })).toEqual([field])
    expect(fieldsOf({ [field]: right })).toEqual([])
  })
})

test("A class needs its days and its paper", () => {
  const paper = { class: "high-tech", from: "2018-01-01", until: null, evidence: "GR2018", issuer: null }
  expect(ClassInput.safeParse(paper).success).toBe(true)
  expect(ClassInput.safeParse({ ...paper, evidence: " " }).success).toBe(false)
  expect(ClassInput.safeParse({ ...paper, class: "any" }).success).toBe(false)
})

test("A list’s query has a size within bounds, and 50 unless said", () => {
  expect(FindOrganisationsQuery.parse({}).limit).toBe(50)
  expect(FindOrganisationsQuery.parse({ limit: "200" }).limit).toBe(200)
  for (const limit of ["0", "201", "1.5", "many", ""])
    expect(FindOrganisationsQuery.safeParse({ limit }).success).toBe(false)
})
