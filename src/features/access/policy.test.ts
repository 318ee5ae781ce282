/** What each role may do. */
import { describe, expect, test } from "vitest"
import { hasFullReach, may, needsReach, permissionsOf } from "./policy.ts"
import { type Permission, permissions, type Role, roleNames, roles } from "./schema.ts"

const rolesWith = (permission: Permission) => roles.filter((role) => may({ role }, permission).allowed)

describe("Roles", () => {
  test("of the bureau do everything, save what is the administrator’s or a lender’s", () => {
    expect(permissionsOf("administrator")).toEqual([...permissions])
    const kept = permissions.filter((one) => !may({ role: "officer" }, one).allowed)
    expect(kept).toEqual(["centre:write", "loan:decide", "site:write", "member:write"])
  })

  test("outside the bureau change only what is their own part", () => {
    const parts: Partial<Record<Role, Permission[]>> = {
      operator: ["tenancy:write", "project:write"],
      enterprise: ["return:file", "problem:raise", "loan:request"],
      bank: ["loan:decide"],
      insurer: ["loan:decide"],
    }
    for (const role of roles.filter((one) => !hasFullReach(one)))
      expect(
        permissionsOf(role).filter((one) => !one.endsWith(":read")),
        role,
      ).toEqual(parts[role] ?? [])
  })

  test("outside the bureau never see members, bulletins in work, or the ledger", () => {
    for (const permission of ["member:read", "bulletin:read", "ledger:read"] as const)
      expect(rolesWith(permission)).toEqual(["administrator", "officer"])
  })

  test("that read organisations and tenancies are those with records of their own", () => {
    for (const permission of ["organisation:read", "tenancy:read"] as const)
      expect(rolesWith(permission)).toEqual([
        "administrator",
        "officer",
        "operator",
        "enterprise",
        "institute",
      ])
  })

  test("that see every row are the administrator and the officer", () => {
    expect(roles.filter(hasFullReach)).toEqual(["administrator", "officer"])
  })

  test("all read centres and figures", () => {
    for (const permission of ["centre:read", "figure:read"] as const)
      expect(rolesWith(permission)).toEqual([...roles])
  })
})

test("A refusal says why, in both languages, by the role’s name", () => {
  const decision = may({ role: "bank" }, "organisation:read")
  expect(decision).toEqual({
    allowed: false,
    reason: {
      en: expect.stringContaining(roleNames.bank.en),
      zh: expect.stringContaining(roleNames.bank.zh),
    },
  })
})

test("What a role may do can’t be widened by whoever asks", () => {
  permissionsOf("graduate").push("member:write")
  expect(permissionsOf("graduate")).not.toContain("member:write")
})

test("A member who reads within a reach is asked for one", () => {
  const member = (role: Role, reach: object = {}) =>
    needsReach({ role, organisations: [], centres: [], ...reach })
  expect(member("operator")?.field).toBe("centres")
  expect(member("operator", { centres: ["1"] })).toBeNull()
  expect(member("enterprise")?.field).toBe("organisations")
  expect(member("institute")?.field).toBe("organisations")
  expect(member("enterprise", { organisations: ["1"] })).toBeNull()
  for (const role of ["administrator", "officer", "region"] as const) expect(member(role)).toBeNull()
})
