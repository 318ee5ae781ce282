/** The words of a bulletin as HTML that is written once, at publication, and never again. */
import { AppError } from "../../../kernel/error.ts"
import type { Written } from "../../../kernel/format.ts"
import type { Language } from "../../../kernel/language.ts"
import type { Block, BulletinDocument, FigureForm, FrozenFigure, Line } from "../schema.ts"
import { writeFigure } from "./written-figure.ts"

/** A place in frozen words where the page puts what may change: proof, tag of a change, notices. */
export type Place =
  | { kind: "below-title" }
  | { kind: "tag"; key: string }
  | { kind: "proof"; key: string; nth: number }

interface Freezing {
  document: BulletinDocument
  language: Language
  /** How often each figure has occurred so far. */
  seen: Map<string, number>
}

const replacements: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => replacements[character] ?? character)
}

function figureNamed(document: BulletinDocument, key: string): FrozenFigure {
  const frozen = document.figures[key]
  if (frozen && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(key)) return frozen
  throw new AppError("invalid", {
    en: `The text uses the figure “${key}”, which this bulletin does not hold.`,
    zh: `正文用到的数字“${key}”不在本期简报里。`,
  })
}

function dataElement({ id, figure }: FrozenFigure, form: FigureForm, language: Language): string {
  const written = writeFigure(figure, language, form)
  const status = figure.status === "final" ? "" : ` data-status="${figure.status}"`
  const attributes =
    `value="${escapeHtml(figure.value ?? "")}" data-figure="${escapeHtml(id)}"` +
    ` data-unit="${escapeHtml(figure.unit)}" data-decimals="${figure.decimals}"${status}`
  const mark = written.mark === "" ? "" : `<sup>${escapeHtml(written.mark)}</sup>`
  return `<data ${attributes}>${escapeHtml(written.number)}${unitMarkup(written, language)}</data>${mark}`
}

/** The gap between digit and Chinese unit is drawn by the style sheet, so that a copy reads 14.1亿元. */
function unitMarkup({ number, unit }: Written, language: Language): string {
  const words = escapeHtml(unit)
  if (unit === "" || unit === "%") return words
  if (language === "en") return ` ${words}`
  return /\d$/.test(number) ? `<span class="u">${words}</span>` : words
}

/** A line as HTML, and the places of the proofs that belong to it. */
function freezeLine(line: Line, freezing: Freezing, proofsInside: boolean): { html: string; proofs: string } {
  let html = ""
  let proofs = ""
  for (const piece of line) {
    if (typeof piece === "string") {
      html += escapeHtml(piece)
      continue
    }
    const key = piece.figure
    const frozen = figureNamed(freezing.document, key)
    const nth = (freezing.seen.get(key) ?? 0) + 1
    freezing.seen.set(key, nth)
    const data = dataElement(frozen, piece.form, freezing.language)
    html += `<a id="at-${key}-${nth}" href="#f-${key}-${nth}">${data}</a><!--tag:${key}-->`
    const proof = `<!--proof:${key}:${nth}-->`
    if (proofsInside) html += proof
    else proofs += proof
  }
  return { html, proofs }
}

function freezeBlock(block: Block, number: number, freezing: Freezing): string {
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

const placePattern = /<!--(?:(below-title)|(tag):([a-z0-9-]+)|(proof):([a-z0-9-]+):(\d+))-->/g

function placeOf(match: RegExpMatchArray): Place {
  if (match[1]) return { kind: "below-title" }
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
