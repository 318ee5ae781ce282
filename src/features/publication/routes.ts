/** Endpoints of publication: bulletins in work, and figures as anybody may open them. */
import { z } from "zod"
import { AppError } from "../../kernel/error.ts"
import { endpoint, publicEndpoint } from "../access/ask.ts"
import { History } from "../access/record-history.ts"
import { Number19 } from "../access/schema.ts"
import type { Definitions } from "../statistics/definitions.ts"
import { EvidenceView, IdentifiedFigure } from "../statistics/schema.ts"
import { openEvidence, openFigure } from "./open-figure.ts"
import { previewBulletin, publishBulletin } from "./publish-bulletin.ts"
import { findReleased, findReleasedBySlug } from "./release-store.ts"
import {
  BulletinInput,
  BulletinPage,
  BulletinPreview,
  BulletinView,
  ReleasedBulletin,
  SiteSettingsInput,
  SiteSettingsView,
} from "./schema.ts"
import { getSiteSettings, getSiteSettingsHistory, setSiteSettings } from "./set-site-settings.ts"
import {
  findBulletins,
  getBulletin,
  getBulletinHistory,
  returnBulletin,
  reviseBulletin,
  submitBulletin,
  writeBulletin,
} from "./write-bulletin.ts"

const params = z.strictObject({ id: Number19 })
const figureId = z.strictObject({
  id: z.string().regex(/^[0-9a-f]{64}$/, "64 hexadecimal digits | 64位十六进制"),
})
const write = { may: "bulletin:write", params, out: BulletinView, versioned: true }

export const publicationRoutes = (definitions: Definitions) => [
  endpoint(
    "GET",
    "/bulletins",
    { may: "bulletin:read", summary: "Bulletins", out: BulletinPage },
    findBulletins,
  ),
  endpoint(
    "POST",
    "/bulletins",
    {
      may: "bulletin:write",
      summary: "Write a draft",
      body: BulletinInput,
      out: BulletinView,
      creates: true,
    },
    writeBulletin,
  ),
  endpoint(
    "GET",
    "/bulletins/{id}",
    { may: "bulletin:read", summary: "One bulletin in work", params, out: BulletinView },
    getBulletin,
  ),
  endpoint(
    "GET",
    "/bulletins/{id}/history",
    { may: "bulletin:read", summary: "A bulletin’s history", params, out: History },
    getBulletinHistory,
  ),
  endpoint(
    "PUT",
    "/bulletins/{id}",
    { ...write, summary: "Revise a draft", body: BulletinInput },
    reviseBulletin,
  ),
  endpoint(
    "POST",
    "/bulletins/{id}/submit",
    { ...write, summary: "Hand a draft to a second person" },
    submitBulletin,
  ),
  endpoint(
    "POST",
    "/bulletins/{id}/return",
    { ...write, summary: "Send a draft back", body: z.strictObject({ reason: z.string().trim().min(1) }) },
    returnBulletin,
  ),
  endpoint(
    "GET",
    "/bulletins/{id}/preview",
    {
      may: "bulletin:read",
      summary: "What would go out now, and what stands in its way",
      params,
      out: BulletinPreview,
    },
    (ask, input) => previewBulletin(ask, definitions, input.params.id),
  ),
  endpoint(
    "POST",
    "/bulletins/{id}/publish",
    { may: "bulletin:approve", summary: "Publish, frozen", params, out: BulletinView, versioned: true },
    (ask, input) => publishBulletin(ask, definitions, { id: input.params.id, version: input.version }),
  ),
  endpoint(
    "GET",
    "/site-settings",
    { may: "site:write", summary: "What stands at the foot of every public page", out: SiteSettingsView },
    getSiteSettings,
  ),
  endpoint(
    "PUT",
    "/site-settings",
    {
      may: "site:write",
      summary: "Set the foot of every public page",
      body: SiteSettingsInput,
      out: SiteSettingsView,
      versioned: true,
    },
    setSiteSettings,
  ),
  endpoint(
    "GET",
    "/site-settings/history",
    { may: "site:write", summary: "How the site’s settings came about", out: History },
    getSiteSettingsHistory,
  ),
]

const slug = z.strictObject({ slug: z.string().max(200) })

/** Open to everybody: what was published, and what is behind it. */
export const openRoutes = (definitions: Definitions) => [
  publicEndpoint(
    "GET",
    "/releases",
    {
      may: null,
      summary: "Published bulletins, newest first",
      out: z.object({ releases: z.array(ReleasedBulletin) }),
    },
    async ({ workspace }) => ({ releases: await findReleased(workspace.published, 20) }),
  ),
  publicEndpoint(
    "GET",
    "/releases/{slug}",
    { may: null, summary: "A published bulletin with its notices", params: slug, out: ReleasedBulletin },
    async ({ workspace }, input) => {
      const found = await findReleasedBySlug(workspace.published, input.params.slug)
      if (found) return found
      throw new AppError("not-found", { en: "There is no such bulletin.", zh: "没有这期简报。" })
    },
  ),
  publicEndpoint(
    "GET",
    "/figures/{id}",
    { may: null, summary: "A figure, whole", params: figureId, out: IdentifiedFigure },
    openFigure,
  ),
  publicEndpoint(
    "GET",
    "/figures/{id}/evidence",
    { may: null, summary: "The rows behind a figure, by right", params: figureId, out: EvidenceView },
    (ask, input) => openEvidence(ask, definitions, input.params),
  ),
]
