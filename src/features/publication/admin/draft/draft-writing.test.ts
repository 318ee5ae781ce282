import { describe, expect, it } from "vitest"
import type { BulletinInput } from "../../schema.ts"
import { fieldInForm, inputOf, moved, writingOf } from "./draft-writing.ts"

const input: BulletinInput = {
  slug: "2019-q1",
  kicker: { en: "K", zh: "眉" },
  title: { en: "{a}", zh: "{a}" },
  blocks: [{ kind: "lead", text: { en: "E", zh: "中" } }],
  figures: {
    a: { indicator: "settled-enterprises.v1", parameters: { centre: "11" } },
    b: { indicator: "let-space.v1", parameters: { centre: "11" }, asOf: "2018-12-31" },
  },
  asOf: "2019-03-31",
}

describe("a bulletin in its form", () => {
  it("goes back to the server as it came", () => {
    expect(inputOf(writingOf(input))).toEqual(input)
  })

  it("leaves out a parameter that was not chosen, so that the server says which is missing", () => {
    const writing = writingOf(input)
    const [first] = writing.figures
    const unfinished = { ...writing, figures: [{ ...first!, parameters: { centre: null } }] }
    expect(inputOf(unfinished).figures.a?.parameters).toEqual({})
  })

  it("shows what is said of a figure beside that figure", () => {
    const { figures } = writingOf(input)
    expect(fieldInForm("figures.b.asOf", figures)).toBe("figures.1.asOf")
    expect(fieldInForm("figures.b", figures)).toBe("figures.1.key")
    expect(fieldInForm("blocks.0.text.en", figures)).toBe("blocks.0.text.en")
  })
})

describe("a block", () => {
  it("changes places with its neighbour, and stays at the ends", () => {
    expect(moved(["a", "b", "c"], 1, -1)).toEqual(["b", "a", "c"])
    expect(moved(["a", "b", "c"], 1, 1)).toEqual(["a", "c", "b"])
    expect(moved(["a", "b"], 0, -1)).toEqual(["a", "b"])
    expect(moved(["a", "b"], 1, 1)).toEqual(["a", "b"])
  })
})
