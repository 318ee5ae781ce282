import { describe, expect, it } from "vitest"
import { ownSubject, sharedSubjects } from "./names-apart.ts"

const both = (name: string) => ({ en: name, zh: name })
const bay = { subject: { centre: both("Bay") } }
const incubator = { subject: { centre: both("Bay"), stage: both("Incubator") } }
const star = { subject: { centre: both("Star") } }

describe("figures that stand together", () => {
  it("leave out what all of them are about", () => {
    const shared = sharedSubjects([bay, incubator])
    expect(shared).toEqual({ centre: both("Bay") })
    expect(ownSubject(bay, shared, "en")).toBe("")
    expect(ownSubject(incubator, shared, "en")).toBe("Incubator")
  })

  it("are told apart where they are about different things", () => {
    const shared = sharedSubjects([bay, star])
    expect(shared).toEqual({})
    expect(ownSubject(star, shared, "en")).toBe("Star")
  })
})
