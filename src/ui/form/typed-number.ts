/** Numbers as people type them, in either language; kept as decimal text, never as a float. */
import { Decimal, plain } from "../../kernel/decimal.ts"
import { foldWidth } from "../../kernel/fold-width.ts"

const words: Record<string, number> = {
  千: 3,
  万: 4,
  百万: 6,
  千万: 7,
  亿: 8,
  万亿: 12,
  k: 3,
  thousand: 3,
  m: 6,
  mn: 6,
  million: 6,
  bn: 9,
  billion: 9,
}

/**
 * Reads 1,234.5, １２３４, −3, 1.2亿, 1.2亿元, 1.2 billion yuan as decimal text in units of 10^`power`:
 * "1.2亿" in a field of 万元 (power 4) is "12000". Null where it is no number.
 */
export function parseTypedNumber(typed: string, power = 0): string | null {
  const text = foldWidth(typed)
    .trim()
    .replace(/^[\u2212\u2013]/, "-")
    .toLowerCase()
  const parts = /^([+-]?)(\d[\d,\s]*\.?\d*|\.\d+)\s*([^\d\s.,]*?)\s*(?:元|yuan)?$/.exec(text)
  if (parts === null) return null
  const [, sign = "", digits = "", word = ""] = parts
  const number = plain(`${sign}${digits.replace(/[,\s]/g, "")}`)
  const named = /元|yuan/.test(text) || word !== ""
  if (!named) return number
  const scale = word === "" ? 0 : words[word]
  if (scale === undefined) return null
  return plain(new Decimal(number).times(new Decimal(10).pow(scale - power)))
}

/** Decimal text with its thousands grouped, all its digits kept. */
export function groupDigits(value: string): string {
  const [whole = "", fraction] = value.split(".")
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ",").replace("-", "\u2212")
  return fraction === undefined ? grouped : `${grouped}.${fraction}`
}
