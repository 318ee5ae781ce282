/** Use cases: what the operator of the site sets for the foot of every public page, and how it came about. */
import type { Change } from "../../platform/database/change.ts"
import { correct, enter } from "../../platform/database/change.ts"
import type { Refusals } from "../../platform/database/refusal.ts"
import { changedMeanwhile } from "../../platform/database/refusal.ts"
import type { Ask } from "../access/ask.ts"
import { authorise } from "../access/ask.ts"
import { recordHistory } from "../access/record-history.ts"
import type { StoredProgramme } from "./release-store.ts"
import { findProgramme, putProgramme } from "./release-store.ts"
import type { SiteSettingsInput, SiteSettingsView } from "./schema.ts"
import type { SiteSettingsRow } from "./store.ts"
import { findSiteSettings, findSiteSettingsVersions, siteSettings } from "./store.ts"

/** There is one site; a second row of settings would find its place taken. */
const site = "public"

/** The version of settings that nobody has set yet. */
const unset = "0"

const refusals: Refusals = {
  site_settings_site_key: {
    field: "",
    message: {
      en: "Somebody has just set these for the first time. Load the page again.",
      zh: "刚刚有人首次设置，请重新打开本页。",
    },
  },
}

/** Sets everything at once; the public row of the programme goes out in the same entry. */
export async function setSiteSettings(
  ask: Ask,
  { body, version }: { body: SiteSettingsInput; version: string },
): Promise<SiteSettingsView> {
  authorise(ask.asker, "site:write")
  const present = await findSiteSettings(ask.workspace.full)
  if ((present?.recorded_in ?? unset) !== version) throw changedMeanwhile()
  const entry = await ask.workspace.commit.entry({
    actor: ask.asker.member,
    act: "site-settings.set",
    detail: { programme: programmeWith(ask, body) },
    changes: [await changeOf(ask, present, body)],
    statements: [putProgramme(ask.workspace.schema, programmeWith(ask, body))],
    setUpAt: ask.setUpAt,
    refusals,
  })
  return { ...body, version: entry }
}

export async function getSiteSettings({ workspace }: Ask): Promise<SiteSettingsView> {
  const row = await findSiteSettings(workspace.full)
  if (row) return viewOf(row)
  // A page may carry settings from before they were a record: what is saved first goes on from them.
  const shown = await findProgramme(workspace.published)
  const { footer, copyright, outboundLink, address } = { ...nothingSet, ...shown }
  return { footer, copyright: copyright ?? null, outboundLink, address: address ?? null, version: unset }
}

export async function getSiteSettingsHistory(ask: Ask) {
  return recordHistory(ask, { site_settings: await findSiteSettingsVersions(ask.workspace.full) })
}

const nothingSet: SiteSettingsInput = {
  footer: { en: "", zh: "" },
  copyright: null,
  outboundLink: null,
  address: null,
}

function programmeWith(
  { profile }: Ask,
  { footer, copyright, outboundLink, address }: SiteSettingsInput,
): StoredProgramme {
  const { name, issuer, division, demo } = profile
  return { name, issuer, region: division, demo, footer, copyright, outboundLink, address }
}

async function changeOf(ask: Ask, present: SiteSettingsRow | null, body: SiteSettingsInput): Promise<Change> {
  const row = rowOf(body)
  if (present) return correct(siteSettings, present.id, present.recorded_in, row)
  return enter(siteSettings, await ask.workspace.nextNumber(), row)
}

function rowOf({ footer, copyright, outboundLink, address }: SiteSettingsInput) {
  return {
    site,
    footer: footer.zh,
    footer_en: footer.en,
    copyright: copyright?.zh ?? null,
    copyright_en: copyright?.en ?? null,
    link_label: outboundLink?.label.zh ?? null,
    link_label_en: outboundLink?.label.en ?? null,
    link_url: outboundLink?.url ?? null,
    address,
  }
}

function viewOf(row: SiteSettingsRow): SiteSettingsView {
  return {
    version: row.recorded_in,
    footer: { en: row.footer_en, zh: row.footer },
    copyright: row.copyright === null ? null : { en: row.copyright_en ?? "", zh: row.copyright },
    outboundLink:
      row.link_url === null
        ? null
        : { label: { en: row.link_label_en ?? "", zh: row.link_label ?? "" }, url: row.link_url },
    address: row.address,
  }
}
