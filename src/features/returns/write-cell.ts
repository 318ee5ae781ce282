/** How the numbers of a return are written in words of both languages. */
import { Decimal, decimal, divide, plain } from "../../kernel/decimal.ts"
import { formatNumber } from "../../kernel/format.ts"
import type { Language } from "../../kernel/language.ts"
import { unitAfter } from "../../kernel/unit.ts"
import { type Cell, countsPeople } from "./schema.ts"

const noBreak = "\u00a0"
/** Enough to tell two quarters apart, few enough to be read. */
const digits = 5

const scales: Record<Language, { power: number; unit: string }[]> = {
  en: [
    { power: 9, unit: `${noBreak}billion${noBreak}yuan` },
    { power: 6, unit: `${noBreak}million${noBreak}yuan` },
    { power: 0, unit: `${noBreak}yuan` },
  ],
  zh: [
    { power: 8, unit: "亿元" },
    { power: 4, unit: "万元" },
    { power: 0, unit: "元" },
  ],
}

/** “4,096.3亿元”, “120 people”: a cell’s value for prose. */
export function writeCell(cell: Cell, value: string, language: Language): string {
  if (countsPeople(cell)) {
    const number = formatNumber(value, 0, language)
    return `${number}${language === "zh" ? "" : noBreak}${unitAfter("person", language, number)}`
  }
  const amount = decimal(value)
  const scale =
    scales[language].find(({ power }) => amount.greaterThanOrEqualTo(new Decimal(10).pow(power))) ??
    scales[language].at(-1)!
  return written(divide(amount, new Decimal(10).pow(scale.power)), language) + scale.unit
}

/** “12,458 times”, “12,458倍”. */
export function writeTimes(ratio: string, language: Language): string {
  const times = decimal(ratio).toSignificantDigits(decimal(ratio).greaterThanOrEqualTo(100) ? digits : 2)
  const number = written(plain(times), language)
  return language === "zh" ? `${number}倍` : `${number}${noBreak}times`
}

function written(value: string, language: Language): string {
  const rounded = decimal(value).toSignificantDigits(digits)
  return formatNumber(plain(rounded), rounded.decimalPlaces(), language)
}

/** Yuan in 万元, the unit in which returns are filled in. */
export function inWan(yuan: string): string {
  return plain(decimal(yuan).times("0.0001"))
}

/** 万元 in yuan. */
export function fromWan(wan: string): string {
  return plain(decimal(wan).times("10000"))
}
