/** Serves route tables with Fastify: identity, permission, shapes, use case, answer. */

import fastJsonStringify from "fast-json-stringify"
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify"
import { AppError } from "../../kernel/error.ts"
import { serialiserSchema } from "./json-schema.ts"
import { parseBody, parseRequest } from "./parse-input.ts"
import type { Route } from "./route.ts"

/** Finds out who is asking and whether they may; throws when the answer is no. */
export type Admit<C> = (request: FastifyRequest, may: string | null) => C | Promise<C>

/** Adds each route below `prefix`; answers are an allow-list by the route's `out` shape. */
export function serveRoutes<C>(
  app: FastifyInstance,
  prefix: string,
  routes: Route<C>[],
  admit: Admit<C>,
): void {
  for (const route of routes) {
    const { shape } = route
    const write = fastJsonStringify(serialiserSchema(shape.out) as never)
    app.route({
      method: route.method,
      url: prefix + route.path.replace(/\{(\w+)\}/g, ":$1"),
      handler: async (request, reply) => {
        const context = await admit(request, shape.may)
        const input = {
          params: parseRequest(shape.params, request.params),
          query: parseRequest(shape.query, request.query),
          body: parseBody(shape.body, request.body),
          version: shape.versioned ? versionOf(request) : "",
        }
        const answer = await route.run(context, input as never)
        return send(reply, route, answer, write)
      },
    })
  }
}

function send(reply: FastifyReply, route: Route<never>, answer: unknown, write: (value: unknown) => string) {
  const version = (answer as { version?: unknown } | null)?.version
  if (typeof version === "string") reply.header("etag", `"${version}"`)
  return reply
    .code(route.shape.creates ? 201 : 200)
    .header("content-type", "application/json; charset=utf-8")
    .header("cache-control", "no-store")
    .send(write(answer))
}

/** A change without the version it read would overwrite what it has not seen. */
function versionOf(request: FastifyRequest): string {
  const header = request.headers["if-match"]
  if (!header)
    throw new AppError("version-required", {
      en: "Say in If-Match which version of the record this change is made to.",
      zh: "请在 If-Match 中注明所修改的版本。",
    })
  const version = /^"(0|[1-9]\d{0,17})"$/.exec(header)?.[1]
  if (!version)
    throw new AppError("bad-request", {
      en: 'If-Match holds one version, like "42".',
      zh: 'If-Match 格式应为 "42"。',
    })
  return version
}
