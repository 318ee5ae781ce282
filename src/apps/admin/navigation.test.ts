import { describe, expect, it } from "vitest"
import { permissionsOf } from "../../features/access/policy.ts"
import type { Me, Role } from "../../features/access/schema.ts"
import { findPages } from "./find-anything.ts"
import { navigationOf } from "./navigation.ts"

const member = (role: Role, organisations: string[] = []): Me => ({
  member: "1",
  name: "演示",
  role,
  permissions: permissionsOf(role),
  organisations,
  centres: [],
  workspace: {
    name: { en: "Xiangshan", zh: "象山" },
    division: "330225",
    demo: true,
    today: "2019-06-28",
    now: "2019-06-28T01:00:00Z",
  },
})

const paths = (me: Me) => {
  const { groups, foot } = navigationOf(me)
  return [...groups.flatMap((group) => group.items), ...foot].flatMap((item) => item.to ?? [])
}

describe("the navigation of a member", () => {
  it("shows a bank no register, no tenancies, no members and no empty group", () => {
    expect(paths(member("bank"))).toEqual(["/", "/loans", "/centres", "/figures"])
    expect(navigationOf(member("bank")).groups.every((group) => group.items.length > 0)).toBe(true)
  })

  it("leads an enterprise to its own file, and one with two files to the register", () => {
    expect(paths(member("enterprise", ["96"]))).toContain("/organisations/96")
    expect(paths(member("enterprise", ["96", "97"]))).toContain("/organisations")
  })

  it("gives an officer the import and the members", () => {
    expect(paths(member("officer"))).toEqual(expect.arrayContaining(["/import", "/members"]))
    expect(paths(member("operator"))).not.toContain("/import")
  })

  it("puts at most four into the phone's bar, for every role", () => {
    for (const role of ["officer", "operator", "enterprise", "bank", "graduate"] as const)
      expect(navigationOf(member(role)).phone.length).toBeLessThanOrEqual(4)
  })
})

describe("the finder", () => {
  it("finds a page by its words in either language, whichever is on", () => {
    expect(findPages(member("officer"), "简报").map((found) => found.to)).toContain("/bulletins")
    expect(findPages(member("officer"), "BULLET").map((found) => found.to)).toContain("/bulletins/new")
  })

  it("offers nothing that the role may not do", () => {
    expect(findPages(member("bank"), "bulletin")).toEqual([])
  })
})
