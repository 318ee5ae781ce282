/** Text as people write it, with figures in braces, to the line that holds figures. */
import { FigureForm, type Line } from "./schema.ts"

const place = /\{([^{}|]*)(?:\|([^{}]*))?\}/g

/** Splits text at its figures: `{settled}`, `{settled|bare}`, `{visits|over-tens}`. */
export function parseLine(text: string): Line {
  const line: Line = []
  let from = 0
  for (const match of text.matchAll(place)) {
    if (match.index > from) line.push(text.slice(from, match.index))
    const form = FigureForm.safeParse(match[2]?.trim() || "unit")
    line.push({ figure: match[1]?.trim() ?? "", form: form.success ? form.data : "unit" })
    from = match.index + match[0].length
  }
  if (from < text.length) line.push(text.slice(from))
  return line
}

/** The keys of the figures in a line. */
export function figuresIn(line: Line): string[] {
  return line.flatMap((piece) => (typeof piece === "string" ? [] : [piece.figure]))
}
