/** A training base's cohorts and placements on a real database. */
import { afterAll, beforeAll, expect, test } from "vitest"
import { someOrganisations } from "../../../tests/organisations.ts"
import { openTestWorkspace, type TestWorkspace } from "../../../tests/workspace.ts"
import type { Population } from "../../kernel/population.ts"
import { raw } from "../../platform/database/statement.ts"
import { verifyLedger } from "../../platform/database/verify-ledger.ts"
import type { Ask } from "../access/ask.ts"
import { getTrainingBase, getTrainingBaseHistory } from "./find-training.ts"
import { addHost, correctCohort, openCohort } from "./open-cohort.ts"
import { correctPlacement, placeTrainee, recordOutcome } from "./place-trainee.ts"
import { jointTrainingBaseV1 } from "./populations/joint-training-base.v1.ts"
import { placedTraineeV1 } from "./populations/placed-trainee.v1.ts"
import { recogniseBase } from "./recognise-base.ts"
import { type CohortView, PlacementInput } from "./schema.ts"

let test1: TestWorkspace
let officer: Ask
let hosts: string[]
let baseId: string
let cohort: CohortView

beforeAll(async () => {
  test1 = await openTestWorkspace()
  officer = await test1.as("officer")
  hosts = await someOrganisations(officer, 2)
  const name = { en: "Base", zh: "基地" }
  const base = await recogniseBase(officer, {
    body: { name, recognisedBy: "演示厅", evidence: "演示1", from: "2018-06-11", until: null },
  })
  baseId = base.id
  cohort = await openCohort(officer, {
    params: { id: base.id },
    version: base.version,
    body: { name: { en: "Autumn", zh: "秋季班" }, from: "2018-09-03", until: "2019-02-01", places: 2 },
  })
})
afterAll(async () => {
  const { problems } = await verifyLedger(test1.workspace.full)
  await test1.close()
  expect(problems).toEqual([])
})

const at = ({ id, version }: { id: string; version: string }) => ({ params: { id }, version })
const correction = { class: "correction" as const, reason: "It was mistyped." }
const placing = (trainee: string, organisationId = hosts[0]!) => ({
  ...{ organisationId, trainee, field: "材料", fieldEn: null },
  ...{ from: "2018-09-03", until: "2019-02-01" },
})
const place = (trainee: string, host?: string) =>
  placeTrainee(officer, { ...at(cohort), body: placing(trainee, host) })
const count = async ({ sql }: Population, day: string) =>
  (await officer.read.rows(raw(sql, ["9223372036854775807", day]))).length

test("a trainee is placed only where a host offers a place, and only as long as there is one", async () => {
  await expect(place("2018-1-01")).rejects.toMatchObject({ code: "invalid" })
  cohort = await addHost(officer, { ...at(cohort), body: { organisationId: hosts[0]!, places: 1 } })
  const before = cohort
  cohort = await place("2018-1-01")
  await expect(placeTrainee(officer, { ...at(before), body: placing("2018-1-02") })).rejects.toMatchObject({
    code: "changed-meanwhile",
  })
  await expect(place("2018-1-02")).rejects.toMatchObject({ code: "invalid" })
  cohort = await addHost(officer, { ...at(cohort), body: { organisationId: hosts[0]!, places: 3 } })
  expect(cohort.hosts).toMatchObject([{ places: 3, placed: 1 }])
  await expect(place("2018-1-01")).rejects.toMatchObject({ code: "conflict" })
  cohort = await place("2018-1-02")
  await expect(place("2018-1-03")).rejects.toMatchObject({ code: "invalid" })
  const fewer = { name: cohort.name, from: cohort.from, until: cohort.until, places: 1, correction }
  await expect(correctCohort(officer, { ...at(cohort), body: fewer })).rejects.toMatchObject({
    code: "invalid",
  })
})

test("a trainee goes by a code: a name is refused", () => {
  for (const trainee of ["张三", "2018-1-7", "13800000000", "2018-1-07 张"])
    expect(PlacementInput.safeParse(placing(trainee, "1")).success).toBe(false)
  expect(PlacementInput.safeParse(placing("2018-1-07", "1")).success).toBe(true)
})

test("an outcome ends the placement, is seen from that day on, and can be corrected with a reason", async () => {
  const [first] = cohort.placements
  const ended = await recordOutcome(officer, { ...at(first!), body: { outcome: "left", on: "2019-01-15" } })
  expect(ended).toMatchObject({ until: "2019-01-15", outcome: "left" })
  const on = async (asOf: string) =>
    (await getTrainingBase(officer, { params: { id: baseId }, query: { asOf } })).cohorts[0]?.placements[0]
      ?.outcome
  expect([await on("2019-01-14"), await on("2019-01-15")]).toEqual([null, "left"])
  const body = { ...placing("2018-1-01"), outcome: "stayed" as const, correction }
  expect(await correctPlacement(officer, { ...at(ended), body })).toMatchObject({ outcome: "stayed" })
  const { entries } = await getTrainingBaseHistory(officer, { params: { id: baseId } })
  expect(entries[0]).toMatchObject({
    act: "placement.correct",
    class: "correction",
    reason: "It was mistyped.",
  })
  expect(entries.at(-1)?.act).toBe("training-base.recognise")
})

test("the populations hold the bases recognised on the day and the trainees placed by it", async () => {
  expect(await count(jointTrainingBaseV1, "2018-06-10")).toBe(0)
  expect(await count(jointTrainingBaseV1, "2018-06-11")).toBe(1)
  expect(await count(placedTraineeV1, "2018-09-02")).toBe(0)
  expect(await count(placedTraineeV1, "2019-03-31")).toBe(2)
})
