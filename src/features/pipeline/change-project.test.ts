/** Introduced projects on a real database. */
import { afterAll, beforeAll, expect, test } from "vitest"
import { openTestWorkspace, type TestWorkspace } from "../../../tests/workspace.ts"
import { raw } from "../../platform/database/statement.ts"
import { verifyLedger } from "../../platform/database/verify-ledger.ts"
import type { Ask } from "../access/ask.ts"
import { openCentre } from "../centres/open-centre.ts"
import { enterOrganisation } from "../registry/enter-organisation.ts"
import { correctProject, loseProject, moveProjectOn, planNextStep } from "./change-project.ts"
import { enterProject } from "./enter-project.ts"
import { findProjects, getProject, getProjectHistory } from "./find-projects.ts"
import { findWaiting } from "./find-waiting.ts"
import { introducedProjectV1 } from "./populations/introduced-project.v1.ts"
import type { MoveOnInput, ProjectCorrection, ProjectInput, ProjectView } from "./schema.ts"

let at: TestWorkspace
let officer: Ask
let operator: Ask
let centre: string
let otherCentre: string
let company: string
beforeAll(async () => {
  at = await openTestWorkspace()
  officer = await at.as("officer")
  const administrator = await at.as("administrator")
  const open = (name: string) =>
    openCentre(administrator, {
      body: {
        name: { en: name, zh: name },
        says: null,
        operatorId: null,
        division: "330225",
        openedOn: "2018-01-01",
        stages: ["maker-space"],
      },
    })
  centre = (await open("Bay")).id
  otherCentre = (await open("Peninsula")).id
  operator = await at.as("operator", { centres: [centre] })
  company = await enterCompany()
})
afterAll(async () => {
  const { problems } = await verifyLedger(at.workspace.full)
  await at.close()
  expect(problems).toEqual([])
})

async function enterCompany(): Promise<string> {
  const body = {
    kind: "enterprise" as const,
    name: "演示项目公司1",
    nameEn: null,
    creditCode: null,
    foundedOn: null,
    division: null,
    industry: null,
    address: null,
    standing: "confirmed" as const,
    source: null,
  }
  return (await enterOrganisation(officer, { body })).id
}

function enter(changed: Partial<ProjectInput> = {}, ask = officer): Promise<ProjectView> {
  const body = {
    name: "演示项目1",
    nameEn: "Demo project 1",
    investor: "演示投资方1",
    organisationId: null,
    industry: "C2659",
    centreId: centre,
    plannedInvestment: null,
    source: "fair" as const,
    owner: "bureau" as const,
    nextStep: "约洽谈",
    nextOn: "2018-03-01",
    stage: "lead" as const,
    from: "2018-02-01",
    ...changed,
  }
  return enterProject(ask, { body })
}

const aim = ({ id, version }: ProjectView) => ({ params: { id }, version })

function move(project: ProjectView, changed: Partial<MoveOnInput>, ask = officer): Promise<ProjectView> {
  const kept = { organisationId: null, centreId: null, plannedInvestment: null, nextStep: null, nextOn: null }
  return moveProjectOn(ask, {
    ...aim(project),
    body: { stage: "talks", on: "2018-03-05", ...kept, ...changed },
  })
}

const correction = { class: "correction" as const, reason: "It was mistyped." }

function correctionOf(project: ProjectView, changed: Partial<ProjectCorrection>): ProjectCorrection {
  const { id: _id, version: _version, organisationName: _zh, organisationNameEn: _en, ...fields } = project
  const stages = project.stages.map(({ until: _until, ...stage }) => stage)
  return { ...fields, stages, correction, ...changed }
}

const waysOf = ({ stages }: ProjectView) => stages.map(({ stage, from, until }) => [stage, from, until])
const wrongAt = (...fields: string[]) => ({ code: "invalid", fields: fields.map((field) => ({ field })) })

/** The projects that had landed by a day, as known now, with the day of landing and the stage then. */
async function landedBy(day: string) {
  const text = introducedProjectV1.sql
  const rows = await at.workspace.full.rows<{ key: string; dimensions: { on: string; stage: string } }>(
    raw(text, ["9223372036854775807", day]),
  )
  return rows.map(({ key, dimensions }) => [key, dimensions.on, dimensions.stage])
}

test("A project goes from a lead to production, counts from the day it landed, and keeps every version", async () => {
  const lead = await enter()
  const talks = await move(lead, { nextStep: "商定协议", nextOn: "2018-05-01" })
  const signed = await move(talks, { stage: "signed", on: "2018-05-02", plannedInvestment: "12000000.50" })
  const landed = await move(signed, { stage: "landed", on: "2018-06-10", organisationId: company })
  const running = await move(landed, { stage: "in-production", on: "2018-12-01" })
  expect(waysOf(running)).toEqual([
    ["lead", "2018-02-01", "2018-03-05"],
    ["talks", "2018-03-05", "2018-05-02"],
    ["signed", "2018-05-02", "2018-06-10"],
    ["landed", "2018-06-10", "2018-12-01"],
    ["in-production", "2018-12-01", null],
  ])
  expect(running).toMatchObject({
    plannedInvestment: "12000000.5",
    organisationName: "演示项目公司1",
    nextStep: null,
  })
  expect(await landedBy("2018-06-09")).toEqual([])
  expect(await landedBy("2018-06-10")).toEqual([[lead.id, "2018-06-10", "landed"]])
  expect(await landedBy("2018-12-31")).toEqual([[lead.id, "2018-06-10", "in-production"]])
  const { entries } = await getProjectHistory(officer, { params: { id: lead.id } })
  expect(entries.map(({ act }) => act)).toEqual([
    ...["project.move", "project.move", "project.move", "project.move"],
    "project.enter",
  ])
  const then = await getProject(officer, { params: { id: lead.id }, query: { known: talks.version } })
  expect(then.stages.map(({ stage }) => stage)).toEqual(["lead", "talks"])
})

test("A stage wants what makes it one, and says so beside the field", async () => {
  const lead = await enter()
  await expect(move(lead, { stage: "signed" })).rejects.toMatchObject(wrongAt("plannedInvestment"))
  await expect(move(lead, { stage: "landed", plannedInvestment: "1" })).rejects.toMatchObject(
    wrongAt("organisationId"),
  )
  await expect(move(lead, { on: "2018-02-01" })).rejects.toMatchObject(wrongAt("on"))
  await expect(move(lead, { on: "9000-01-01" })).rejects.toMatchObject(wrongAt("on"))
  await expect(move(lead, { nextStep: "约洽谈" })).rejects.toMatchObject(wrongAt("nextOn"))
  const signed = await move(lead, { stage: "signed", plannedInvestment: "1" })
  await expect(move(signed, { stage: "talks", on: "2018-04-01" })).rejects.toMatchObject(wrongAt("stage"))
})

test("A project is lost with a reason before it has landed, and not any more after that", async () => {
  const talks = await move(await enter(), { nextStep: "商定协议", nextOn: "2018-05-01" })
  const lost = await loseProject(officer, { ...aim(talks), body: { on: "2018-04-01", reason: "no land" } })
  expect(lost).toMatchObject({ lostReason: "no land", nextStep: null, nextOn: null })
  await expect(move(lost, { stage: "signed", plannedInvestment: "1" })).rejects.toMatchObject({
    code: "invalid",
  })
  const landed = await move(await enter(), {
    stage: "landed",
    plannedInvestment: "1",
    organisationId: company,
  })
  await expect(
    loseProject(officer, { ...aim(landed), body: { on: "2018-05-01", reason: "gone" } }),
  ).rejects.toMatchObject(wrongAt("on"))
})

test("A correction moves days, takes a stage back and gives class and reason to the ledger", async () => {
  const talks = await move(await enter(), { stage: "talks" })
  const signed = await move(talks, { stage: "signed", on: "2018-05-02", plannedInvestment: "1" })
  const [first, second] = signed.stages
  const stages = [
    { id: first!.id, stage: "lead" as const, from: "2018-01-15" },
    { id: second!.id, stage: "signed" as const, from: "2018-04-20" },
  ]
  const corrected = await correctProject(officer, {
    ...aim(signed),
    body: correctionOf(signed, { stages, centreId: otherCentre }),
  })
  expect(waysOf(corrected)).toEqual([
    ["lead", "2018-01-15", "2018-04-20"],
    ["signed", "2018-04-20", null],
  ])
  const { entries } = await getProjectHistory(officer, { params: { id: signed.id } })
  expect(entries[0]).toMatchObject({
    act: "project.correct",
    class: "correction",
    reason: "It was mistyped.",
  })
  await expect(
    correctProject(officer, { ...aim(signed), body: correctionOf(corrected, {}) }),
  ).rejects.toMatchObject({ code: "changed-meanwhile" })
  await expect(
    correctProject(officer, { ...aim(corrected), body: correctionOf(corrected, { lostReason: "gone" }) }),
  ).rejects.toMatchObject(wrongAt("lostReason"))
  const late = [stages[0]!, { ...stages[1]!, from: "2999-01-01" }]
  await expect(
    correctProject(officer, { ...aim(corrected), body: correctionOf(corrected, { stages: late }) }),
  ).rejects.toMatchObject(wrongAt("stages.1.from"))
})

test("An operator enters and moves the projects of own centres, and sees no others", async () => {
  const own = await enter({ name: "本中心项目", owner: "operator" }, operator)
  const moved = await move(own, { nextStep: "看场地", nextOn: "2018-03-20" }, operator)
  const planned = await planNextStep(operator, {
    ...aim(moved),
    body: { nextStep: "再看场地", nextOn: "2018-04-02" },
  })
  expect(planned.nextOn).toBe("2018-04-02")
  for (const centreId of [otherCentre, null])
    await expect(enter({ centreId }, operator)).rejects.toMatchObject({ code: "not-allowed" })
  await expect(
    move(
      planned,
      { stage: "signed", on: "2018-04-09", plannedInvestment: "1", centreId: otherCentre },
      operator,
    ),
  ).rejects.toMatchObject({ code: "not-allowed" })
  const other = await enter({ centreId: otherCentre })
  await expect(getProject(operator, { params: { id: other.id }, query: {} })).rejects.toMatchObject({
    code: "not-found",
  })
  const { projects } = await findProjects(operator, { query: { limit: 200 } })
  expect(new Set(projects.map(({ centreId }) => centreId))).toEqual(new Set([centre]))
  const enterprise = await at.as("enterprise", { organisations: [company] })
  await expect(enter({}, enterprise)).rejects.toMatchObject({ code: "not-allowed" })
})

test("The list finds projects by part of a name, stage of a day, owner and next step due", async () => {
  const due = await enter({ name: "海水淡化膜", nextOn: "2017-12-31" })
  const find = async (query: object) =>
    (await findProjects(officer, { query: { limit: 200, ...query } })).projects.map(({ id }) => id)
  expect(await find({ q: "淡化" })).toEqual([due.id])
  expect(await find({ dueBy: "2018-01-01" })).toEqual([due.id])
  expect(await find({ q: "淡化", stage: "lead", asOf: "2018-02-01" })).toEqual([due.id])
  expect(await find({ q: "淡化", asOf: "2018-01-31" })).toEqual([])
  expect(await find({ q: "淡化", owner: "operator" })).toEqual([])
  const first = await findProjects(officer, { query: { limit: 2 } })
  expect(first.projects).toHaveLength(2)
  const second = await findProjects(officer, { query: { limit: 2, after: first.next! } })
  expect(second.projects[0]!.id).not.toBe(first.projects[1]!.id)
})

test("Next steps wait for whoever sees to the project: overdue ones first, far ones not yet", async () => {
  const today = at.workspace.clock.today()
  const due = await enter({ name: "今天到期", owner: "operator", nextOn: today })
  const far = await enter({ name: "以后再说", owner: "operator", nextOn: "2999-01-01" })
  const waiting = await findWaiting(operator)
  expect(waiting.map(({ id }) => id)).toContain(due.id)
  expect(waiting.map(({ id }) => id)).not.toContain(far.id)
  expect(waiting.find(({ id }) => id === due.id)).toMatchObject({ consequence: "due", dueOn: today })
  expect(waiting[0]).toMatchObject({ consequence: "somebody-waits", status: { shape: "overdue" } })
  expect((await findWaiting(officer)).map(({ id }) => id)).not.toContain(due.id)
  expect(await findWaiting(await at.as("enterprise", { organisations: [company] }))).toEqual([])
})
