/** Pieces of frozen HTML: escaped text, live figures, and lines that hold them. */
import { AppError } from "../../../kernel/error.ts"
import type { Written } from "../../../kernel/format.ts"
import type { Language } from "../../../kernel/language.ts"
import type { BulletinDocument, FigureForm, FrozenFigure, Line } from "../schema.ts"
import { writeFigure } from "./written-figure.ts"

export interface Freezing {
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

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => replacements[character] ?? character)
}

export function figureNamed(document: BulletinDocument, key: string): FrozenFigure {
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

/** A live figure with the place of its tags, and the place of its proof. */
export function freezeFigureLink(
  key: string,
  form: FigureForm,
  freezing: Freezing,
): { figure: string; proof: string } {
  const frozen = figureNamed(freezing.document, key)
  const nth = (freezing.seen.get(key) ?? 0) + 1
  freezing.seen.set(key, nth)
  const data = dataElement(frozen, form, freezing.language)
  return {
    figure: `<a id="at-${key}-${nth}" href="#f-${key}-${nth}">${data}</a><!--tag:${key}-->`,
    proof: `<!--proof:${key}:${nth}-->`,
  }
}

/** A line as HTML, and the places of the proofs that belong to it. */
export function freezeLine(
  line: Line,
  freezing: Freezing,
  proofsInside: boolean,
): { html: string; proofs: string } {
  let html = ""
  let proofs = ""
  for (const piece of line) {
    if (typeof piece === "string") {
      html += escapeHtml(piece)
      continue
    }
    const { figure, proof } = freezeFigureLink(piece.figure, piece.form, freezing)
    html += figure
    if (proofsInside) html += proof
    else proofs += proof
  }
  return { html, proofs }
}
