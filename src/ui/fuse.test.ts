import { describe, expect, it } from "vitest"
import { fuseOn } from "./fuse.ts"

const validity = { from: "2016-11-21", until: "2019-11-21" }

describe("the fuse of a validity", () => {
  it("burns from the first day to the last", () => {
    expect(fuseOn("2016-11-21", validity)).toMatchObject({ state: "valid", burnt: 0 })
    const middle = fuseOn("2018-05-22", validity)
    expect(middle.state).toBe("valid")
    expect(middle.burnt).toBeCloseTo(0.5, 2)
  })

  it("turns amber ninety days before the end, and not a day earlier", () => {
    expect(fuseOn("2019-08-22", validity)).toMatchObject({ state: "valid", daysLeft: 91 })
    expect(fuseOn("2019-08-23", validity)).toMatchObject({ state: "expiring", daysLeft: 90 })
    expect(fuseOn("2019-11-20", validity)).toMatchObject({ state: "expiring", daysLeft: 1 })
  })

  it("is out on the day that it no longer holds", () => {
    expect(fuseOn("2019-11-21", validity).state).toBe("expired")
  })

  it("has not begun while it is pending, and does not burn without an end", () => {
    expect(fuseOn("2016-11-20", validity).state).toBe("pending")
    expect(fuseOn("2016-11-20", { from: null, until: null }).state).toBe("pending")
    expect(fuseOn("2030-01-01", { from: "2016-11-21", until: null })).toMatchObject({
      state: "valid",
      burnt: 0,
    })
  })
})
