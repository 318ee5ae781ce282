/** The HTTP server: API, app, public pages; while the product starts, a page that says how far it is. */
import fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from "fastify"
import { AppError } from "../../kernel/error.ts"
import { newReference, problemOf } from "../../platform/http/problem.ts"

const bodyLimit = 2 * 1024 * 1024

const securityHeaders = {
  "x-content-type-options": "nosniff",
  "referrer-policy": "same-origin",
  "x-frame-options": "SAMEORIGIN",
}

/** An empty server with errors as problem documents. */
export function createServer(log: (line: string) => void): FastifyInstance {
  const app = fastify({ bodyLimit, trustProxy: false, routerOptions: { ignoreTrailingSlash: true } })
  app.addHook("onSend", async (_request, reply) => {
    reply.headers(securityHeaders)
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
