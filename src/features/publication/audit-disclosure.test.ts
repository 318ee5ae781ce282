/** Figures that are each right to go out, and together tell what one of them keeps. */
import { afterAll, beforeAll, expect, test } from "vitest"
import { type BulletinGround, openBulletinGround } from "../../../tests/publication/bulletin-ground.ts"
import { openCentre } from "../centres/open-centre.ts"
import { settleOrganisation } from "../centres/settle-organisation.ts"
import { enterOrganisation } from "../registry/enter-organisation.ts"
import { previewBulletin, publishBulletin } from "./publish-bulletin.ts"

let ground: BulletinGround
let centre: string

/** Three tenants in the maker space of a centre of their own, two in its incubator. */
beforeAll(async () => {
  ground = await openBulletinGround()
  const body = {
    name: { en: "Two stages", zh: "两段中心" },
    says: null,
    operatorId: null,
    division: "330225",
    openedOn: "2018-01-01",
    stages: ["maker-space" as const, "incubator" as const],
  }
  centre = (await openCentre(await ground.test.as("administrator"), { body })).id
  for (const [name, stage] of [
    ["甲", "maker-space"],
    ["乙", "maker-space"],
    ["丙", "maker-space"],
    ["丁", "incubator"],
    ["戊", "incubator"],
  ] as const)
    await settle(name, stage)
})
afterAll(() => ground.test.close())

async function settle(name: string, stage: "maker-space" | "incubator") {
  const nothing = { nameEn: null, creditCode: null, foundedOn: null, division: null, industry: null }
  const organisation = await enterOrganisation(ground.author, {
    body: { ...nothing, kind: "enterprise", name, standing: "confirmed", address: null, source: null },
  })
  const place = { stage, unit: name, areaM2: "20", from: "2019-01-01" }
  await settleOrganisation(ground.author, {
    body: { centreId: centre, organisationId: organisation.id, ...place },
  })
}

const parts = {
  all: { indicator: "settled-enterprises.v1", stage: null },
  makers: { indicator: "settled-in-stage.v1", stage: "maker-space" },
  incubated: { indicator: "settled-in-stage.v1", stage: "incubator" },
}

async function submitted(slug: string, keys: (keyof typeof parts)[]) {
  const text = keys.map((key) => `{${key}}`).join(", ")
  const figures = Object.fromEntries(
    keys.map((key) => {
      const { indicator, stage } = parts[key]
      return [key, { indicator, parameters: { centre, ...(stage && { stage }) } }]
    }),
  )
  const blocks = [{ kind: "paragraph" as const, text: { en: text, zh: text } }]
  const title = { en: "Stages", zh: "各段" }
  return ground.submitted(ground.draft(slug, { title, blocks, figures }))
}

async function errorsOf(slug: string, keys: (keyof typeof parts)[]) {
  const { id } = await submitted(slug, keys)
  const { gates } = await previewBulletin(ground.author, ground.definitions, id)
  return gates.filter(({ level }) => level === "error").map(({ at }) => at)
}

test("A total and all parts but the protected one give it away, so they don’t go out together", async () => {
  expect(await errorsOf("given-away", ["all", "makers", "incubated"])).toEqual(["incubated"])
  const { id, version } = await submitted("given-away-again", ["all", "makers", "incubated"])
  await expect(publishBulletin(ground.approver, ground.definitions, { id, version })).rejects.toMatchObject({
    fields: [{ field: "incubated" }],
  })
})

test("Without the total, or without the other part, nobody can tell", async () => {
  expect(await errorsOf("no-total", ["makers", "incubated"])).toEqual([])
  expect(await errorsOf("no-part", ["all", "incubated"])).toEqual([])
  expect(await errorsOf("nothing-kept", ["all", "makers"])).toEqual([])
})
