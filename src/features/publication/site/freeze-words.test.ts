import { describe, expect, test } from "vitest"
import { AppError } from "../../../kernel/error.ts"
import { languages } from "../../../kernel/language.ts"
import type { BulletinDocument } from "../schema.ts"
import { exampleDocument, exampleFigures } from "./example-bulletin.ts"
import { assembleWords, figureOrder, freezeWords, type Place } from "./freeze-words.ts"

const withTitle = (title: BulletinDocument["title"]): BulletinDocument => ({
  ...exampleDocument,
  title,
  blocks: [],
})

describe("Frozen words", () => {
  test("are these bytes, and stay these bytes in every later version", () => {
    const document = withTitle({
      en: [{ figure: "settled", form: "unit" }, " have settled"],
      zh: ["已入驻", { figure: "settled", form: "unit" }, "企业"],
    })
    const id = exampleFigures.settled?.id
    const data = `<data value="65" data-figure="${id}" data-unit="enterprise" data-decimals="0">`
    const places = "<!--tag:settled-->"
    expect(freezeWords(document, "en")).toBe(
      `<h1><a id="at-settled-1" href="#f-settled-1">${data}65 enterprises</data></a>${places} have settled</h1>` +
        "<!--proof:settled:1--><!--below-title-->",
    )
    expect(freezeWords(document, "zh")).toBe(
      `<h1>已入驻<a id="at-settled-1" href="#f-settled-1">${data}65<span class="u">家</span></data></a>${places}企业</h1>` +
        "<!--proof:settled:1--><!--below-title-->",
    )
  })

  test("put the proof into the figure's own paragraph, and behind a heading", () => {
    const words = freezeWords(exampleDocument, "en")
    expect(words).toMatch(/<p class="lead">[^\n]*<\/a><!--tag:share--><!--proof:share:1-->\.<\/p>/)
    expect(words).not.toMatch(/<h[12][^\n]*<!--proof[^\n]*<\/h[12]>/)
  })

  test.each(languages)("hold each figure in %s as data with its attributes", (language) => {
    const words = freezeWords(exampleDocument, language)
    const anchors = words.match(/<a id="at-/g) ?? []
    const data =
      /<a id="at-([a-z-]+)-(\d+)" href="#f-\1-\2"><data value="([\d.]*)" data-figure="([^"]+)" data-unit="([^"]+)" data-decimals="(\d)"/g
    const found = [...words.matchAll(data)]
    expect(found.length).toBe(anchors.length)
    for (const [, key = "", , value, id, unit, decimals] of found) {
      const frozen = exampleFigures[key]
      expect({ value, id, unit, decimals }).toEqual({
        value: frozen?.figure.value ?? "",
        id: frozen?.id,
        unit: frozen?.figure.unit,
        decimals: String(frozen?.figure.decimals),
      })
    }
  })

  test("write a bound in words and keep the value in the data", () => {
    expect(freezeWords(exampleDocument, "en")).toMatch(/<data value="65"[^>]*>over 60 enterprises<\/data>/)
    expect(freezeWords(exampleDocument, "zh")).toMatch(/<data value="65"[^>]*>60余家<\/data>/)
  })

  test("say what a mark says: provisional and protected", () => {
    const words = freezeWords(exampleDocument, "zh")
    expect(words).toMatch(
      /data-status="provisional">18,421<span class="u">平方米<\/span><\/data><sup>初<\/sup>/,
    )
    expect(words).toMatch(/<data value=""[^>]* data-status="suppressed">保密<\/data>/)
  })

  test("escape whatever the editor types", () => {
    const hostile = `<script>alert("1")</script><!--proof:settled:9--> & 'x'`
    const words = freezeWords(withTitle({ en: [hostile], zh: [hostile] }), "en")
    expect(words).toContain(
      "&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;&lt;!--proof:settled:9--&gt; &amp; &#39;x&#39;",
    )
    expect(figureOrder(words)).toEqual([])
  })

  test("are refused where the text names a figure that the bulletin does not hold", () => {
    const unknown = withTitle({ en: [{ figure: "nobody", form: "unit" }], zh: ["x"] })
    expect(() => freezeWords(unknown, "en")).toThrow(AppError)
    const key = `x"><script>`
    const odd = withTitle({ en: [{ figure: key, form: "unit" }], zh: ["x"] })
    const figures = { [key]: exampleFigures.settled! }
    expect(() => freezeWords({ ...odd, figures }, "en")).toThrow(AppError)
  })
})

describe("Assembling", () => {
  const words = freezeWords(exampleDocument, "en")

  test("with nothing gives the words without their places", () => {
    expect(assembleWords(words, () => "")).toBe(words.replace(/<!--[a-z0-9:-]+?-->/g, ""))
  })

  test("with something changes no byte outside the places, whatever is put in", () => {
    const filled = assembleWords(words, ({ kind }) => `\u0001<!--${kind}:settled:1-->$&\u0002`)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: no text holds these two characters.
    expect(filled.replace(/\u0001.*?\u0002/g, "")).toBe(assembleWords(words, () => ""))
  })

  test("asks for every place once, in the order of the text", () => {
    const places: Place[] = []
    assembleWords(words, (place) => {
      places.push(place)
      return ""
    })
    const proofs = places.flatMap((place) => (place.kind === "proof" ? [`${place.key}-${place.nth}`] : []))
    expect(proofs).toEqual([
      "settled-1",
      "technological-1",
      "settled-2",
      "technological-2",
      "share-1",
      "space-1",
      "base-1",
      "settled-3",
    ])
    expect(places.filter(({ kind }) => kind === "tag").length).toBe(proofs.length)
    expect(places.filter(({ kind }) => kind === "below-title").length).toBe(1)
    expect(figureOrder(words)).toEqual(["settled", "technological", "share", "space", "base"])
  })
})
