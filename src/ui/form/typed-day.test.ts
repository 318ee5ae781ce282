import { describe, expect, it } from "vitest"
import { parseTypedDay } from "./typed-day.ts"

describe("a day as people type it", () => {
  it.each([
    "2019年3月31日",
    "2019-3-31",
    "2019/03/31",
    "2019.3.31",
    "20190331",
    "２０１９年３月３１日",
    "31 March 2019",
    "31 Mar 2019",
    "31mar2019",
    "March 31, 2019",
    " mar 31 2019 ",
  ])("understands %s", (typed) => expect(parseTypedDay(typed)).toBe("2019-03-31"))

  it("takes the year of today where none is given", () => {
    expect(parseTypedDay("3月31日", "2019-06-28")).toBe("2019-03-31")
    expect(parseTypedDay("31 Mar", "2019-06-28")).toBe("2019-03-31")
    expect(parseTypedDay("3月31日")).toBeNull()
  })

  it.each(["3/4/2019", "2019-02-30", "31 Foo 2019", "2019", "", "yesterday"])(
    "does not guess at %s",
    (typed) => expect(parseTypedDay(typed, "2019-06-28")).toBeNull(),
  )
})
