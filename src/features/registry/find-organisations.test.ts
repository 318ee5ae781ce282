/** Reading the register, page by page and by every filter, on a real database. */
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { openTestWorkspace, type TestWorkspace } from "../../../tests/workspace.ts"
import { addDays } from "../../kernel/day.ts"
import type { Ask } from "../access/ask.ts"
import { correctOrganisation, enterOrganisation } from "./enter-organisation.ts"
import { findExpiringClasses, findOrganisations } from "./find-organisations.ts"
import { organisationNames } from "./organisation-names.ts"
import { recordClass } from "./record-class.ts"
import { FindOrganisationsQuery, type OrganisationInput } from "./schema.ts"

let test1: TestWorkspace
let officer: Ask
const numbers = new Map<string, string>()

async function enter(name: string, more: Partial<OrganisationInput> = {}): Promise<void> {
  const blank = {
    nameEn: null,
    creditCode: null,
    foundedOn: null,
    division: null,
    industry: null,
    address: null,
    source: null,
  }
  const body = { ...blank, kind: "enterprise" as const, name, standing: "confirmed" as const, ...more }
  numbers.set(name, (await enterOrganisation(officer, { body })).id)
}

/** In the order of their pinyin: anhui, beijing, ningbo, xiangshan, zhejiang. */
const sorted = ["安徽一百%科技", "北京A_B科技", "宁波演示科技", "象山演示科技", "浙江理工大学"]

beforeAll(async () => {
  test1 = await openTestWorkspace()
  officer = await test1.as("officer")
  await enter("象山演示科技", { creditCode: "91330225MA2XDEM0XT", nameEn: "Xiangshan Demo" })
  await enter("浙江理工大学", { kind: "university" })
  await enter("宁波演示科技", { standing: "candidate" })
  await enter("安徽一百%科技")
  await enter("北京A_B科技")
  await recordClass(officer, {
    params: { id: numbers.get("象山演示科技")! },
    body: { class: "high-tech", from: "2018-01-01", until: "2019-01-01", evidence: "GR", issuer: null },
  })
})
afterAll(() => test1.close())

async function names(query: Record<string, string> = {}, ask = officer): Promise<string[]> {
  const { organisations } = await findOrganisations(ask, { query: FindOrganisationsQuery.parse(query) })
  return organisations.map(({ name }) => name)
}

describe("The register", () => {
  test("is read in the order of pinyin", async () => {
    expect(await names()).toEqual(sorted)
    expect(await names({ q: "科技" })).toEqual(sorted.slice(0, 4))
  })

  test("is searched by a part of the name in either language, or the beginning of the code", async () => {
    expect(await names({ q: "演示" })).toEqual(["宁波演示科技", "象山演示科技"])
    expect(await names({ q: "xiangshan" })).toEqual(["象山演示科技"])
    expect(await names({ q: "91330225ma" })).toEqual(["象山演示科技"])
    expect(await names({ q: "330225MA" })).toEqual([])
  })

  test("is searched for what was typed: signs of the pattern stand for themselves", async () => {
    expect(await names({ q: "%" })).toEqual(["安徽一百%科技"])
    expect(await names({ q: "A_B" })).toEqual(["北京A_B科技"])
    expect(await names({ q: "_" })).toEqual(["北京A_B科技"])
    expect(await names({ q: "\\" })).toEqual([])
    expect(await names({ q: "' or 1=1 --" })).toEqual([])
  })

  test("is filtered by kind, standing and class on a day", async () => {
    expect(await names({ kind: "university" })).toEqual(["浙江理工大学"])
    expect(await names({ standing: "candidate" })).toEqual(["宁波演示科技"])
    expect(await names({ class: "high-tech", asOf: "2018-12-31" })).toEqual(["象山演示科技"])
    expect(await names({ class: "any", asOf: "2018-06-01" })).toEqual(["象山演示科技"])
    expect(await names({ class: "giant", asOf: "2018-06-01" })).toEqual([])
    expect(await names({ class: "high-tech", asOf: "2019-01-01" })).toEqual([])
    expect(await names({ kind: "enterprise", q: "象山" })).toEqual(["象山演示科技"])
  })

  test("is read as it was known at an entry", async () => {
    const { organisations } = await findOrganisations(officer, {
      query: FindOrganisationsQuery.parse({ q: "北京" }),
    })
    const { id, version, classes: _, ...present } = organisations[0]!
    const known = (
      await test1.workspace.full.rows<{ n: string }>({
        text: "select max(entry) as n from ledger",
        values: [],
      })
    )[0]!.n
    await correctOrganisation(officer, {
      params: { id },
      version,
      body: { ...present, name: "宁波A_B科技", correction: { class: "correction", reason: "moved" } },
    })
    expect(await names({ q: "A_B" })).toEqual(["宁波A_B科技"])
    expect(await names({ q: "A_B", known })).toEqual(["北京A_B科技"])
    expect(await names({ known })).toEqual(sorted)
    expect(await names({ known: "1" })).toEqual([])
    expect(await names({ known, class: "high-tech", asOf: "2018-06-01" })).toEqual(["象山演示科技"])
  })

  test("is read within the own reach", async () => {
    const enterprise = await test1.as("enterprise", { organisations: [numbers.get("浙江理工大学")!] })
    expect(await names({}, enterprise)).toEqual(["浙江理工大学"])
    expect(await names({ q: "演示" }, enterprise)).toEqual([])
    expect(await names({ limit: "1" }, enterprise)).toEqual(["浙江理工大学"])
  })
})

describe("Pages", () => {
  beforeAll(async () => {
    // Names that are equal, and names that differ in width only: the number decides.
    for (let at = 0; at < 40; at++)
      await enter(["同名公司", "同名公司Ａ", "同名公司A", "同名公司a"][at % 4]!, { source: String(at) })
  })

  test.each([1, 3, 7, 39, 40, 200])("of %i follow one another without gap or repetition", async (limit) => {
    const whole = await findOrganisations(officer, {
      query: FindOrganisationsQuery.parse({ q: "同名", limit: "200" }),
    })
    expect(whole.organisations).toHaveLength(40)
    expect(whole.next).toBeNull()
    const ids: string[] = []
    let after: string | null = null
    do {
      const query = FindOrganisationsQuery.parse({ q: "同名", limit: String(limit), ...(after && { after }) })
      const page: Awaited<ReturnType<typeof findOrganisations>> = await findOrganisations(officer, { query })
      expect(page.organisations.length).toBeLessThanOrEqual(limit)
      ids.push(...page.organisations.map(({ id }) => id))
      after = page.next
    } while (after)
    expect(ids).toEqual(whole.organisations.map(({ id }) => id))
  })

  test.each(["x", "W10", "bnVsbA", "WyJhIiwieCJd"])(
    "do not begin behind %s, which is no page’s key",
    async (after) => {
      await expect(names({ after })).rejects.toMatchObject({ code: "bad-request" })
    },
  )
})

test("Classes that run out before a day are told soonest first, without those that ran out already", async () => {
  const id = numbers.get("宁波演示科技")!
  const today = test1.workspace.clock.today()
  const record = (name: "giant" | "leading" | "high-tech", until: string | null) =>
    recordClass(officer, {
      params: { id },
      body: { class: name, from: "2018-01-01", until, evidence: "p", issuer: null },
    })
  await record("giant", addDays(today, 30))
  await record("leading", addDays(today, 10))
  await record("high-tech", null)
  const before = async (days: number) =>
    (await findExpiringClasses(officer, { query: { expiringBefore: addDays(today, days) } })).classPeriods
  expect((await before(60)).map((one) => one.class)).toEqual(["leading", "giant"])
  expect((await before(20)).map((one) => one.class)).toEqual(["leading"])
  expect((await before(60))[0]).toMatchObject({
    organisationId: id,
    organisationName: "宁波演示科技",
    until: addDays(today, 10),
  })
})

test("Names come by number, in English where there is one", async () => {
  const [id, other] = [numbers.get("象山演示科技")!, numbers.get("宁波演示科技")!]
  const found = await organisationNames(test1.workspace.full, [id, other, "999999"])
  expect([...found]).toEqual(
    expect.arrayContaining([
      [id, { en: "Xiangshan Demo", zh: "象山演示科技" }],
      [other, { en: "宁波演示科技", zh: "宁波演示科技" }],
    ]),
  )
  expect(found.size).toBe(2)
})
