/** The HTTP server: API, app, public pages; while the product starts, a page that says how far it is. */
import fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from "fastify"
import { AppError } from "../../kernel/error.ts"
import { newReference, problemOf } from "../../platform/http/problem.ts"

const bodyLimit = 2 * 1024 * 1024
/** Milliseconds for a request to arrive whole: enough for a list of 64 MB at 2 Mbit/s. */
const requestTimeout = 300_000

const securityHeaders = {
  "x-content-type-options": "nosniff",
  "referrer-policy": "same-origin",
  "x-frame-options": "SAMEORIGIN",
}

/** An empty server with errors as problem documents. */
export function createServer(log: (line: string) => void): FastifyInstance {
  const app = fastify({
    bodyLimit,
    requestTimeout,
    trustProxy: false,
    routerOptions: { ignoreTrailingSlash: true },
    // An address that can't be read is refused before any hook runs.
    frameworkErrors: (error, request, reply) =>
      void sendProblem(error, request, reply.headers(securityHeaders), log),
  })
  app.addHook("onSend", async (_request, reply) => {
    reply.headers(securityHeaders)
  })
  app.addHook("onRequest", async ({ url }) => {
    if (url.includes("%00")) throw unreadable()
  })
  app.setErrorHandler((error, request, reply) => sendProblem(error, request, reply, log))
  app.setNotFoundHandler((request, reply) =>
    sendProblem(
      new AppError("not-found", { en: "There is nothing at this address.", zh: "这个地址没有内容。" }),
      request,
      reply,
      log,
    ),
  )
  return app
}

/** No name and no text holds the character of number zero, and PostgreSQL would fail on it. */
function unreadable(): AppError {
  return new AppError("bad-request", {
    en: "This address holds a character that no address may hold.",
    zh: "地址中含有无效字符。",
  })
}

function sendProblem(
  error: unknown,
  request: FastifyRequest,
  reply: FastifyReply,
  log: (line: string) => void,
) {
  const problem = problemOf(error, newReference())
  if (problem.status >= 500)
    log(
      `${problem.reference} ${request.method} ${request.url}: ${error instanceof Error ? error.stack : String(error)}`,
    )
  return reply
    .code(problem.status)
    .header("content-type", "application/problem+json; charset=utf-8")
    .header("cache-control", "no-store")
    .send(JSON.stringify(problem))
}
