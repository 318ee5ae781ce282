/** Unified social credit codes 统一社会信用代码 (GB 32100-2015): reading, checking, and the check character. */
import { foldWidth } from "./fold-width.ts"
import type { Bilingual } from "./language.ts"

const symbols = "0123456789ABCDEFGHJKLMNPQRTUWXY"
// GB 32100-2015: the weight of position i is 3 to the power i − 1, modulo 31.
const weights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28]
// GB 11714: weights of the eight characters of the organisation code inside.
const organisationWeights = [3, 7, 9, 10, 5, 8, 4, 2]
const organisationSymbols = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"

export interface CreditCodeWarning {
  code: "organisation-code-check"
  message: Bilingual
}

/** `code` is the normal form; `folded` says that it was typed otherwise (full width, lower case, blanks). */
export type CreditCodeCheck =
  | { ok: true; code: string; folded: boolean; warnings: CreditCodeWarning[] }
  | {
      ok: false
      reason: "length" | "charset" | "check"
      code: string
      folded: boolean
      /** The check character that would fit the other 17. */
      expected?: string
      message: Bilingual
    }

/** The check character of the first 17; throws RangeError when they can't begin a code. */
export function creditCodeFor(prefix17: string): string {
  const values = [...prefix17].map((symbol) => symbols.indexOf(symbol))
  if (values.length !== 17 || values.includes(-1))
    throw new RangeError(`not the start of a code: ${prefix17}`)
  const total = values.reduce((sum, value, i) => sum + value * weights[i]!, 0)
  return symbols[(31 - (total % 31)) % 31]!
}

/** The check character of an organisation code's eight (GB 11714). */
export function organisationCheckFor(prefix8: string): string {
  const values = [...prefix8].map((symbol) => organisationSymbols.indexOf(symbol))
  if (values.length !== 8 || values.includes(-1)) throw new RangeError(`not an organisation code: ${prefix8}`)
  const total = values.reduce((sum, value, i) => sum + value * organisationWeights[i]!, 0)
  return "0123456789X0"[11 - (total % 11)]!
}

function inLength(code: string): Bilingual {
  const length = [...code].length
  return {
    en: `A credit code has 18 characters; this one has ${length}.`,
    zh: `统一社会信用代码为18位，此处为${length}位。`,
  }
}

function inCharset(code: string): Bilingual {
  const characters = [...code]
  const at = characters.findIndex((character) => !symbols.includes(character))
  return {
    en: `Character ${at + 1} is “${characters[at]}”; a credit code has only digits and capital letters without I, O, S, V, Z.`,
    zh: `第${at + 1}位是“${characters[at]}”；代码只用数字和大写字母，不用I、O、S、V、Z。`,
  }
}

function inCheck(code: string, expected: string): Bilingual {
  return {
    en: `The check character is ${code[17]}; the first 17 characters ask for ${expected}. One of the 18 is wrong.`,
    zh: `校验位是${code[17]}，按前17位应为${expected}；18位中至少有一位有误。`,
  }
}

// Some codes in real use fail this inner check, so it never refuses one.
function organisationWarnings(code: string): CreditCodeWarning[] {
  const expected = organisationCheckFor(code.slice(8, 16))
  if (code[16] === expected) return []
  const message = {
    en: `The organisation code inside (characters 9 to 17) ends in ${code[16]}; its own check asks for ${expected}.`,
    zh: `其中的组织机构代码（第9至17位）末位是${code[16]}，按其校验规则应为${expected}。`,
  }
  return [{ code: "organisation-code-check", message }]
}

/** Reads a credit code as people type it and checks length, characters and check character, in that order. */
export function checkCreditCode(text: string): CreditCodeCheck {
  const code = foldWidth(text)
    .trim()
    .replace(/[a-z]/g, (letter) => letter.toUpperCase())
  const folded = code !== text
  const refused = { ok: false, code, folded } as const
  if ([...code].length !== 18) return { ...refused, reason: "length", message: inLength(code) }
  if ([...code].some((character) => !symbols.includes(character))) {
    return { ...refused, reason: "charset", message: inCharset(code) }
  }
  const expected = creditCodeFor(code.slice(0, 17))
  if (code[17] !== expected) {
    return { ...refused, reason: "check", expected, message: inCheck(code, expected) }
  }
  return { ok: true, code, folded, warnings: organisationWarnings(code) }
}
