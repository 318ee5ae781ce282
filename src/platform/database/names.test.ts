/** Names of roles and schemas. */
import { describe, expect, test } from "vitest"
import { accountsRole, quoted, rolePassword, roleUrl, workspaceNames } from "./names.ts"

describe("Roles", () => {
  test("carry the database’s and the schema’s name", () => {
    expect(workspaceNames("headland", "w1")).toEqual({
      schema: "w1",
      release: "w1_release",
      full: "headland_w1_full",
      scoped: "headland_w1_scoped",
      public: "headland_w1_public",
    })
    expect(accountsRole("headland")).toBe("headland_accounts")
  })

  test("stay different and short where the database’s name is as long as a name can be", () => {
    for (const database of ["d".repeat(63), "象山科技".repeat(5), `${"d".repeat(50)}_a`]) {
      const { full, scoped, public: open } = workspaceNames(database, "w1")
      const names = [full, scoped, open, accountsRole(database)]
      expect(new Set(names).size).toBe(4)
      for (const name of names) expect(Buffer.byteLength(name)).toBeLessThanOrEqual(63)
    }
    expect(workspaceNames("d".repeat(63), "w1").full).not.toBe(
      workspaceNames(`${"d".repeat(62)}e`, "w1").full,
    )
  })

  test("have passwords that differ by role and by secret", () => {
    const passwords = [rolePassword("a", "x"), rolePassword("a", "y"), rolePassword("b", "x")]
    expect(new Set(passwords).size).toBe(3)
    expect(rolePassword("a", "x")).toBe(passwords[0])
  })
})

test("A role connects to the same server and database, with its schema first in its path", () => {
  const url = new URL(
    roleUrl("postgres://owner:secret@db.example:5433/head?sslmode=require", "s", "head_w1_full", "w1"),
  )
  expect([url.host, url.pathname, url.username]).toEqual(["db.example:5433", "/head", "head_w1_full"])
  expect(url.searchParams.get("options")).toMatch(/^-c search_path=w1,public /)
  expect(url.searchParams.get("sslmode")).toBe("require")
  expect(url.password).not.toContain("secret")
})

test("A quoted name can’t end its quotes", () => {
  expect(quoted('a"; drop schema w1; --')).toBe('"a""; drop schema w1; --"')
})
