/** A line whose figures are plain words, each of them kept on one line. */
import { joinWritten } from "../../../kernel/format.ts"
import type { Language } from "../../../kernel/language.ts"
import type { BulletinDocument, Line } from "../schema.ts"
import { writeFigure } from "./written-figure.ts"

interface WholeFiguresOf {
  line: Line
  figures: BulletinDocument["figures"]
  language: Language
}

export function WholeFigures({ line, figures, language }: WholeFiguresOf) {
  return line.map((piece, at) => {
    if (typeof piece === "string") return piece
    const frozen = figures[piece.figure]
    if (!frozen) return null
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: pieces of a text have no identity but their place.
      <span key={at} className="whole">
        {joinWritten(writeFigure(frozen.figure, language, piece.form), language)}
      </span>
    )
  })
}
