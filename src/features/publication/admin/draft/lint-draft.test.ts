import { describe, expect, it } from "vitest"
import { figureToken, freeKey, holdSameFigures, lintText } from "./lint-draft.ts"

const given = { keys: ["settled", "share"], names: ["37°Bay Centre", "37度湾"] }

describe("a text that is being written", () => {
  it("is in order with figures, dates and names", () => {
    expect(lintText("2019年3月底，37度湾入驻企业{settled}，占{share}。", given)).toEqual({
      bare: [],
      unknown: [],
      forms: [],
      unclosed: false,
    })
  })

  it("shows the numerals that were typed, full width ones too", () => {
    expect(lintText("入驻企业65家，面积１２平方米", given).bare).toEqual(["65", "12"])
  })

  it("shows a figure that the bulletin does not have", () => {
    expect(lintText("{settld} enterprises", given).unknown).toEqual(["settld"])
  })

  it("shows a form that is none", () => {
    expect(lintText("{settled|bear}", given).forms).toEqual(["bear"])
    expect(lintText("{settled|over-tens}", given).forms).toEqual([])
  })

  it("shows a brace that was left open", () => {
    expect(lintText("入驻企业{settled", given).unclosed).toBe(true)
    expect(lintText("入驻企业｛settled｝", given).unclosed).toBe(true)
  })
})

describe("both languages", () => {
  it("may hold their figures in another order", () => {
    expect(holdSameFigures({ en: "{a} of {b|bare}", zh: "{b}中{a}" })).toBe(true)
    expect(holdSameFigures({ en: "{a}", zh: "{a}{a}" })).toBe(false)
  })
})

describe("a figure's place", () => {
  it("is written in braces, with its form where it is not the usual one", () => {
    expect(figureToken("settled", "unit")).toBe("{settled}")
    expect(figureToken("settled", "bare")).toBe("{settled|bare}")
  })

  it("has a key that no other figure has", () => {
    expect(freeKey("settled-enterprises.v1", [])).toBe("settled")
    expect(freeKey("settled-enterprises.v1", ["settled", "settled-2"])).toBe("settled-3")
  })
})
