/** Public pages: the glance, bulletins and figures, in both languages, without sign-in. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify"
import {
  findReleased,
  findReleasedBySlug,
  findReleasedFigure,
} from "../../features/publication/release-store.ts"
import type { ReleasedBulletin } from "../../features/publication/schema.ts"
import { renderBulletinList } from "../../features/publication/site/bulletin-list.tsx"
import { renderBulletinPage } from "../../features/publication/site/bulletin-page.tsx"
import { renderFigurePage } from "../../features/publication/site/figure-page.tsx"
import { renderProblemPage } from "../../features/publication/site/problem-page.tsx"
import { type Language, languages } from "../../kernel/language.ts"
import { askOf } from "../server/admit.ts"
import type { Headland } from "../server/headland.ts"
import type { SiteAssets } from "./assets.ts"
import { glancePage } from "./glance.ts"
import { siteContext } from "./site-page.ts"

/** Adds the public pages. */
export function siteRoutes(app: FastifyInstance, headland: Headland, assets: SiteAssets): void {
  const context = (language: Language, current: string, request: FastifyRequest) =>
    siteContext(headland, assets, language, current, request)
  const glance = async (language: Language, request: FastifyRequest, reply: FastifyReply) => {
    const site = await context(language, "home", request)
    const isMember = (await askOf(headland, request)) !== null
    return sendPage(reply, await glancePage(headland, site, isMember))
  }
  app.get("/", (request, reply) => {
    reply.header("vary", "accept-language, cookie")
    return glance(preferred(request), request, reply)
  })
  for (const language of languages) {
    app.get(`/${language}`, (request, reply) => {
      reply.header("vary", "cookie")
      return glance(language, request, reply)
    })
    app.get(`/${language}/bulletins`, async (request, reply) => {
      const bulletins = await findReleased(headland.workspace.published, 50)
      return sendPage(
        reply,
        renderBulletinList({ ...(await context(language, "bulletins", request)), bulletins }),
      )
    })
    app.get(`/${language}/bulletins/:slug`, async (request, reply) => {
      const { slug } = request.params as { slug: string }
      const bulletin = await findReleasedBySlug(headland.workspace.published, slug)
      if (!bulletin) return missing(reply, await context(language, "bulletins", request))
      const site = await context(language, "bulletins", request)
      const present = await figuresOfNotices(headland, bulletin)
      return sendPage(reply, renderBulletinPage({ ...site, bulletin, present }))
    })
    app.get(`/${language}/figures/:id`, async (request, reply) => {
      const { id } = request.params as { id: string }
      const site = await context(language, "", request)
      const page = await figurePage(headland, site, id)
      return page ? sendPage(reply, page) : missing(reply, site)
    })
  }
}

/** What the notices say is known now, whole, by its id: its status belongs to its value. */
async function figuresOfNotices({ workspace }: Headland, { notices }: ReleasedBulletin) {
  const ids = notices.map(({ nowFigureId }) => nowFigureId)
  const found = await Promise.all(ids.map((id) => findReleasedFigure(workspace.published, id)))
  return new Map(found.flatMap((frozen) => (frozen ? [[frozen.id, frozen] as const] : [])))
}

async function figurePage(headland: Headland, site: Awaited<ReturnType<typeof siteContext>>, id: string) {
  const { published } = headland.workspace
  const frozen = await findReleasedFigure(published, id)
  if (!frozen) return null
  const releases = await findReleased(published, 50)
  const holding = releases.filter((release) => keyOf(release, id) !== null)
  const figureKey = holding[0] ? keyOf(holding[0], id) : null
  const notices = holding[0]?.notices.filter((notice) => notice.figureKey === figureKey) ?? []
  const bulletins = holding.map(({ document }) => document)
  return renderFigurePage({ ...site, frozen, figureKey, notices, bulletins })
}

function keyOf({ document }: ReleasedBulletin, id: string): string | null {
  return Object.entries(document.figures).find(([, frozen]) => frozen.id === id)?.[0] ?? null
}

function missing(reply: FastifyReply, site: Awaited<ReturnType<typeof siteContext>>) {
  const problem = {
    status: 404,
    title: { en: "There is nothing at this address", zh: "这个地址没有内容" },
    says: {
      en: "Perhaps it was mistyped, or it has not been published yet.",
      zh: "地址可能有误，或者内容尚未公布。",
    },
  }
  return sendPage(reply.code(404), renderProblemPage({ ...site, ...problem }))
}

const policy =
  "default-src 'self'; img-src 'self' data:; style-src 'self'; script-src 'self'; font-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'self'"

/** A page with the policy that nothing but our own files runs in it. */
export function sendPage(reply: FastifyReply, html: string) {
  return reply
    .header("content-type", "text/html; charset=utf-8")
    .header("cache-control", "no-cache")
    .header("content-security-policy", policy)
    .send(html)
}

/** The language a browser asks for; English when it asks for neither. */
export function preferred({ headers }: FastifyRequest): Language {
  const wanted = (headers["accept-language"] ?? "").toLowerCase()
  const [zh, en] = [wanted.indexOf("zh"), wanted.indexOf("en")]
  return zh >= 0 && (en < 0 || zh < en) ? "zh" : "en"
}
