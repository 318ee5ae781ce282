/** A line of a bulletin as plain text, for titles of windows, lists and links. */
import { joinWritten } from "../../../kernel/format.ts"
import type { Language } from "../../../kernel/language.ts"
import type { BulletinDocument, Line } from "../schema.ts"
import { writeFigure } from "./written-figure.ts"

/** Figures are written out in their form; one that the document does not hold is left out. */
export function writeLine(line: Line, figures: BulletinDocument["figures"], language: Language): string {
  const pieces = line.map((piece) => {
    if (typeof piece === "string") return piece
    const frozen = figures[piece.figure]
    return frozen ? joinWritten(writeFigure(frozen.figure, language, piece.form), language) : ""
  })
  return pieces.join("")
}

/** What a bulletin says first, for whoever is shown a link to it. */
export function leadOf({ blocks, figures }: BulletinDocument, language: Language): string {
  const lead = blocks.find(({ kind }) => kind === "lead") ?? blocks[0]
  return lead ? writeLine(lead.line[language], figures, language) : ""
}

export function bulletinTitle(document: BulletinDocument, language: Language): string {
  return writeLine(document.title[language], document.figures, language)
}
