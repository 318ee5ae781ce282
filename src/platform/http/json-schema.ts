/** JSON Schema of our shapes: for the API's description, and for the fast serialiser. */
import { z } from "zod"

export type JsonSchema = { [key: string]: unknown }

/** The schema of a shape for the OpenAPI document. */
export function jsonSchema(shape: z.ZodType, io: "input" | "output"): JsonSchema {
  const { $schema, ...schema } = z.toJSONSchema(shape, { io, unrepresentable: "any" }) as JsonSchema
  return schema
}

/** The schema for fast-json-stringify: a nullable value says so without a union. */
export function serialiserSchema(shape: z.ZodType): JsonSchema {
  return nullableFlat(jsonSchema(shape, "output")) as JsonSchema
}

function nullableFlat(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(nullableFlat)
  if (typeof schema !== "object" || schema === null) return schema
  const flat = Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, nullableFlat(value)]))
  const choices = flat.anyOf as JsonSchema[] | undefined
  if (choices?.length === 2 && choices[1]?.type === "null") {
    const { anyOf, ...rest } = flat
    return { ...rest, ...choices[0], nullable: true }
  }
  const types = flat.type
  if (Array.isArray(types) && types.length === 2 && types.includes("null")) {
    flat.type = types.find((type) => type !== "null")
    flat.nullable = true
  }
  // Formats and patterns were checked when the value came in; the serialiser would only convert by them.
  delete flat.format
  delete flat.pattern
  return flat
}
