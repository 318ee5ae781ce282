/** How numbers, units, days and instants are written in both languages, for people to read. */
import { type Day, isDay } from "./day.ts"
import { Decimal, decimal, roundHalfAway } from "./decimal.ts"
import type { Language } from "./language.ts"
import { type Unit, unitAfter } from "./unit.ts"

const minus = "\u2212"
const noBreak = "\u00a0"

export interface Measured {
  /** Decimal text. */
  value: string
  unit: Unit
  /** Decimals to which the value is rounded; negative for whole tens, hundreds … (useful for money in yuan). */
  decimals: number
}

export interface Written {
  number: string
  /** Empty where the number stands alone. */
  unit: string
}

function group(digits: string): string {
  const [whole = "", fraction] = digits.split(".")
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ",")
  return fraction === undefined ? grouped : `${grouped}.${fraction}`
}

function withSign(text: string, write: (digits: string) => string): string {
  return text.startsWith("-") ? minus + write(text.slice(1)) : write(text)
}

/** Number rounded half away from zero, thousands grouped by comma, a true minus sign; the same in both languages. */
export function formatNumber(value: string, decimals: number, _language: Language): string {
  return withSign(roundHalfAway(value, decimals), group)
}

interface Scale {
  power: number
  unit: string
}

const moneyScales: Record<Language, readonly Scale[]> = {
  en: [
    { power: 12, unit: "trillion yuan" },
    { power: 9, unit: "billion yuan" },
    { power: 6, unit: "million yuan" },
    { power: 0, unit: "yuan" },
  ],
  zh: [
    { power: 12, unit: "万亿元" },
    { power: 8, unit: "亿元" },
    { power: 4, unit: "万元" },
    { power: 0, unit: "元" },
  ],
}

// Prose writes large amounts to three digits; smaller ones are short enough to be written out.
const exactBelow = new Decimal(1_000_000)
const proseDigits = 3

function roundMoney({ value, decimals }: Measured): { rounded: Decimal; shown: number | null } {
  const rounded = decimal(roundHalfAway(value, decimals))
  if (decimals < 0) return { rounded, shown: decimals }
  if (rounded.abs().lessThan(exactBelow)) return { rounded, shown: null }
  return { rounded: rounded.toSignificantDigits(proseDigits, Decimal.ROUND_HALF_UP), shown: null }
}

// Round amounts in Chinese prose stand without a comma: 2000万元, but 1,234万元.
function writeMoney(digits: string, language: Language): string {
  return language === "zh" && /^\d+00$/.test(digits) ? digits : group(digits)
}

function formatMoney(measured: Measured, language: Language): Written {
  const { rounded, shown } = roundMoney(measured)
  const size = rounded.abs()
  const scales = moneyScales[language]
  const scale =
    scales.find(({ power }) => size.greaterThanOrEqualTo(new Decimal(10).pow(power))) ?? scales.at(-1)!
  const scaled = rounded.dividedBy(new Decimal(10).pow(scale.power))
  const decimals =
    scale.power === 0 ? Math.max(measured.decimals, 0) : Math.max(scale.power + (shown ?? 0), 0)
  const text = shown === null && scale.power > 0 ? scaled.toFixed() : scaled.toFixed(decimals)
  return { number: withSign(text, (digits) => writeMoney(digits, language)), unit: scale.unit }
}

/**
 * A value as look and language ask: 'unit' for prose (money as 1.41 billion yuan or 14.1亿元, of the same
 * precision in both languages), 'bare' for a cell whose head names the unit.
 *
 * Money of a million yuan and more is written to three significant digits, unless `decimals` is negative and
 * so states the precision itself (−7: to ten millions).
 */
export function formatValue(measured: Measured, language: Language, form: "unit" | "bare" = "unit"): Written {
  if (form === "unit" && measured.unit === "yuan") return formatMoney(measured, language)
  const number = formatNumber(measured.value, measured.decimals, language)
  return { number, unit: form === "bare" ? "" : unitAfter(measured.unit, language, number) }
}

const columnScales = { yuan: 0, wan: 4, million: 6, yi: 8, billion: 9 } as const

/** Yuan in the unit that a table's head names: 万元 (wan), million, 亿元 (yi), billion; always grouped. */
export function formatYuanIn(
  { value, scale, decimals }: { value: string; scale: keyof typeof columnScales; decimals: number },
  language: Language,
): string {
  const scaled = decimal(value).dividedBy(new Decimal(10).pow(columnScales[scale]))
  return formatNumber(scaled.toFixed(), decimals, language)
}

/** Number and unit in one text whose parts can't be separated at a line's end; for pages, attributes and plain text. */
export function joinWritten({ number, unit }: Written, language: Language): string {
  if (unit === "") return number
  return language === "zh" || unit === "%"
    ? number + unit
    : `${number}${noBreak}${unit.replaceAll(" ", noBreak)}`
}

/** A change with its sign: +16.3, −6.2; what rounds to zero has none. */
export function formatChange(
  measured: Measured,
  language: Language,
  form: "unit" | "bare" = "unit",
): Written {
  const written = formatValue(measured, language, form)
  const rises = !/^[0.,]*$/.test(written.number) && !written.number.startsWith(minus)
  return rises ? { ...written, number: `+${written.number}` } : written
}

/** A range of two numbers: "96 to 135", "96—135". */
export function formatRange(
  { low, high, decimals }: { low: string; high: string; decimals: number },
  language: Language,
): string {
  const ends = [low, high].map((value) => formatNumber(value, decimals, language))
  return ends.join(language === "zh" ? "\u2014" : " to ")
}

const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
]

/** A day: "31 March 2019", short "31 Mar 2019"; Chinese has one form, "2019年3月31日". */
export function formatDay(day: Day, language: Language, length: "long" | "short" = "long"): string {
  if (!isDay(day)) throw new RangeError(`not a day: "${day}"`)
  const [year, month, date] = day.split("-").map(Number) as [number, number, number]
  if (language === "zh") return `${year}年${month}月${date}日`
  const name = months[month - 1]!
  return `${date} ${length === "short" ? name.slice(0, 3) : name} ${year}`
}

/**
 * An instant on the wall clock of the workspace, `offsetMinutes` ahead of UTC (480: China): "24 April 2019,
 * 17:05", "2019年4月24日 17:05". Takes an ISO 8601 instant with its offset; throws RangeError without one.
 */
export function formatInstant(iso: string, language: Language, offsetMinutes = 480): string {
  const at = /\d:\d{2}(:[\d.]+)?(Z|[+-]\d{2}(:?\d{2})?)$/.test(iso) ? Date.parse(iso) : Number.NaN
  if (Number.isNaN(at)) throw new RangeError(`not an instant: "${iso}"`)
  const wall = new Date(at + offsetMinutes * 60_000).toISOString()
  const day = formatDay(wall.slice(0, 10), language)
  return `${day}${language === "zh" ? " " : ", "}${wall.slice(11, 16)}`
}
