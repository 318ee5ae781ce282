/** Consent, membership and reach on a real database. */
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { someOrganisations } from "../../../tests/organisations.ts"
import { openTestWorkspace, type TestWorkspace } from "../../../tests/workspace.ts"
import { ledgerHead } from "../../platform/database/ledger.ts"
import { verifyLedger } from "../../platform/database/verify-ledger.ts"
import type { Ask } from "./ask.ts"
import { findAsker, findMembersNamed, findPersonas, getLedgerAt, getMe } from "./find-asker.ts"
import { findConsenting } from "./find-consenting.ts"
import { scopeOf } from "./reach.ts"
import { correctConsent, findConsentsOf, recordConsent } from "./record-consent.ts"
import type { ConsentInput } from "./schema.ts"

let test1: TestWorkspace
let officer: Ask
let [seven, eight, nine, ten] = ["", "", "", ""]
beforeAll(async () => {
  test1 = await openTestWorkspace()
  officer = await test1.as("officer")
  ;[seven, eight, nine, ten] = (await someOrganisations(officer, 4)) as [string, string, string, string]
})
afterAll(async () => {
  const { problems } = await verifyLedger(test1.workspace.full)
  await test1.close()
  expect(problems).toEqual([])
})

const given = (organisationId: string, from: string, until: string | null = null): ConsentInput => ({
  organisationId,
  purpose: "named-in-publication",
  from,
  until,
  evidence: "signed slip",
})
const head = async () => (await ledgerHead(test1.workspace.full)).entry
const consenting = async (day: string, knownAt?: string) =>
  [
    ...(await findConsenting(test1.workspace.full, {
      purpose: "named-in-publication",
      day,
      knownAt: knownAt ?? (await head()),
    })),
  ].sort()

describe("A consent", () => {
  test("holds from its first day on, without its last, as known at an entry", async () => {
    const before = await head()
    const { id, version } = await recordConsent(officer, { body: given(seven, "2019-01-01", "2019-07-01") })
    expect(await consenting("2018-12-31")).toEqual([])
    expect(await consenting("2019-01-01")).toEqual([seven])
    expect(await consenting("2019-06-30")).toEqual([seven])
    expect(await consenting("2019-07-01")).toEqual([])
    expect(await consenting("2019-03-01", before)).toEqual([])

    const withdrawn = await correctConsent(officer, {
      params: { id },
      version,
      body: given(seven, "2019-01-01", "2019-02-01"),
    })
    expect(await consenting("2019-03-01")).toEqual([])
    expect(await consenting("2019-03-01", version)).toEqual([seven])
    expect(withdrawn.version).toBe(await head())
  })

  test("can be given again after it was withdrawn, but not twice for a day", async () => {
    await recordConsent(officer, { body: given(eight, "2019-01-01", "2019-02-01") })
    await recordConsent(officer, { body: given(eight, "2019-03-01") })
    await expect(
      recordConsent(officer, { body: given(eight, "2019-01-15", "2019-01-16") }),
    ).rejects.toMatchObject({
      code: "conflict",
      fields: [{ field: "from" }],
    })
    const { consents } = await findConsentsOf(officer, { params: { id: eight } })
    expect(consents.map(({ from, until }) => [from, until])).toEqual([
      ["2019-01-01", "2019-02-01"],
      ["2019-03-01", null],
    ])
  })

  test("of an organisation that is not in the register is refused", async () => {
    await expect(recordConsent(officer, { body: given("999999", "2019-01-01") })).rejects.toMatchObject({
      code: "conflict",
      fields: [{ field: "organisationId", message: { zh: "企业库中没有这个机构。" } }],
    })
  })

  test("that ends before it begins is refused", async () => {
    await expect(
      recordConsent(officer, { body: given(nine, "2019-02-01", "2019-01-01") }),
    ).rejects.toMatchObject({
      code: "invalid",
    })
  })

  test("is recorded by the bureau and read by the organisation it concerns", async () => {
    const enterprise = await test1.as("enterprise", { organisations: [eight] })
    const own = await findConsentsOf(enterprise, { params: { id: eight } })
    expect(own.consents).toHaveLength(2)
    const others = await findConsentsOf(enterprise, { params: { id: seven } })
    expect(others.consents).toEqual([])
    await expect(recordConsent(enterprise, { body: given(eight, "2020-01-01") })).rejects.toMatchObject({
      code: "not-allowed",
    })
  })

  test("that was changed meanwhile, or is not there, is not changed", async () => {
    const { id } = await recordConsent(officer, { body: given(ten, "2019-01-01") })
    const correcting = (params: { id: string }, version: string) =>
      correctConsent(officer, { params, version, body: given(ten, "2019-01-01") })
    await expect(correcting({ id }, "1")).rejects.toMatchObject({ code: "changed-meanwhile" })
    await expect(correcting({ id: "999999" }, "1")).rejects.toMatchObject({ code: "not-found" })
  })
})

describe("A member", () => {
  test("is found by account, with role and reach; a stranger is nobody", async () => {
    const operator = await test1.as("operator", { centres: ["5"], organisations: ["6"] })
    const { account, name } = operator.asker
    expect(await findAsker(test1.workspace.full, { id: account, name })).toEqual(operator.asker)
    expect(await findAsker(test1.workspace.full, { id: "stranger", name: "x" })).toBeNull()
  })

  test("learns of the own role and permissions and of the clock", async () => {
    const me = await getMe(officer)
    expect(me).toMatchObject({ role: "officer", name: officer.asker.name, workspace: { demo: false } })
    expect(me.permissions).toContain("bulletin:approve")
    expect(me.workspace.today).toBe(test1.workspace.clock.today())
  })

  test("is named by the account’s name in the list", async () => {
    const { members } = await findMembersNamed({ read: test1.workspace.full, accounts: test1.accounts })
    expect(members.find(({ id }) => id === officer.asker.member)?.name).toBe(officer.asker.name)
  })

  test("is a persona to be signed in as in a demo, and named to no stranger elsewhere", async () => {
    expect((await findPersonas({ ...officer, asker: null })).personas).toEqual([])
    const demo = { ...officer, asker: null, profile: { ...officer.profile, demo: true } }
    expect((await findPersonas(demo)).personas.length).toBeGreaterThan(1)
  })

  test("reaches the tenants of own centres, and nobody’s without a centre", async () => {
    const tenantsOf = async (_: unknown, centres: string[]) => centres.map((centre) => `tenant of ${centre}`)
    const { asker } = await test1.as("operator", { centres: ["5"] })
    expect(await scopeOf(asker, test1.workspace.full, tenantsOf)).toEqual({
      organisations: [],
      tenants: ["tenant of 5"],
      centres: ["5"],
      banks: [],
    })
    const bank = await test1.as("bank", { banks: ["3"] })
    expect(await scopeOf(bank.asker, test1.workspace.full, tenantsOf)).toMatchObject({
      tenants: [],
      banks: ["3"],
    })
  })
})

test("What was known on a day is the newest entry until its end in China", async () => {
  const today = test1.workspace.clock.today()
  expect(await getLedgerAt(officer, { query: { day: today } })).toMatchObject({ entry: await head() })
  expect((await getLedgerAt(officer, { query: { day: "2000-01-01" } })).entry).toBe("0")
})
