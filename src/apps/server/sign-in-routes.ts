/** Signing in and out: with a password, or in a demo with one click as one of its personas. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify"
import { findAsker } from "../../features/access/find-asker.ts"
import { AppError } from "../../kernel/error.ts"
import { cookieName } from "../../platform/session/check-session.ts"
import type { AttemptLimit } from "../../platform/session/limit-attempts.ts"
import { limitAttempts } from "../../platform/session/limit-attempts.ts"
import { forgetAsks, refuseForeign } from "./admit.ts"
import type { Headland } from "./headland.ts"

const loopback = ["127.0.0.1", "::1", "::ffff:127.0.0.1"]
const localNames = /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/

/** Failures within a quarter of an hour: of one machine with one address, and of one machine with any. */
const most = { address: 10, machine: 100 }
const minutes = 15

/** Adds the addresses for signing in and out. */
export function signInRoutes(app: FastifyInstance, headland: Headland): void {
  const limit = limitAttempts((key) => (key.includes(" ") ? most.address : most.machine), minutes)
  app.post("/demo/sign-in/:account", (request, reply) => signInAs(headland, request, reply))
  app.post("/api/sign-out", async (request, reply) => {
    refuseForeign(request)
    const answer = await headland.accounts.handle(passwordRequest(request, "/api/auth/sign-out"))
    forgetAsks()
    return passOn(request, answer, reply, { signedIn: false })
  })
  app.post("/api/sign-in", async (request, reply) => {
    refuseForeign(request)
    return signInWithPassword(headland, limit, request, reply)
  })
  // Forms post no body worth reading here; without a parser Fastify would refuse them.
  app.addContentTypeParser("application/x-www-form-urlencoded", (_request, payload, done) => {
    payload.resume()
    payload.on("end", () => done(null, undefined))
  })
}

async function signInWithPassword(
  { accounts }: Headland,
  limit: AttemptLimit,
  request: FastifyRequest,
  reply: FastifyReply,
) {
  const { email } = (request.body ?? {}) as { email?: unknown }
  const together = `${request.ip} ${String(email).toLowerCase().slice(0, 254)}`
  // Behind a proxy everybody comes from one machine, which then is no measure.
  const keys = isForwarded(request) ? [together] : [request.ip, together]
  const wait = limit.wait(keys)
  if (wait > 0) throw tooMany(wait)
  // Counted before the answer is known, so that many at once are no way around it.
  limit.fail(keys)
  const answer = await accounts.handle(passwordRequest(request, "/api/auth/sign-in/email"))
  if (answer.ok) {
    limit.clear(together)
    limit.forgive(request.ip)
  }
  return passOn(request, answer, reply, { signedIn: true })
}

function tooMany(wait: number): AppError {
  return new AppError("too-many", {
    en: `Too many attempts. Try again in ${wait} ${wait === 1 ? "minute" : "minutes"}.`,
    zh: `尝试次数过多，请${wait}分钟后再试。`,
  })
}

/** One click in a demo workspace, and only from this machine itself. */
async function signInAs(
  { accounts, profile, workspace }: Headland,
  request: FastifyRequest,
  reply: FastifyReply,
) {
  refuseForeign(request)
  // A proxy on this machine comes from here too, and may call us by a local name.
  const here =
    loopback.includes(request.socket.remoteAddress ?? "") &&
    localNames.test(request.headers.host ?? "") &&
    !isForwarded(request)
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

function isForwarded({ headers }: FastifyRequest): boolean {
  return (headers["x-forwarded-for"] ?? headers.forwarded ?? headers.via) !== undefined
}

function passwordRequest(request: FastifyRequest, path: string): Request {
  const { host = "localhost", cookie = "", origin } = request.headers
  const base = origin ?? `http://${host}`
  if (!URL.canParse(path, base))
    throw new AppError("bad-request", { en: "The header Host is no host.", zh: "请求头 Host 有误。" })
  return new Request(new URL(path, base), {
    method: "POST",
    headers: { "content-type": "application/json", cookie, origin: base },
    body: JSON.stringify(request.body ?? {}),
  })
}

async function passOn(
  { headers }: FastifyRequest,
  answer: Response,
  reply: FastifyReply,
  done: { signedIn: boolean },
) {
  // Whoever came by https gets a cookie that goes by https only; the proxy in between keeps that from us.
  const secure = headers.origin?.startsWith("https:") ? "; Secure" : ""
  for (const cookie of answer.headers.getSetCookie()) reply.header("set-cookie", cookie + secure)
  if (answer.ok) return reply.code(200).send(done)
  if (answer.status >= 500) throw new Error(`signing in or out failed with ${answer.status}`)
  throw new AppError("not-signed-in", {
    en: "E-mail or password is wrong.",
    zh: "邮箱或密码不对。",
  })
}
