/** The API's description, OpenAPI 3.1, from the same tables that serve it. */
import type { z } from "zod"
import type { JsonSchema } from "./json-schema.ts"
import { jsonSchema } from "./json-schema.ts"
import type { Route } from "./route.ts"

const problem = {
  type: "object",
  required: ["type", "title", "status", "detail", "detailText", "reference"],
  properties: {
    type: { type: "string" },
    title: { type: "string" },
    status: { type: "integer" },
    detail: { type: "string" },
    detailText: bilingualSchema(),
    reference: { type: "string" },
    errors: {
      type: "array",
      items: {
        type: "object",
        required: ["field", "message"],
        properties: { field: { type: "string" }, message: bilingualSchema() },
      },
    },
  },
}

function bilingualSchema(): JsonSchema {
  return {
    type: "object",
    required: ["en", "zh"],
    properties: { en: { type: "string" }, zh: { type: "string" } },
  }
}

/** Describes the routes; `prefix` stands before each path. */
export function openApiDocument<C>(routes: Route<C>[], prefix: string, version: string): JsonSchema {
  const paths: Record<string, Record<string, unknown>> = {}
  for (const route of routes) {
    const path = prefix + route.path
    paths[path] = { ...paths[path], [route.method.toLowerCase()]: operation(route) }
  }
  return {
    openapi: "3.1.0",
    info: {
      title: "Headland",
      version,
      description: "Records of a regional innovation programme, and the figures published from them.",
      license: { name: "Apache-2.0", identifier: "Apache-2.0" },
    },
    paths,
    components: {
      schemas: { Problem: problem },
      securitySchemes: { session: { type: "apiKey", in: "cookie", name: "headland.session_token" } },
    },
  }
}

function operation<C>({ method, path, shape, run }: Route<C>): JsonSchema {
  return {
    operationId: run.name || `${method.toLowerCase()}${path.replace(/\W+/g, "-")}`,
    summary: shape.summary,
    ...(shape.may && { "x-permission": shape.may, security: [{ session: [] }] }),
    parameters: [
      ...parameters(shape.params, "path"),
      ...parameters(shape.query, "query"),
      ...(shape.versioned
        ? [{ name: "If-Match", in: "header", required: true, schema: { type: "string" } }]
        : []),
    ],
    ...(shape.body && {
      requestBody: {
        required: true,
        content: { "application/json": { schema: jsonSchema(shape.body, "input") } },
      },
    }),
    responses: {
      [shape.creates ? "201" : "200"]: {
        description: "Done",
        content: { "application/json": { schema: jsonSchema(shape.out, "output") } },
      },
      default: {
        description: "What is wrong and how to mend it",
        content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
      },
    },
  }
}

function parameters(shape: z.ZodType | undefined, place: "path" | "query"): JsonSchema[] {
  if (!shape) return []
  const schema = jsonSchema(shape, "input") as {
    properties?: Record<string, JsonSchema>
    required?: string[]
  }
  return Object.entries(schema.properties ?? {}).map(([name, of]) => ({
    name,
    in: place,
    required: place === "path" || (schema.required ?? []).includes(name),
    schema: of,
  }))
}
