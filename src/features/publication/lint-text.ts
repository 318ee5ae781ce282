/** The linter: a bulletin holds figures, not digits; dates, ordinals, quotations and names may stand. */
import { foldWidth } from "../../kernel/fold-width.ts"
import type { Line } from "./schema.ts"

const months = "January|February|March|April|May|June|July|August|September|October|November|December"

/** What may hold digits without being a figure. */
const allowed = [
  /“[^”]*”|「[^」]*」|"[^"]*"/g,
  /《[^》]*》/g,
  new RegExp(`\\b\\d{1,2} (${months})( \\d{4})?\\b`, "g"),
  new RegExp(`\\b(${months}) \\d{4}\\b`, "g"),
  /\b(19|20)\d{2}( Q[1-4])?\b/g,
  /(19|20)\d{2}年(第?[一二三四]季度)?(\d{1,2}月)?(\d{1,2}日)?/g,
  /\d{1,2}月(\d{1,2}日)?/g,
  /\b\d+(st|nd|rd|th)\b/g,
  /第\d+/g,
]

const digits = /\d+([.,]\d+)*%?/g

/** The bare numerals of a line; `names` are proper names that hold digits, such as 37°Bay. */
export function bareNumerals(line: Line, names: string[]): string[] {
  const known = names.map(foldWidth)
  return line.flatMap((piece) => (typeof piece === "string" ? numeralsIn(piece, known) : []))
}

function numeralsIn(text: string, names: string[]): string[] {
  let rest = foldWidth(text)
  for (const pattern of allowed) rest = rest.replace(pattern, " ")
  return [...rest.matchAll(digits)].filter((match) => !isInName(match, names)).map(([numeral]) => numeral)
}

/** A name is often cut short, so the numeral and the two characters behind it are enough to know it by. */
function isInName({ 0: numeral, index, input }: RegExpExecArray, names: string[]): boolean {
  const known = input.slice(index, index + numeral.length + 2)
  return known.trim().length > numeral.length && names.some((name) => name.includes(known))
}
