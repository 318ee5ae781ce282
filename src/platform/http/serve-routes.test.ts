/** A route table at work: in which order a request is judged, and what the answer carries. */
import Fastify, { type FastifyInstance } from "fastify"
import { afterAll, beforeAll, expect, test } from "vitest"
import { z } from "zod"
import { AppError } from "../../kernel/error.ts"
import { problemOf } from "./problem.ts"
import { endpointFor } from "./route.ts"
import { serveRoutes } from "./serve-routes.ts"

interface Context {
  who: string
}
const endpoint = endpointFor<Context>()
const params = z.strictObject({ id: z.string().regex(/^\d+$/) })
const out = z.object({ id: z.string(), version: z.string(), who: z.string() })
const seen: unknown[] = []

const routes = [
  endpoint("GET", "/things/{id}", { may: null, summary: "", params, out }, async ({ who }, input) => {
    seen.push(input)
    return { id: input.params.id, version: "7", who, secret: "never leaves" }
  }),
  endpoint(
    "PUT",
    "/things/{id}",
    {
      may: "thing:write",
      summary: "",
      params,
      body: z.strictObject({ name: z.string() }),
      out,
      versioned: true,
    },
    async ({ who }, input) => {
      seen.push(input)
      return { id: input.params.id, version: String(Number(input.version) + 1), who }
    },
  ),
  endpoint(
    "POST",
    "/things",
    { may: "thing:write", summary: "", out: z.object({ done: z.boolean() }), creates: true },
    async () => ({
      done: true,
    }),
  ),
]

let app: FastifyInstance
beforeAll(async () => {
  app = Fastify()
  app.setErrorHandler((error, _, reply) => {
    const problem = problemOf(error, "R")
    return reply.code(problem.status).send(problem)
  })
  serveRoutes(app, "/api", routes, (request, may) => {
    const who = String(request.headers["x-who"] ?? "")
    if (may && who !== "officer") throw new AppError("not-allowed", { en: `needs ${may}`, zh: "无权" })
    return { who }
  })
  await app.ready()
})
afterAll(() => app.close())

const officer = { "x-who": "officer" }
const put = (url: string, headers: Record<string, string>, payload: object = { name: "a" }) =>
  app.inject({ method: "PUT", url, headers: { ...officer, ...headers }, payload })

test("A request is judged by who asks, then address, body and version, and only then done", async () => {
  const statuses = [
    await app.inject({ method: "PUT", url: "/api/things/x?y=1", payload: {} }),
    await put("/api/things/x", {}, {}),
    await put("/api/things/7?y=1", {}, {}),
    await put("/api/things/7", {}, {}),
    await put("/api/things/7", {}),
    await put("/api/things/7", { "if-match": "W/7" }),
    await put("/api/things/7", { "if-match": '"7"' }),
  ].map(({ statusCode }) => statusCode)
  expect(statuses).toEqual([403, 400, 400, 422, 428, 400, 200])
  expect(seen).toEqual([{ params: { id: "7" }, query: {}, body: { name: "a" }, version: "7" }])
})

test("An answer holds what its shape names, its version as ETag, and is kept by nobody", async () => {
  const { headers, body } = await app.inject({ url: "/api/things/8", headers: { "x-who": "anybody" } })
  expect(JSON.parse(body)).toEqual({ id: "8", version: "7", who: "anybody" })
  expect(headers).toMatchObject({
    etag: '"7"',
    "content-type": "application/json; charset=utf-8",
    "cache-control": "no-store",
  })
})

test("What is created answers 201, and without a version bears no ETag", async () => {
  const { statusCode, headers } = await app.inject({ method: "POST", url: "/api/things", headers: officer })
  expect(statusCode).toBe(201)
  expect(headers.etag).toBeUndefined()
})

test.each(["7", '"a"', '""', '"7", "8"', "*", `"${"9".repeat(19)}"`])(
  "If-Match %s is no version",
  async (header) => {
    expect((await put("/api/things/7", { "if-match": header })).statusCode).toBe(400)
  },
)
