import { describe, expect, it } from "vitest"
import { exampleDocument } from "../site/example-bulletin.ts"
import { freezeWords } from "../site/freeze-words.ts"
import { wordsForApp } from "./words-for-app.ts"

const frozen = freezeWords(exampleDocument, "en")
const shown = wordsForApp(frozen, "en")

describe("frozen words in the app", () => {
  it("keep their text and every value to the letter", () => {
    const text = (html: string) => html.replace(/<!--[^>]*-->|<[^>]+>/g, "")
    const values = (html: string) => html.match(/<data [^>]+>/g)
    expect(text(shown)).toBe(text(frozen))
    expect(values(shown)).toEqual(values(frozen))
  })

  it("have no heading that the page has itself", () => {
    expect(shown).toContain("<h3>")
    expect(shown).not.toMatch(/<\/?h[12]\b/)
  })

  it("lead from a figure to its row, also where its key holds a number", () => {
    expect(shown).toContain('href="#figure-settled"')
    expect(wordsForApp('<a href="#f-settled-2018q1-2">', "en")).toBe('<a href="#figure-settled-2018q1">')
    expect(wordsForApp('<a href="#f-rooms-12-1">', "en")).toBe('<a href="#figure-rooms-12">')
  })

  it("have other ids than the words of the other language", () => {
    const ids = (html: string) => [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
    const other = ids(wordsForApp(freezeWords(exampleDocument, "zh"), "zh"))
    expect(ids(shown).filter((id) => other.includes(id))).toEqual([])
  })
})
