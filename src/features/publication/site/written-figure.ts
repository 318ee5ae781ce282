/** A figure as it is written: number and unit, its mark, or the word that stands in for a value. */
import { formatValue, joinWritten, type Written } from "../../../kernel/format.ts"
import type { Bilingual, Language } from "../../../kernel/language.ts"
import { Unit } from "../../../kernel/unit.ts"
import { writeOverTens } from "../../statistics/bound.ts"
import type { Figure, FigureStatus } from "../../statistics/schema.ts"
import type { FigureForm, FrozenFigure } from "../schema.ts"

/** Superscript behind a value that is not final. */
const marks: Partial<Record<FigureStatus, Bilingual>> = {
  provisional: { en: "p", zh: "初" },
  estimated: { en: "e", zh: "估" },
  assumed: { en: "assumed", zh: "假定" },
}

/** The word in place of a value. */
const instead: Partial<Record<FigureStatus, Bilingual>> = {
  suppressed: { en: "protected", zh: "保密" },
  undefined: { en: "not defined", zh: "无法计算" },
}
const withheld: Bilingual = { en: "withheld", zh: "暂不公布" }

export interface WrittenFigure extends Written {
  /** Superscript behind the value; "" where there is none. */
  mark: string
  hasValue: boolean
}

/** Number and unit of a value in the figure's terms, rounded to its decimals; written out where a bound would not be true. */
export function writeValue(
  figure: Pick<Figure, "unit" | "decimals">,
  value: string,
  language: Language,
  form: FigureForm = "unit",
): Written {
  const unit = Unit.parse(figure.unit)
  const bound = form === "over-tens" ? writeOverTens(value, unit, language) : null
  return (
    bound ??
    formatValue({ value, unit, decimals: figure.decimals }, language, form === "bare" ? form : "unit")
  )
}

/** Writes a figure in one of the three forms. */
export function writeFigure(figure: Figure, language: Language, form: FigureForm = "unit"): WrittenFigure {
  if (figure.value === null) {
    const word = instead[figure.status] ?? withheld
    return { number: word[language], unit: "", mark: "", hasValue: false }
  }
  const mark = marks[figure.status]?.[language] ?? ""
  return { ...writeValue(figure, figure.value, language, form), mark, hasValue: true }
}

/** A value of the figure as plain text; a missing one is "withheld". */
export function writeOut(
  figure: Pick<Figure, "unit" | "decimals">,
  value: string | null,
  language: Language,
): string {
  if (value === null) return withheld[language]
  return joinWritten(writeValue(figure, value, language), language)
}

/** What a figure is called, with the records it is about: "Settled enterprises", "37°Bay". */
export function nameOf(frozen: FrozenFigure, language: Language): { title: string; subject: string } {
  const subjects = Object.values(frozen.subject).map((name) => name[language])
  return {
    title: frozen.indicator.title[language],
    subject: subjects.join(language === "en" ? ", " : "、"),
  }
}

/** An id short enough to read out; the whole one belongs in a title. */
export function shortId(id: string): string {
  const hash = id.replace(/^.*:/, "")
  return hash.length > 12 ? `${hash.slice(0, 4)}…${hash.slice(-4)}` : hash
}
