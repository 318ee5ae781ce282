/** Corrections of a tenancy's stages on a real database. */
import { afterAll, beforeAll, expect, test } from "vitest"
import { type BulletinGround, openBulletinGround } from "../../../tests/publication/bulletin-ground.ts"
import { verifyLedger } from "../../platform/database/verify-ledger.ts"
import { correctTenancy, moveTenant } from "./change-tenancy.ts"
import type { StagePeriodInput, TenancyView } from "./schema.ts"

let ground: BulletinGround
let tenancy: TenancyView
beforeAll(async () => {
  ground = await openBulletinGround()
  tenancy = ground.tenancies[0]!
  for (const on of ["2019-02-01", "2019-03-01"]) tenancy = await move(on)
})
afterAll(async () => {
  const { problems } = await verifyLedger(ground.test.workspace.full)
  await ground.test.close()
  expect(problems).toEqual([])
})

function move(on: string): Promise<TenancyView> {
  const body = { on, stage: "maker-space" as const, unit: on, areaM2: "5" }
  return moveTenant(ground.author, { params: { id: tenancy.id }, version: tenancy.version, body })
}

function correctStages(stages: StagePeriodInput[]): Promise<TenancyView> {
  const correction = { class: "correction" as const, reason: "It was mistyped." }
  const body = { from: tenancy.from, until: null, exitReason: null, stages, correction }
  return correctTenancy(ground.author, { params: { id: tenancy.id }, version: tenancy.version, body })
}

test.each([
  ["2019-01-15", "2019-03-01"],
  ["2019-02-15", "2019-03-01"],
  ["2019-02-20", "2019-03-15"],
  ["2019-03-20", "2019-04-15"],
  ["2019-01-10", "2019-01-15"],
  ["2019-01-12", "2019-06-01"],
])("the borders between three stages move to %s and %s, wherever they stood", async (first, second) => {
  const [a, b, c] = tenancy.stages
  const borders = [
    { ...a!, until: first },
    { ...b!, from: first, until: second },
    { ...c!, from: second },
  ]
  const ids = tenancy.stages.map(({ id }) => id)
  tenancy = await correctStages(borders)
  expect(tenancy.stages).toEqual(borders)
  expect(tenancy.stages.map(({ id }) => id)).toEqual(ids)
})

test("two stages that were entered the wrong way round change places", async () => {
  const [a, b, c] = tenancy.stages
  const swapped = [{ ...b!, from: a!.from, until: a!.until }, { ...a!, from: b!.from, until: b!.until }, c!]
  const before = tenancy.stages.map(({ unit }) => unit)
  tenancy = await correctStages(swapped)
  expect(tenancy.stages.map(({ unit }) => unit)).toEqual([before[1], before[0], before[2]])
  expect(tenancy.stages.map(({ from }) => from)).toEqual([a!.from, b!.from, c!.from])
})
