/** Amounts in the words of findings. */
import { Decimal, decimal, divide, plain, roundHalfAway } from "../../kernel/decimal.ts"
import { formatNumber, formatValue, joinWritten } from "../../kernel/format.ts"
import type { Bilingual } from "../../kernel/language.ts"

/** Yuan with the five digits that tell its size, needless zeros left out, in both languages. */
export function yuan(value: string): Bilingual {
  const rounded = decimal(value).toSignificantDigits(5).toFixed(0)
  const measured = {
    value: rounded,
    unit: "yuan",
    decimals: -(/0*$/.exec(rounded)?.[0].length ?? 0),
  } as const
  return {
    en: joinWritten(formatValue(measured, "en"), "en"),
    zh: joinWritten(formatValue(measured, "zh"), "zh"),
  }
}

/** Grouped digits: as exact as the value is, or rounded. */
export function number(value: string, decimals?: number): string {
  const text = decimals === undefined ? plain(value) : roundHalfAway(value, decimals)
  return formatNumber(text, text.split(".")[1]?.length ?? 0, "en")
}

/** How many times the reference a value is, or what part of it, with two digits or as whole times. */
export function times(value: string, reference: string): string {
  const ratio = new Decimal(divide(value, reference))
  if (ratio.greaterThanOrEqualTo(10)) return number(ratio.toFixed(), 0)
  return number(plain(ratio.toSignificantDigits(2)))
}
