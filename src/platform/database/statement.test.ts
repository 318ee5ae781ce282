/** Statements: built, fixed and prepared. */
import { expect, test } from "vitest"
import { fixed, nameOf, param, raw, statement, tables } from "./statement.ts"

const db = tables<{ thing: { id: string; name: string } }>()

test("A fixed query is compiled once, and takes its values in the order of its text", () => {
  const find = fixed<{ id: string; limit: number }, { id: string }>(
    db
      .selectFrom("thing")
      .select("id")
      .where("name", "=", "constant")
      .where("id", ">", param("id"))
      .limit(param("limit")),
  )
  const one = find({ limit: 5, id: "7" })
  expect(one.values).toEqual(["constant", "7", 5])
  expect(one.text).toContain('where "name" = $1')
  expect(find({ limit: 6, id: "8" }).name).toBe(one.name)
})

test("A query built for one call is not prepared, and hands values over beside its text", () => {
  const one = statement(db.selectFrom("thing").selectAll().where("name", "=", "'; drop table thing; --"))
  expect(one.name).toBeUndefined()
  expect(one.text).not.toContain("drop")
  expect(one.values).toEqual(["'; drop table thing; --"])
})

test("The same text has the same name, and another text another", () => {
  expect(nameOf("select 1")).toBe(nameOf("select 1"))
  expect(nameOf("select 2")).not.toBe(nameOf("select 1"))
  expect(raw("select 1").name).toBeUndefined()
  expect(raw("select 1", [], { prepare: true }).name).toBe(nameOf("select 1"))
})
