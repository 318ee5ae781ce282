/** Members beside the one whose page the walk has: each in a browser of their own, signed in. */
import type { Page } from "playwright-core"
import type { Role } from "../../src/features/access/schema.ts"
import type { Walk } from "./journey.ts"

/** A page of the app's, signed in as the first member of a role, with the cookie that the server knows them by. */
export async function openAs(walk: Walk, role: Role, path = "/"): Promise<{ page: Page; cookie: string }> {
  const { server, openAnother } = walk
  const cookie = await server.as(role)
  const page = await openAnother()
  const [name = "", value = ""] = cookie.split(/=(.*)/s)
  await page.context().addCookies([{ name, value, url: server.origin }])
  await page.goto(`${server.origin}/app${path}`)
  await page.locator("main h1").waitFor()
  return { page, cookie }
}

/** What the API answers to a member; anything but a success fails the walk. */
export async function answerTo<T>(
  { server }: Walk,
  cookie: string,
  path: string,
  body?: unknown,
): Promise<T> {
  const method = body === undefined ? "GET" : "POST"
  const answer = await server.call(method, `/api/v1${path}`, { cookie, ...(body !== undefined && { body }) })
  if (answer.status >= 300) throw new Error(`${method} ${path} answered ${answer.status}`)
  return answer.body as T
}
