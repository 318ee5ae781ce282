/** Tenancies on a real database. */
import { afterAll, beforeAll, expect, test } from "vitest"
import { openTestWorkspace, type TestWorkspace } from "../../../tests/workspace.ts"
import { verifyLedger } from "../../platform/database/verify-ledger.ts"
import { enterOrganisation } from "../registry/enter-organisation.ts"
import { correctTenancy, endTenancy, moveTenant } from "./change-tenancy.ts"
import { getTenancyHistory } from "./find-tenancies.ts"
import { openCentre } from "./open-centre.ts"
import { settleOrganisation } from "./settle-organisation.ts"

let test1: TestWorkspace
beforeAll(async () => {
  test1 = await openTestWorkspace()
})
afterAll(() => test1.close())

const blank = {
  nameEn: null,
  creditCode: null,
  foundedOn: null,
  division: null,
  industry: null,
  address: null,
}

test("a tenant settles, moves to the next stage, leaves, and every version stays", async () => {
  const administrator = await test1.as("administrator")
  const officer = await test1.as("officer")
  const { id: centreId } = await openCentre(administrator, {
    body: {
      name: { en: "Bay centre", zh: "湾中心" },
      says: null,
      operatorId: null,
      division: "330225",
      openedOn: "2018-01-01",
      stages: ["maker-space", "incubator"],
    },
  })
  const organisation = await enterOrganisation(officer, {
    body: { ...blank, kind: "enterprise", name: "演示企业001", standing: "confirmed", source: null },
  })
  const settled = await settleOrganisation(officer, {
    body: {
      centreId,
      organisationId: organisation.id,
      from: "2018-02-01",
      stage: "maker-space",
      unit: "1-07",
      areaM2: "12",
    },
  })
  const moved = await moveTenant(officer, {
    params: { id: settled.id },
    body: { on: "2018-09-01", stage: "incubator", unit: "2-105", areaM2: "80.5" },
    version: settled.version,
  })
  expect(moved.stages.map((stage) => [stage.stage, stage.from, stage.until])).toEqual([
    ["maker-space", "2018-02-01", "2018-09-01"],
    ["incubator", "2018-09-01", null],
  ])
  await expect(
    moveTenant(officer, {
      params: { id: settled.id },
      body: { on: "2018-10-01", stage: "incubator", unit: "2-106", areaM2: "80" },
      version: settled.version,
    }),
  ).rejects.toMatchObject({ code: "changed-meanwhile" })
  const ended = await endTenancy(officer, {
    params: { id: settled.id },
    body: { on: "2019-01-01", reason: "moved away" },
    version: moved.version,
  })
  expect(ended.until).toBe("2019-01-01")
  const corrected = await correctTenancy(officer, {
    params: { id: settled.id },
    version: ended.version,
    body: {
      from: "2018-02-01",
      until: null,
      exitReason: null,
      stages: ended.stages.map((stage, at) => (at === 1 ? { ...stage, until: null } : stage)),
      correction: { class: "correction", reason: "it never left" },
    },
  })
  expect(corrected.until).toBeNull()
  const { entries } = await getTenancyHistory(officer, { params: { id: settled.id } })
  expect(entries.map((entry) => entry.act)).toEqual([
    "tenancy.correct",
    "tenancy.end",
    "tenancy.move",
    "tenancy.settle",
  ])
  expect(entries[0]).toMatchObject({
    reason: "it never left",
    class: "correction",
    actor: officer.asker.name,
  })
  const verdict = await verifyLedger(test1.workspace.full)
  expect(verdict.problems).toEqual([])
  expect(verdict.rows).toBeGreaterThan(8)
})
