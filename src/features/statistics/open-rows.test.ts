/** Whose evidence opens to whom: the rows that the asker reaches, and only they. */
import { afterAll, beforeAll, expect, test } from "vitest"
import { type BulletinGround, openBulletinGround } from "../../../tests/publication/bulletin-ground.ts"
import type { Ask } from "../access/ask.ts"
import { openCentre } from "../centres/open-centre.ts"
import { settleOrganisation } from "../centres/settle-organisation.ts"
import { enterProject } from "../pipeline/enter-project.ts"
import { computeFigure } from "./compute-figure.ts"
import { getEvidence, groundOf } from "./take-figure.ts"

let ground: BulletinGround
let elsewhere: string
beforeAll(async () => {
  ground = await openBulletinGround()
  const administrator = await ground.test.as("administrator")
  const body = {
    name: { en: "Another centre", zh: "另一中心" },
    says: null,
    operatorId: null,
    division: "330225",
    openedOn: "2018-01-01",
    stages: ["maker-space" as const],
  }
  elsewhere = (await openCentre(administrator, { body })).id
  // The first tenant sits in both centres.
  await settleOrganisation(administrator, {
    body: {
      centreId: elsewhere,
      organisationId: ground.tenancies[0]!.organisationId,
      from: "2019-01-01",
      stage: "maker-space",
      unit: "1",
      areaM2: "7",
    },
  })
})
afterAll(() => ground.test.close())

/** Values and number of the hidden of the space in the first centre, as the asker sees its rows. */
async function opened(ask: Ask): Promise<{ values: string[]; hidden: number }> {
  const [{ version }] = [ground.tenancies.at(-1)!]
  const { figure } = await computeFigure(groundOf(ask, ground.definitions), {
    indicator: "let-space.v1",
    parameters: { centre: ground.centre },
    asOf: "2019-03-31",
    knownAt: version,
  })
  const { rows, hidden } = await getEvidence(ask, ground.definitions, figure)
  return { values: rows.map(({ value }) => value), hidden }
}

test("Officers open all rows, an enterprise its own, the operator those of the centre, a bank none", async () => {
  const { as } = ground.test
  const all = ["20", "20", "20", "20", "20"]
  const own = [ground.tenancies[0]!.organisationId]
  expect(await opened(ground.author)).toEqual({ values: all, hidden: 0 })
  expect(await opened(await as("operator", { centres: [ground.centre] }))).toEqual({ values: all, hidden: 0 })
  expect(await opened(await as("enterprise", { organisations: own }))).toEqual({ values: ["20"], hidden: 4 })
  expect(await opened(await as("bank", { banks: own }))).toEqual({ values: [], hidden: 5 })
})

test("The operator of another centre opens nothing of this one, though they share a tenant", async () => {
  const operator = await ground.test.as("operator", { centres: [elsewhere] })
  expect(await opened(operator)).toEqual({ values: [], hidden: 5 })
})

test("A project opens to officers and to the operator of its centre; that it is public how many there are opens none", async () => {
  const project = await enterProject(ground.author, {
    body: {
      name: "演示项目",
      nameEn: null,
      investor: "演示投资方",
      organisationId: ground.tenancies[0]!.organisationId,
      industry: null,
      centreId: elsewhere,
      plannedInvestment: "1000000",
      source: "fair",
      owner: "bureau",
      nextStep: null,
      nextOn: null,
      stage: "landed",
      from: "2019-02-01",
    },
  })
  const question = { indicator: "introduced-projects.v1", parameters: {}, asOf: "2019-03-31" }
  const { figure } = await computeFigure(groundOf(ground.author, ground.definitions), {
    ...question,
    knownAt: project.version,
  })
  expect(figure).toMatchObject({ value: "1", disclosure: { decision: "open", rule: "public" } })
  const seen = async (ask: Ask) => {
    const { rows, hidden } = await getEvidence(ask, ground.definitions, figure)
    return [rows.map(({ label, labelEn }) => [label, labelEn]), hidden]
  }
  const { as } = ground.test
  const all = [[["演示项目", "演示项目"]], 0]
  const none = [[], 1]
  expect(await seen(ground.author)).toEqual(all)
  expect(await seen(await as("operator", { centres: [elsewhere] }))).toEqual(all)
  expect(await seen(await as("operator", { centres: [ground.centre] }))).toEqual(none)
  expect(await seen(await as("bank"))).toEqual(none)
  expect(await seen(await as("graduate"))).toEqual(none)
})
