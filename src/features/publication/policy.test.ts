import { describe, expect, it } from "vitest"
import { mayApprove } from "./policy.ts"

describe("who releases a bulletin", () => {
  it("is never the one who wrote it", () => {
    expect(mayApprove({ member: "2" }, { state: "submitted", author: "2" })).toMatchObject({ allowed: false })
  })

  it("is any other member once it has been submitted", () => {
    expect(mayApprove({ member: "3" }, { state: "submitted", author: "2" })).toEqual({ allowed: true })
  })

  it("is nobody while it is a draft, or after it was published", () => {
    for (const state of ["draft", "published"])
      expect(mayApprove({ member: "3" }, { state, author: "2" })).toMatchObject({ allowed: false })
  })
})
