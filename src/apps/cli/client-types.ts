/** TypeScript types of the API, written from its OpenAPI document, in the form that openapi-fetch reads. */

type Schema = Record<string, unknown>

interface Operation {
  parameters: { name: string; in: string; required: boolean; schema: Schema }[]
  requestBody?: { content: Record<string, { schema: Schema }> }
  responses: Record<string, { content: Record<string, { schema: Schema }> }>
}

interface OpenApi {
  paths: Record<string, Record<string, Operation>>
  components: { schemas: Record<string, Schema> }
}

const methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"]

/** The text of the types' file. */
export function clientTypes(document: OpenApi): string {
  const paths = Object.entries(document.paths).map(([path, operations]) => pathType(path, operations))
  const schemas = Object.entries(document.components.schemas).map(
    ([name, schema]) => `    ${name}: ${typeOf(schema)}`,
  )
  return `/** Types of the API, generated from its OpenAPI document: run \`npm run client\` after changing a route. */
export interface paths {
${paths.join("\n")}
}
export interface components {
  schemas: {
${schemas.join("\n")}
  }
}
`
}

function pathType(path: string, operations: Record<string, Operation>): string {
  const lines = methods.map((method) => {
    const operation = operations[method]
    return operation ? `    ${method}: ${operationType(operation)}` : `    ${method}?: never`
  })
  return `  ${JSON.stringify(path)}: {\n    parameters: { query?: never; header?: never; path?: never; cookie?: never }\n${lines.join("\n")}\n  }`
}

function operationType({ parameters, requestBody, responses }: Operation): string {
  const places = ["query", "header", "path", "cookie"].map((place) => {
    const here = parameters.filter((one) => one.in === place)
    if (here.length === 0) return `${place}?: never`
    const optional = here.some((one) => one.required) ? "" : "?"
    const fields = here.map(
      (one) => `${JSON.stringify(one.name)}${one.required ? "" : "?"}: ${typeOf(one.schema)}`,
    )
    return `${place}${optional}: { ${fields.join("; ")} }`
  })
  const body = requestBody
    ? `requestBody: { content: ${contentType(requestBody.content)} }`
    : "requestBody?: never"
  const answers = Object.entries(responses).map(
    ([status, { content }]) =>
      `${status}: { headers: { [name: string]: unknown }; content: ${contentType(content)} }`,
  )
  return `{ parameters: { ${places.join("; ")} }; ${body}; responses: { ${answers.join("; ")} } }`
}

function contentType(content: Record<string, { schema: Schema }>): string {
  const types = Object.entries(content).map(
    ([type, { schema }]) => `${JSON.stringify(type)}: ${typeOf(schema)}`,
  )
  return `{ ${types.join("; ")} }`
}

/** The type of a JSON Schema, as far as our shapes use it; a form it does not know is an error. */
function typeOf(schema: Schema): string {
  if (schema.$ref) return `components["schemas"]["${String(schema.$ref).split("/").at(-1)}"]`
  if (schema.const !== undefined) return JSON.stringify(schema.const)
  if (schema.enum) return (schema.enum as unknown[]).map((value) => JSON.stringify(value)).join(" | ")
  const choices = (schema.anyOf ?? schema.oneOf) as Schema[] | undefined
  if (choices) return choices.map((one) => `(${typeOf(one)})`).join(" | ")
  if (Array.isArray(schema.type))
    return schema.type.map((type) => `(${typeOf({ ...schema, type })})`).join(" | ")
  switch (schema.type) {
    case "string":
    case "boolean":
    case "null":
      return schema.type
    case "number":
    case "integer":
      return "number"
    case "array":
      return `(${schema.items ? typeOf(schema.items as Schema) : "unknown"})[]`
    case "object":
      return objectType(schema)
    case undefined:
      return "unknown"
    default:
      throw new Error(`no type for ${JSON.stringify(schema)}`)
  }
}

function objectType(schema: Schema): string {
  const properties = Object.entries((schema.properties ?? {}) as Record<string, Schema>)
  const required = (schema.required ?? []) as string[]
  const fields = properties.map(
    ([name, one]) => `${JSON.stringify(name)}${required.includes(name) ? "" : "?"}: ${typeOf(one)}`,
  )
  const more = schema.additionalProperties
  if (typeof more === "object" && more !== null) fields.push(`[key: string]: ${typeOf(more as Schema)}`)
  return fields.length > 0 ? `{ ${fields.join("; ")} }` : "Record<string, never>"
}
