/** The API's description of the two addresses that don't speak JSON. */
import type { JsonSchema } from "../../../platform/http/json-schema.ts"

const problem = {
  description: "What is wrong and how to mend it",
  content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
}

const upload = {
  type: "object",
  required: ["file"],
  properties: {
    file: { type: "string", contentMediaType: "application/octet-stream" },
    mapping: { type: "string" },
    kind: { type: "string" },
    source: { type: "string" },
  },
}

/** OpenAPI paths below `prefix`. */
export function uploadPaths(prefix: string): Record<string, JsonSchema> {
  const member = { "x-permission": "organisation:import", security: [{ session: [] }] }
  return {
    [`${prefix}/imports`]: {
      post: {
        ...member,
        operationId: "uploadList",
        summary: "Upload a list of organisations (CSV or .xlsx); its dry run begins at once",
        parameters: [],
        requestBody: { required: true, content: { "multipart/form-data": { schema: upload } } },
        responses: {
          "202": {
            description: "Taken in",
            content: {
              "application/json": {
                schema: { type: "object", required: ["id"], properties: { id: { type: "string" } } },
              },
            },
          },
          default: problem,
        },
      },
    },
    [`${prefix}/imports/{id}/errors.csv`]: {
      get: {
        ...member,
        operationId: "getErrorFile",
        summary: "The refused lines of a list with their reasons",
        parameters: [{ name: "id", in: "path", required: true, schema: { type: "string" } }],
        responses: {
          "200": { description: "The file", content: { "text/csv": { schema: { type: "string" } } } },
          default: problem,
        },
      },
    },
  }
}
