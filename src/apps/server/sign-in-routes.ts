/** Signing in and out: with a password, or in a demo with one click as one of its personas. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify"
import { findAsker } from "../../features/access/find-asker.ts"
import { AppError } from "../../kernel/error.ts"
import { cookieName, forgetSessions } from "../../platform/session/check-session.ts"
import { refuseForeign } from "./admit.ts"
import type { Headland } from "./headland.ts"

const loopback = ["127.0.0.1", "::1", "::ffff:127.0.0.1"]
const localNames = /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/

/** Adds the addresses for signing in and out. */
export function signInRoutes(app: FastifyInstance, headland: Headland): void {
  app.post("/demo/sign-in/:account", (request, reply) => signInAs(headland, request, reply))
  app.post("/api/sign-out", async (request, reply) => {
    refuseForeign(request)
    const answer = await headland.accounts.handle(passwordRequest(request, "/api/auth/sign-out"))
    forgetSessions()
    return passOn(answer, reply)
  })
  app.post("/api/sign-in", async (request, reply) => {
    refuseForeign(request)
    return passOn(await headland.accounts.handle(passwordRequest(request, "/api/auth/sign-in/email")), reply)
  })
  // Forms post no body worth reading here; without a parser Fastify would refuse them.
  app.addContentTypeParser("application/x-www-form-urlencoded", (_request, payload, done) => {
    payload.resume()
    payload.on("end", () => done(null, undefined))
  })
}

/** One click in a demo workspace, and only from this machine itself. */
async function signInAs(
  { accounts, profile, workspace }: Headland,
  request: FastifyRequest,
  reply: FastifyReply,
) {
  refuseForeign(request)
  const here =
    loopback.includes(request.socket.remoteAddress ?? "") && localNames.test(request.headers.host ?? "")
  if (!profile?.demo || !here)
    throw new AppError("not-allowed", {
      en: "One-click sign-in works in a demo only, and only on the machine that runs it.",
      zh: "一键登录只用于演示，且只能在运行它的电脑上使用。",
    })
  const { account } = request.params as { account: string }
  if (!(await findAsker(workspace.full, { id: account, name: "" })))
    throw new AppError("not-found", { en: "There is no such persona.", zh: "没有这个角色。" })
  const cookie = await accounts.signIn(account)
  return reply
    .header("set-cookie", `${cookieName}=${cookie}; Path=/; HttpOnly; SameSite=Lax; Max-Age=604800`)
    .redirect(wayBack(request), 303)
}

/** Back to the page of the app from which one came to sign in. */
function wayBack(request: FastifyRequest): string {
  const { to } = request.query as { to?: unknown }
  return typeof to === "string" && /^\/app\/[\w/?=&%.,:@+~-]*$/.test(to) ? to : "/app/"
}

function passwordRequest(request: FastifyRequest, path: string): Request {
  const { host = "localhost", cookie = "", origin } = request.headers
  const base = origin ?? `http://${host}`
  return new Request(new URL(path, base), {
    method: "POST",
    headers: { "content-type": "application/json", cookie, origin: base },
    body: JSON.stringify(request.body ?? {}),
  })
}

async function passOn(answer: Response, reply: FastifyReply) {
  for (const cookie of answer.headers.getSetCookie()) reply.header("set-cookie", cookie)
  if (answer.ok) return reply.code(200).send({ signedIn: true })
  throw new AppError("not-signed-in", {
    en: "E-mail or password is wrong.",
    zh: "邮箱或密码不对。",
  })
}
