/** The foot of the public pages: set by the administrator, seen by everybody, kept with its history. */
import { afterAll, beforeAll, expect, test } from "vitest"
import { openTestWorkspace, type TestWorkspace } from "../../../tests/workspace.ts"
import type { Ask } from "../access/ask.ts"
import { findProgramme, putProgramme } from "./release-store.ts"
import { SiteSettingsInput } from "./schema.ts"
import { getSiteSettings, getSiteSettingsHistory, setSiteSettings } from "./set-site-settings.ts"
import { verifyReleases } from "./verify-releases.ts"

let ground: TestWorkspace
let administrator: Ask
beforeAll(async () => {
  ground = await openTestWorkspace()
  administrator = await ground.as("administrator")
})
afterAll(() => ground.close())

const link = { label: { en: "Visit Charity Shop", zh: "访问慈善商店" }, url: "https://shop.example/" }
const body = { footer: { en: "Bureau", zh: "科技局" }, copyright: null, outboundLink: link, address: null }

test("Before anything is set, the settings are empty and can be set once", async () => {
  expect(await getSiteSettings(administrator)).toMatchObject({ version: "0", outboundLink: null })
  const { version } = await setSiteSettings(administrator, { body, version: "0" })
  expect(await getSiteSettings(administrator)).toEqual({ ...body, version })
  await expect(setSiteSettings(administrator, { body, version: "0" })).rejects.toMatchObject({
    code: "changed-meanwhile",
  })
})

test("What is set goes out to the public in the same entry, and every version stays", async () => {
  const { version: was } = await getSiteSettings(administrator)
  const changed = { ...body, copyright: { en: "All rights with the bureau", zh: "版权归科技局" } }
  const { version } = await setSiteSettings(administrator, { body: changed, version: was })
  const programme = await findProgramme(ground.workspace.published)
  expect(programme).toMatchObject({ ...changed, region: "330225", demo: false })
  const { entries } = await getSiteSettingsHistory(administrator)
  expect(entries.map(({ entry }) => entry)).toEqual([version, was])
  expect(entries[0]?.changes[0]?.fields.map(({ field }) => field).sort()).toEqual([
    "copyright",
    "copyright_en",
  ])
})

test("Only the administrator sets them", async () => {
  for (const role of ["officer", "operator", "enterprise"] as const)
    await expect(setSiteSettings(await ground.as(role), { body, version: "0" })).rejects.toMatchObject({
      code: "not-allowed",
    })
})

test.each(["javascript:alert(1)", "data:text/html,x", "//shop.example", "mailto:a@shop.example", "shop"])(
  "“%s” is no address of an outbound link",
  (url) => {
    expect(SiteSettingsInput.safeParse({ ...body, outboundLink: { ...link, url } }).success).toBe(false)
  },
)

test("A foot that was set before there were settings stands as set, and is what the settings begin with", async () => {
  const earlier = await openTestWorkspace()
  try {
    const asker = await earlier.as("administrator")
    const { workspace } = earlier
    const { name, issuer, division: region, demo } = asker.profile
    const programme = { name, issuer, region, demo, footer: body.footer, outboundLink: link }
    await workspace.commit.entry({
      actor: asker.asker.member,
      act: "programme.set",
      detail: { programme },
      statements: [putProgramme(workspace.schema, programme)],
    })
    expect((await verifyReleases(workspace)).problems).toEqual([])
    expect(await getSiteSettings(asker)).toEqual({ ...body, version: "0" })
    await setSiteSettings(asker, { body, version: "0" })
    expect((await verifyReleases(workspace)).problems).toEqual([])
  } finally {
    await earlier.close()
  }
})
