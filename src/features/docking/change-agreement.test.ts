/** Agreements with institutes on a real database. */
import { afterAll, beforeAll, expect, test } from "vitest"
import { openTestWorkspace, type TestWorkspace } from "../../../tests/workspace.ts"
import { raw } from "../../platform/database/statement.ts"
import { verifyLedger } from "../../platform/database/verify-ledger.ts"
import type { Ask } from "../access/ask.ts"
import { enterOrganisation } from "../registry/enter-organisation.ts"
import { addCapability, correctAgreement, endAgreement } from "./change-agreement.ts"
import { enterAgreement } from "./enter-agreement.ts"
import { findInstitutes, getInstitute, getInstituteHistory } from "./find-institutes.ts"
import { settledInstituteV1 } from "./populations/settled-institute.v1.ts"
import type { AgreementCorrection, InstituteView } from "./schema.ts"

let at: TestWorkspace
let officer: Ask
const numbers: Record<string, string> = {}
beforeAll(async () => {
  at = await openTestWorkspace()
  officer = await at.as("officer")
  for (const [key, kind] of [
    ["textile", "institute"],
    ["mechanical", "institute"],
    ["enterprise", "enterprise"],
  ] as const) {
    const blank = { creditCode: null, foundedOn: null, division: null, industry: null, address: null }
    const body = {
      ...blank,
      kind,
      name: `演示${key}`,
      nameEn: null,
      standing: "confirmed",
      source: null,
    } as const
    numbers[key] = (await enterOrganisation(officer, { body })).id
  }
})
afterAll(async () => {
  const { problems } = await verifyLedger(at.workspace.full)
  await at.close()
  expect(problems).toEqual([])
})

const days = { from: "2018-11-12", until: "2021-11-12" }
const fabrics = { name: "阻燃面料", nameEn: "Flame-retardant fabrics", field: "materials" as const, ...days }
const dyeing = { ...fabrics, name: "少水印染", nameEn: null, field: "environment" as const }

function settle(key: string, changed: { from?: string; until?: string | null } = {}): Promise<InstituteView> {
  const agreement = {
    subject: "共建研究院",
    subjectEn: null,
    premises: "A座3层",
    evidence: "演示协议1",
    ...days,
  }
  const organisationId = numbers[key]!
  return enterAgreement(officer, {
    body: { organisationId, ...agreement, capabilities: [fabrics], ...changed },
  })
}

const aim = ({ id, version }: InstituteView) => ({ params: { id }, version })

async function settledOn(day: string): Promise<string[]> {
  const rows = await at.workspace.full.rows<{ label: string }>(
    raw(settledInstituteV1.sql, ["9223372036854775807", day]),
  )
  return rows.map(({ label }) => label)
}

test("An institute settles, learns to do more, and counts while its agreement holds", async () => {
  const settled = await settle("textile")
  const more = await addCapability(officer, { ...aim(settled), body: dyeing })
  expect(more.capabilities.map(({ name }) => name)).toEqual(["阻燃面料", "少水印染"])
  expect(await settledOn("2018-11-11")).toEqual([])
  expect(await settledOn("2018-11-12")).toEqual(["演示textile"])
  const ended = await endAgreement(officer, {
    ...aim(more),
    body: { on: "2019-06-01", reason: "by both sides" },
  })
  expect(ended).toMatchObject({ until: "2019-06-01", endReason: "by both sides" })
  expect(await settledOn("2019-05-31")).toEqual(["演示textile"])
  expect(await settledOn("2019-06-01")).toEqual([])
  const { entries } = await getInstituteHistory(officer, { params: { id: settled.id } })
  expect(entries.map(({ act }) => act)).toEqual(["agreement.end", "capability.record", "agreement.enter"])
  const then = await getInstitute(officer, { params: { id: settled.id }, query: { known: settled.version } })
  expect(then).toMatchObject({ until: "2021-11-12", capabilities: [{ name: "阻燃面料" }] })
})

test("An agreement is refused for an enterprise, twice on one day, and with days that run backwards", async () => {
  const settled = await settle("mechanical")
  const refused = (field: string) => ({ code: "invalid", fields: [{ field }] })
  await expect(settle("enterprise")).rejects.toMatchObject(refused("organisationId"))
  await expect(settle("mechanical")).rejects.toMatchObject({ fields: [{ field: "from" }] })
  await expect(settle("mechanical", { until: "2018-01-01" })).rejects.toMatchObject(refused("until"))
  const body = { on: "2018-11-12", reason: "never began" }
  await expect(endAgreement(officer, { ...aim(settled), body })).rejects.toMatchObject(refused("on"))
  await expect(addCapability(officer, { ...aim(settled), body: fabrics })).rejects.toMatchObject({
    fields: [{ field: "capabilities" }],
  })
})

test("A correction changes the agreement and its capabilities in one entry, with class and reason", async () => {
  const { institutes } = await findInstitutes(officer, {
    query: { organisation: numbers.mechanical, limit: 5 },
  })
  const [settled] = institutes
  const { subject, subjectEn, premises, evidence, from, until } = settled!
  const body: AgreementCorrection = {
    ...{ subject, subjectEn, premises, evidence, from, until, endReason: null },
    premises: "6号厂房",
    capabilities: [
      { id: settled!.capabilities[0]!.id, ...fabrics, field: "manufacturing" },
      { id: null, ...dyeing },
    ],
    correction: { class: "correction", reason: "It was mistyped." },
  }
  const corrected = await correctAgreement(officer, { ...aim(settled!), body })
  expect(corrected.capabilities.map(({ field }) => field)).toEqual(["manufacturing", "environment"])
  const fewer = { ...body, capabilities: [] }
  expect((await correctAgreement(officer, { ...aim(corrected), body: fewer })).capabilities).toEqual([])
  const { entries } = await getInstituteHistory(officer, { params: { id: settled!.id } })
  expect(entries[0]).toMatchObject({ class: "correction", reason: "It was mistyped." })
  await expect(correctAgreement(officer, { ...aim(settled!), body })).rejects.toMatchObject({
    code: "changed-meanwhile",
  })
})

test("An institute reads its own agreement and no other, and changes none", async () => {
  const institute = await at.as("institute", { organisations: [numbers.textile!] })
  const { institutes } = await findInstitutes(institute, { query: { limit: 50 } })
  expect(institutes.map(({ organisationId }) => organisationId)).toEqual([numbers.textile])
  expect(institutes[0]!.capabilities).toHaveLength(2)
  const body = { on: "2019-01-01", reason: "no" }
  await expect(endAgreement(institute, { ...aim(institutes[0]!), body })).rejects.toMatchObject({
    code: "not-allowed",
  })
  const inField = await findInstitutes(officer, { query: { field: "environment", limit: 50 } })
  expect(inField.institutes.map(({ organisationId }) => organisationId)).toEqual([numbers.textile])
})
