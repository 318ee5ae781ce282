/** Entering and correcting organisations and their classes, on a real database. */
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { openTestWorkspace, type TestWorkspace } from "../../../tests/workspace.ts"
import { verifyLedger } from "../../platform/database/verify-ledger.ts"
import type { Ask } from "../access/ask.ts"
import { correctOrganisation, enterOrganisation } from "./enter-organisation.ts"
import { getOrganisation, getOrganisationHistory } from "./find-organisations.ts"
import { correctClass, recordClass, removeClass } from "./record-class.ts"
import type { ClassInput, OrganisationInput } from "./schema.ts"

let test1: TestWorkspace
let officer: Ask
beforeAll(async () => {
  test1 = await openTestWorkspace()
  officer = await test1.as("officer")
})
afterAll(async () => {
  const { problems } = await verifyLedger(test1.workspace.full)
  await test1.close()
  expect(problems).toEqual([])
})

function body(name: string, more: Partial<OrganisationInput> = {}): OrganisationInput {
  const blank = {
    nameEn: null,
    creditCode: null,
    foundedOn: null,
    division: null,
    industry: null,
    address: null,
    source: null,
  }
  return { ...blank, kind: "enterprise", name, standing: "confirmed", ...more }
}
const correction = { class: "correction" as const, reason: "It was mistyped." }
const of = (id: string) => ({ params: { id }, query: {} })

describe("An organisation", () => {
  test("is entered once, and read back as it was entered", async () => {
    const given = body("演示企业001", {
      nameEn: "Demo Enterprise 001",
      creditCode: "91330225MA2XDEM0XT",
      foundedOn: "2018-02-28",
      industry: "C3824",
    })
    const entered = await enterOrganisation(officer, { body: given })
    expect(entered).toMatchObject({ ...given, classes: [] })
    expect(await getOrganisation(officer, of(entered.id))).toEqual(entered)
    await expect(
      enterOrganisation(officer, { body: body("另一家", { creditCode: given.creditCode }) }),
    ).rejects.toMatchObject({
      code: "conflict",
      fields: [{ field: "creditCode" }],
    })
  })

  test("is corrected with a reason; what was known before stays readable", async () => {
    const { id, version } = await enterOrganisation(officer, { body: body("演示企业002") })
    const corrected = await correctOrganisation(officer, {
      params: { id },
      version,
      body: { ...body("演示企业002"), address: "象山县", correction },
    })
    expect(corrected.address).toBe("象山县")
    expect(Number(corrected.version)).toBeGreaterThan(Number(version))
    expect((await getOrganisation(officer, { params: { id }, query: { known: version } })).address).toBeNull()
    await expect(
      getOrganisation(officer, { params: { id }, query: { known: String(Number(version) - 1) } }),
    ).rejects.toMatchObject({ code: "not-found" })
    const { entries } = await getOrganisationHistory(officer, { params: { id } })
    expect(entries).toMatchObject([
      {
        act: "organisation.correct",
        actor: officer.asker.name,
        reason: correction.reason,
        class: "correction",
        changes: [{ table: "organisation", id, fields: [{ field: "address", was: null, now: "象山县" }] }],
      },
      { act: "organisation.enter", reason: null, class: null },
    ])
  })

  test("that was changed meanwhile, or takes another’s code, is not corrected", async () => {
    const { id, version } = await enterOrganisation(officer, { body: body("演示企业003") })
    const correcting = (at: string, more: Partial<OrganisationInput>) =>
      correctOrganisation(officer, {
        params: { id },
        version: at,
        body: { ...body("演示企业003", more), correction },
      })
    await correcting(version, { source: "名单" })
    await expect(correcting(version, { source: "电话" })).rejects.toMatchObject({ code: "changed-meanwhile" })
    const { version: now } = await getOrganisation(officer, of(id))
    await expect(correcting(now, { creditCode: "91330225MA2XDEM0XT" })).rejects.toMatchObject({
      code: "conflict",
    })
    expect(await getOrganisation(officer, of(id))).toMatchObject({
      source: "名单",
      version: now,
      creditCode: null,
    })
  })

  test("is entered by the bureau only, and found by nobody where there is none", async () => {
    const operator = await test1.as("operator")
    await expect(enterOrganisation(operator, { body: body("x") })).rejects.toMatchObject({
      code: "not-allowed",
    })
    await expect(getOrganisation(officer, of("999999"))).rejects.toMatchObject({ code: "not-found" })
    await expect(getOrganisationHistory(officer, { params: { id: "999999" } })).rejects.toMatchObject({
      code: "not-found",
    })
    await expect(
      correctOrganisation(officer, {
        params: { id: "999999" },
        version: "1",
        body: { ...body("x"), correction },
      }),
    ).rejects.toMatchObject({ code: "not-found" })
  })
})

describe("A class", () => {
  const paper = (from: string, until: string | null): ClassInput => ({
    class: "high-tech",
    from,
    until,
    evidence: "GR2018",
    issuer: "省认定办",
  })
  const entered = async (name: string) => (await enterOrganisation(officer, { body: body(name) })).id

  test("holds for its days, stands with its organisation, and follows another of the same kind", async () => {
    const id = await entered("演示企业101")
    const first = await recordClass(officer, { params: { id }, body: paper("2015-01-01", "2018-01-01") })
    await recordClass(officer, { params: { id }, body: paper("2018-01-01", null) })
    const { classes } = await getOrganisation(officer, of(id))
    expect(classes.map(({ from, until }) => [from, until])).toEqual([
      ["2015-01-01", "2018-01-01"],
      ["2018-01-01", null],
    ])
    expect(classes[0]).toEqual(first)
  })

  test("overlaps none of the same kind, but any other", async () => {
    const id = await entered("演示企业102")
    await recordClass(officer, { params: { id }, body: paper("2018-01-01", "2019-01-01") })
    await expect(
      recordClass(officer, { params: { id }, body: paper("2018-12-31", null) }),
    ).rejects.toMatchObject({
      code: "conflict",
      fields: [{ field: "from" }],
    })
    await recordClass(officer, { params: { id }, body: { ...paper("2018-06-01", null), class: "giant" } })
  })

  test("is corrected and taken back with a reason, and its history keeps both", async () => {
    const id = await entered("演示企业103")
    const { id: period, version } = await recordClass(officer, {
      params: { id },
      body: paper("2018-01-01", null),
    })
    const corrected = await correctClass(officer, {
      params: { id: period },
      version,
      body: { ...paper("2018-02-01", null), correction },
    })
    await expect(
      removeClass(officer, { params: { id: period }, version, body: { correction } }),
    ).rejects.toMatchObject({ code: "changed-meanwhile" })
    const { entry } = await removeClass(officer, {
      params: { id: period },
      version: corrected.version,
      body: { correction },
    })
    expect((await getOrganisation(officer, of(id))).classes).toEqual([])
    expect(
      (await getOrganisation(officer, { params: { id }, query: { known: version } })).classes,
    ).toHaveLength(1)
    const { entries } = await getOrganisationHistory(officer, { params: { id } })
    expect(entries.map(({ act }) => act)).toEqual([
      "class.remove",
      "class.correct",
      "class.record",
      "organisation.enter",
    ])
    expect(entries[0]).toMatchObject({ entry, reason: correction.reason })
    await expect(
      correctClass(officer, {
        params: { id: period },
        version,
        body: { ...paper("2018-01-01", null), correction },
      }),
    ).rejects.toMatchObject({ code: "not-found" })
  })

  test("belongs to an organisation that is there", async () => {
    await expect(
      recordClass(officer, { params: { id: "999999" }, body: paper("2018-01-01", null) }),
    ).rejects.toMatchObject({
      code: "not-found",
    })
  })
})
