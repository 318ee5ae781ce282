/** What every public page of this programme is given. */
import type { FastifyRequest } from "fastify"
import { findProgramme } from "../../features/publication/release-store.ts"
import type { Programme } from "../../features/publication/schema.ts"
import type { SiteContext, SiteLinks } from "../../features/publication/site/site-context.ts"
import { termOf } from "../../features/statistics/terms.ts"
import type { Bilingual, Language } from "../../kernel/language.ts"
import type { Headland } from "../server/headland.ts"
import type { SiteAssets } from "./assets.ts"

export const siteLinks: SiteLinks = {
  home: (language) => `/${language}`,
  bulletins: (language) => `/${language}/bulletins`,
  bulletin: (slug, language) => `/${language}/bulletins/${slug}`,
  figure: (id, language) => `/${language}/figures/${id}`,
  figureJson: (id) => `/api/v1/figures/${id}`,
  figureCsv: (id) => `/data/figures/${id}.csv`,
  evidence: (id) => `/api/v1/figures/${id}/evidence`,
  bulletinCsv: (slug) => `/data/bulletins/${slug}.csv`,
  bulletinJson: (slug) => `/data/bulletins/${slug}.json`,
  correct: () => null,
  records: (id) => `/app/figures/${id}`,
  signIn: "/app/",
}

const nav: { key: string; label: Bilingual; href: (language: Language) => string }[] = [
  { key: "home", label: { en: "Overview", zh: "概览" }, href: siteLinks.home },
  { key: "bulletins", label: { en: "Bulletins", zh: "简报" }, href: siteLinks.bulletins },
  { key: "sign-in", label: { en: "Sign in", zh: "登录" }, href: () => siteLinks.signIn },
]

/** The programme as the public knows it; before it is set up, the product speaks for itself. */
export async function programmeOf(headland: Headland): Promise<Programme> {
  if (!headland.profile) await headland.reloadProfile()
  const { workspace, profile } = headland
  const stored = await findProgramme(workspace.published)
  const today = workspace.clock.today()
  if (stored) return { ...stored, today }
  const name = profile?.name ?? { en: "Headland", zh: "Headland" }
  const issuer = profile?.issuer ?? { en: "", zh: "" }
  const footer = { en: "", zh: "" }
  return {
    name,
    region: profile?.division ?? "",
    issuer,
    demo: profile?.demo ?? false,
    footer,
    outboundLink: null,
    today,
  }
}

/** A part of a figure that no bulletin shows by itself is named by its definition. */
function titleOf({ definitions }: Headland, code: string): Bilingual | null {
  const { indicators } = definitions
  return (indicators.get(code) ?? indicators.get(`${code}.v1`))?.title ?? null
}

/** The context of a page in a language. */
export async function siteContext(
  headland: Headland,
  assets: SiteAssets,
  language: Language,
  current: string,
  request: Pick<FastifyRequest, "protocol" | "host">,
): Promise<SiteContext> {
  const programme = await programmeOf(headland)
  return {
    programme,
    origin: programme.address ?? `${request.protocol}://${request.host}`,
    language,
    assets: assets.urls,
    links: siteLinks,
    nav: nav.map(({ key, label, href }) => ({ label, href: href(language), current: key === current })),
    term: (code) => termOf(code) ?? titleOf(headland, code),
  }
}
