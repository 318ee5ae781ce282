import { describe, expect, it } from "vitest"
import { checkDraft } from "./check-draft.ts"
import { emptyWriting } from "./draft-writing.ts"

const writing = { ...emptyWriting("2019-03-31"), slug: "2019-q2" }
const figure = { key: "settled", indicator: "settled-enterprises.v1", parameters: {}, asOf: null }

describe("a draft that is to be kept", () => {
  it("is in order with an address and figures of different keys", () => {
    expect(checkDraft({ ...writing, figures: [figure, { ...figure, key: "settled-2018" }] })).toEqual({})
  })

  it("is not kept where two figures have one key, or a key could not stand in a text", () => {
    expect(Object.keys(checkDraft({ ...writing, figures: [figure, figure] }))).toEqual(["figures.1.key"])
    expect(Object.keys(checkDraft({ ...writing, figures: [{ ...figure, key: "{a}" }] }))).toEqual([
      "figures.0.key",
    ])
  })

  it("is not kept with a figure that has no indicator", () => {
    const found = checkDraft({ ...writing, figures: [{ ...figure, indicator: null }] })
    expect(Object.keys(found)).toEqual(["figures.0.indicator"])
  })

  it("is not kept under an address that is none", () => {
    expect(Object.keys(checkDraft({ ...writing, slug: "2019 二季度" }))).toEqual(["slug"])
  })
})
