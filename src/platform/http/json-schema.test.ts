/** JSON Schema of our shapes, and what the fast serialiser makes of it. */
import fastJsonStringify from "fast-json-stringify"
import { describe, expect, test } from "vitest"
import { z } from "zod"
import { jsonSchema, serialiserSchema } from "./json-schema.ts"

const Shape = z.object({
  id: z.string(),
  note: z.string().nullable(),
  count: z.number().int().nullable(),
  part: z.object({ area: z.string(), when: z.iso.date() }).nullable(),
  list: z.array(z.object({ a: z.string().nullable() })),
  more: z.string().optional(),
  by: z.record(z.string(), z.object({ value: z.string().nullable() })),
  kind: z.enum(["a", "b"]).nullable(),
  line: z.array(z.union([z.string(), z.object({ figure: z.string() })])),
})
const write = fastJsonStringify(serialiserSchema(Shape) as never)
const sample = {
  id: "1",
  note: null,
  count: null,
  part: { area: "1", when: "2019-03-31" },
  list: [{ a: null }, { a: "x" }],
  by: { x: { value: null } },
  kind: null,
  line: ["words", { figure: "settled" }],
}

describe("The serialiser", () => {
  test("writes what the shape says, null where it is null", () => {
    expect(JSON.parse(write(sample))).toEqual(sample)
    expect(JSON.parse(write({ ...sample, part: null, kind: "b", count: 7, more: "m" }))).toEqual({
      ...sample,
      part: null,
      kind: "b",
      count: 7,
      more: "m",
    })
  })

  test("writes nothing that the shape does not name, however deep it stands", () => {
    const leaking = {
      ...sample,
      password: "secret",
      part: { ...sample.part, name_key: "secret" },
      list: [{ a: "x", b: "secret" }],
      by: { x: { value: "1", b: "secret" } },
    }
    expect(write(leaking)).not.toContain("secret")
  })
})

test("The description names each kind in a way that stands in an OpenAPI document", () => {
  const schema = jsonSchema(Shape, "output")
  expect(schema).not.toHaveProperty("$schema")
  expect(schema).toMatchObject({ type: "object", required: expect.arrayContaining(["id", "note"]) })
  expect(jsonSchema(z.strictObject({ limit: z.coerce.number().default(50) }), "input")).not.toHaveProperty(
    "required",
  )
})
