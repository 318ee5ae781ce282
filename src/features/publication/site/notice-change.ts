/** What a notice says: the difference between two values, and the heading over all notices. */
import { decimal, roundHalfAway } from "../../../kernel/decimal.ts"
import { formatValue, joinWritten } from "../../../kernel/format.ts"
import { exactMoney } from "../../../kernel/format-apart.ts"
import type { Language } from "../../../kernel/language.ts"
import { Unit } from "../../../kernel/unit.ts"
import type { FrozenFigure, Notice } from "../schema.ts"
import { writeOut } from "./written-figure.ts"

/**
 * Difference as published, both values rounded first: "+0.2 percentage points", "−1 enterprise"; null where
 * one of the values is missing or rounding hides the difference.
 */
export function writeDifference(
  frozen: FrozenFigure,
  notice: Pick<Notice, "was" | "now">,
  language: Language,
): string | null {
  if (notice.was === null || notice.now === null) return null
  const { decimals, unit } = frozen.figure
  const change = decimal(roundHalfAway(notice.now, decimals)).minus(roundHalfAway(notice.was, decimals))
  if (change.isZero()) return null
  const changeUnit = unit === "per-cent" ? "percentage-point" : Unit.parse(unit)
  const size = formatValue({ value: change.abs().toFixed(), unit: changeUnit, decimals }, language)
  return `${change.isNegative() ? "−" : "+"}${joinWritten(size, language)}`
}

/** Two values of a figure so that one can tell them apart: money that rounds to the same words gets more digits. */
export function writeApart(
  figure: FrozenFigure["figure"],
  { was, now }: Pick<Notice, "was" | "now">,
  language: Language,
): { was: string; now: string } {
  const [before, after] = [was, now].map((value) => writeOut(figure, value, language)) as [string, string]
  if (before !== after || was === now || was === null || now === null || figure.unit !== "yuan")
    return { was: before, now: after }
  return { was: exactMoney(was, language), now: exactMoney(now, language) }
}

const numbers = {
  en: ["", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine"],
  zh: ["", "一", "两", "三", "四", "五", "六", "七", "八", "九"],
} satisfies Record<Language, string[]>

/** Keys of the figures whose last known value is not the published one. */
function changedFigures(notices: Notice[]): string[] {
  const keys = [...new Set(notices.map(({ figureKey }) => figureKey))]
  return keys.filter((key) => {
    const own = notices.filter(({ figureKey }) => figureKey === key)
    return own[0]?.was !== own.at(-1)?.now
  })
}

const allBack = {
  en: "What has changed since publication is back at the published values",
  zh: "公布之后有过变化，现已回到公布值",
} satisfies Record<Language, string>

/** "Two figures have changed since publication" */
export function noticeHeading(notices: Notice[], language: Language): string {
  const count = changedFigures(notices).length
  if (count === 0) return allBack[language]
  const number = numbers[language][count] ?? String(count)
  if (language === "zh") return `公布之后，有${number}个数字变了`
  return `${number} ${count === 1 ? "figure has" : "figures have"} changed since publication`
}
