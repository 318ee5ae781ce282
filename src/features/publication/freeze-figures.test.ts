/** What is frozen with a figure, and what a kept figure that was changed comes to. */
import { afterAll, beforeAll, expect, test } from "vitest"
import { type BulletinGround, openBulletinGround } from "../../../tests/publication/bulletin-ground.ts"
import { withOwner } from "../../platform/database/install.ts"
import { ledgerHead } from "../../platform/database/ledger.ts"
import { correctConsent, recordConsent } from "../access/record-consent.ts"
import { groundOf, takeFigure } from "../statistics/take-figure.ts"
import { freezeFigure } from "./freeze-figures.ts"
import { openFigure } from "./open-figure.ts"
import { findReleasedBySlug } from "./release-store.ts"

let ground: BulletinGround
beforeAll(async () => {
  ground = await openBulletinGround()
})
afterAll(() => ground.test.close())

async function frozenSpaceOf(organisation: string) {
  const { workspace } = ground.test
  return freezeFigure({ workspace }, groundOf({ workspace }, ground.definitions), {
    indicator: "space-of-organisation.v1",
    parameters: { centre: ground.centre, organisation },
    asOf: "2019-03-31",
    knownAt: (await ledgerHead(workspace.full)).entry,
  })
}

test("A suppressed figure tells no earlier value either, though it was open while the consent held", async () => {
  const organisationId = ground.tenancies[0]!.organisationId
  const paper = { organisationId, purpose: "named-in-publication" as const, evidence: "signed paper" }
  const given = await recordConsent(ground.author, { body: { ...paper, from: "2019-01-01", until: null } })
  const open = await frozenSpaceOf(organisationId)
  expect(open.figure).toMatchObject({ status: "final", value: "20" })
  expect(open.vintages.at(-1)?.value).toBe("20")
  // The next entry is made on another day: a day’s last value is what the day is remembered by.
  await owner("update w1.workspace_clock set offset_by = interval '-2 days'")
  const withdrawn = { ...paper, from: "2019-01-01", until: "2019-02-01" }
  await correctConsent(ground.author, { params: { id: given.id }, version: given.version, body: withdrawn })
  const closed = await frozenSpaceOf(organisationId)
  expect(closed.figure).toMatchObject({ status: "suppressed", value: null })
  expect(closed.vintages).toEqual([])
})

test("A figure that was changed in the database is no longer found under its id", async () => {
  const { published } = ground.test.workspace
  const taken = await takeFigure(ground.author, ground.definitions, {
    indicator: "settled-enterprises.v1",
    parameters: { centre: ground.centre },
    asOf: "2019-03-31",
  })
  const open = (id: string) => openFigure(ground.author, { params: { id } })
  expect((await open(taken.id)).figure.value).toBe("5")
  await owner(`update w1.figure set document = jsonb_set(document, '{value}', '"42"')`)
  await expect(open(taken.id)).rejects.toMatchObject({ code: "not-found" })

  await ground.published("changed-later")
  const { document } = (await findReleasedBySlug(published, "changed-later"))!
  const { id } = document.figures.settled!
  expect((await open(id)).figure.value).toBe("5")
  await owner(`update w1_release.figure set frozen = jsonb_set(frozen, '{figure,value}', '"42"')`)
  // The kept one still stands under the id, unchanged.
  expect((await open(id)).figure.value).toBe("5")
})

const owner = (sql: string) => withOwner(ground.test.url, (client) => client.query(sql))
