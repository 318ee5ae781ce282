/** The words of a bulletin as HTML that is written once, at publication, and never again. */
import type { Language } from "../../../kernel/language.ts"
import type { Block, BulletinDocument } from "../schema.ts"
import { freezeChart, freezeTable } from "./freeze-exhibits.ts"
import { type Freezing, freezeLine } from "./frozen-html.ts"

/** A place in frozen words where the page puts what may change: proof, tag of a change, notices. */
export type Place =
  | { kind: "below-title" }
  | { kind: "downloads" }
  | { kind: "tag"; key: string }
  | { kind: "proof"; key: string; nth: number }

function freezeBlock(block: Block, number: number, freezing: Freezing): string {
  if (block.kind === "chart") return freezeChart(block, freezing)
  if (block.kind === "table") return freezeTable(block, freezing)
  // A heading is read out whole, so its proofs stand behind it instead of inside.
  const heading = block.kind === "heading"
  const { html, proofs } = freezeLine(block.line[freezing.language], freezing, !heading)
  if (heading) return `<h2 id="s-${number}">${html}</h2>${proofs}`
  return block.kind === "lead" ? `<p class="lead">${html}</p>` : `<p>${html}</p>`
}

/**
 * Frozen HTML of title and blocks in one language; the same document gives the same bytes.
 * Throws `invalid` where a line names a figure that the document does not hold.
 */
export function freezeWords(document: BulletinDocument, language: Language): string {
  const freezing: Freezing = { document, language, seen: new Map() }
  const title = freezeLine(document.title[language], freezing, false)
  const blocks = document.blocks.map((block, index) => freezeBlock(block, index + 1, freezing))
  return [`<h1>${title.html}</h1>${title.proofs}<!--below-title-->`, ...blocks].join("\n")
}

const placePattern = /<!--(?:(below-title|downloads)|(tag):([a-z0-9-]+)|(proof):([a-z0-9-]+):(\d+))-->/g

function placeOf(match: RegExpMatchArray): Place {
  if (match[1]) return { kind: match[1] as "below-title" | "downloads" }
  if (match[2]) return { kind: "tag", key: match[3] ?? "" }
  return { kind: "proof", key: match[5] ?? "", nth: Number(match[6]) }
}

/** Puts HTML into the places of frozen words; every byte outside a place stays as it was. */
export function assembleWords(words: string, fill: (place: Place) => string): string {
  let assembled = ""
  let end = 0
  for (const match of words.matchAll(placePattern)) {
    assembled += words.slice(end, match.index) + fill(placeOf(match))
    end = match.index + match[0].length
  }
  return assembled + words.slice(end)
}

/** Keys of the figures in frozen words, in the order in which they first occur. */
export function figureOrder(words: string): string[] {
  const keys = new Set<string>()
  assembleWords(words, (place) => {
    if (place.kind === "tag") keys.add(place.key)
    return ""
  })
  return [...keys]
}
