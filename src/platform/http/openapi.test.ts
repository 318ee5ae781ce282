/** The API's description comes from the tables that serve it. */
import { expect, test } from "vitest"
import { z } from "zod"
import { openApiDocument } from "./openapi.ts"
import { endpointFor } from "./route.ts"

const endpoint = endpointFor<null>()
const thing = z.object({ id: z.string(), version: z.string() })

async function findThings() {
  return { things: [] }
}
async function correctThing() {
  return { id: "1", version: "2" }
}

const document = openApiDocument(
  [
    endpoint(
      "GET",
      "/things",
      {
        may: null,
        summary: "All things",
        query: z.strictObject({ q: z.string().optional(), day: z.string() }),
        out: z.object({ things: z.array(thing) }),
      },
      findThings,
    ),
    endpoint(
      "PUT",
      "/things/{id}",
      {
        may: "thing:write",
        summary: "Correct a thing",
        params: z.strictObject({ id: z.string() }),
        body: z.strictObject({ name: z.string() }),
        out: thing,
        versioned: true,
      },
      correctThing,
    ),
    endpoint(
      "POST",
      "/things",
      { may: "thing:write", summary: "Enter a thing", body: z.strictObject({}), out: thing, creates: true },
      async () => ({ id: "1", version: "1" }),
    ),
  ],
  "/api/v1",
  "1.2.3",
)
const paths = document.paths as Record<string, Record<string, Record<string, unknown>>>

test("Every route is an operation below the prefix, two of one path together", () => {
  expect(document).toMatchObject({ openapi: "3.1.0", info: { version: "1.2.3" } })
  expect(Object.keys(paths)).toEqual(["/api/v1/things", "/api/v1/things/{id}"])
  expect(Object.keys(paths["/api/v1/things"]!)).toEqual(["get", "post"])
})

test("An operation bears the name of its use case and says what it needs", () => {
  expect(paths["/api/v1/things"]!.get).toMatchObject({
    operationId: "findThings",
    summary: "All things",
    parameters: [
      { name: "q", in: "query", required: false },
      { name: "day", in: "query", required: true },
    ],
  })
  expect(paths["/api/v1/things"]!.get).not.toHaveProperty("security")
  expect(paths["/api/v1/things/{id}"]!.put).toMatchObject({
    operationId: "correctThing",
    "x-permission": "thing:write",
    security: [{ session: [] }],
    parameters: [
      { name: "id", in: "path", required: true },
      { name: "If-Match", in: "header", required: true },
    ],
    requestBody: { required: true },
  })
})

test("An operation answers 200 or 201, and everything else as a problem", () => {
  const { responses } = paths["/api/v1/things"]!.post as { responses: Record<string, { content: object }> }
  expect(Object.keys(responses)).toEqual(["201", "default"])
  expect(Object.keys(responses.default!.content)).toEqual(["application/problem+json"])
  expect(Object.keys((paths["/api/v1/things/{id}"]!.put as { responses: object }).responses)).toEqual([
    "200",
    "default",
  ])
})
