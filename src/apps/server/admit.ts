/** Who is asking: from the request's cookie to the context in which its use case runs. */
import type { FastifyRequest } from "fastify"
import type { Ask, PublicAsk } from "../../features/access/ask.ts"
import { authorise, readFor } from "../../features/access/ask.ts"
import { findAsker } from "../../features/access/find-asker.ts"
import { scopeOf } from "../../features/access/reach.ts"
import type { Asker, Permission } from "../../features/access/schema.ts"
import { tenantsOf } from "../../features/centres/find-tenancies.ts"
import { AppError } from "../../kernel/error.ts"
import { checkSession, forgetSessions, sessionCookie } from "../../platform/session/check-session.ts"
import type { Headland } from "./headland.ts"

/** Remembered as long as the session itself, a second at most. */
const rememberedFor = 1_000
const remembered = new Map<string, { ask: Promise<Ask | null>; until: number }>()

/** The context of a signed-in member, or null. */
export async function askOf(headland: Headland, request: FastifyRequest): Promise<Ask | null> {
  const { cookie } = request.headers
  const key = sessionCookie(cookie)
  if (!cookie || !key) return null
  const known = remembered.get(key)
  if (known && known.until > Date.now()) return known.ask
  if (remembered.size > 10_000) remembered.clear()
  const ask = buildAsk(headland, cookie)
  remembered.set(key, { ask, until: Date.now() + rememberedFor })
  // A failure is not an answer: the next request asks again.
  ask.catch(() => remembered.delete(key))
  return ask
}

/** Forgets who asked, after somebody signed out. */
export function forgetAsks(): void {
  forgetSessions()
  remembered.clear()
}

async function buildAsk(headland: Headland, cookie: string): Promise<Ask | null> {
  const { accounts, workspace, profile, installation } = headland
  const account = await checkSession(cookie, installation.secret, accounts.read)
  const asker = account && (await findAsker(workspace.full, account))
  if (!asker || !profile) return null
  return { asker, read: await reading(headland, asker), workspace, accounts, profile }
}

async function reading({ workspace }: Headland, asker: Asker) {
  return readFor(workspace, asker, await scopeOf(asker, workspace.full, tenantsOf))
}

/** For routes of members: signed in, and the role holds the permission. */
export function admitMember(headland: Headland) {
  return async (request: FastifyRequest, may: string | null): Promise<Ask> => {
    refuseForeign(request)
    const ask = await askOf(headland, request)
    if (!ask)
      throw new AppError("not-signed-in", {
        en: "Sign in first; then this works.",
        zh: "请先登录。",
      })
    if (may) authorise(ask.asker, may as Permission)
    return ask
  }
}

/** For routes of everybody. */
export function admitAnybody(headland: Headland) {
  return async (request: FastifyRequest): Promise<PublicAsk> => {
    refuseForeign(request)
    if (!headland.profile) await headland.reloadProfile()
    const { workspace, accounts, profile } = headland
    if (!profile) throw notSetUp()
    return (
      (await askOf(headland, request)) ?? {
        asker: null,
        read: workspace.published,
        workspace,
        accounts,
        profile,
      }
    )
  }
}

/** A change asked for by a page of another site is refused, whatever cookies came with it. */
export function refuseForeign({ method, headers }: FastifyRequest): void {
  if (method === "GET" || method === "HEAD") return
  const { origin, host } = headers
  const own =
    origin === undefined
      ? headers["sec-fetch-site"] !== "cross-site"
      : URL.canParse(origin) && new URL(origin).host === host
  if (!own)
    throw new AppError("not-allowed", {
      en: "This request came from another site.",
      zh: "请求来自其他网站，已拒绝。",
    })
}

export function notSetUp(): AppError {
  return new AppError("not-ready", { en: "The workspace is not set up yet.", zh: "工作区还没有初始化。" })
}
