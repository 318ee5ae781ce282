/** What is wrong with a text while it is being written: typed numerals, and figures that the bulletin does not have. */
import { foldWidth } from "../../../../kernel/fold-width.ts"
import { bareNumerals } from "../../lint-text.ts"
import { figuresIn, parseLine } from "../../parse-line.ts"
import { FigureForm } from "../../schema.ts"

export interface TextFindings {
  /** Numerals that are typed instead of put in as figures. */
  bare: string[]
  /** Keys that are not among the figures. */
  unknown: string[]
  /** Forms that are none, as written. */
  forms: string[]
  /** A brace without its other half. */
  unclosed: boolean
}

/** Findings of one text; `keys` are those of the bulletin's figures, `names` hold digits rightly. */
export function lintText(text: string, { keys, names }: { keys: string[]; names: string[] }): TextFindings {
  const line = parseLine(text)
  const forms = [...text.matchAll(/\{[^{}|]*\|([^{}]*)\}/g)].map(([, form = ""]) => form.trim())
  const words = line.filter((piece) => typeof piece === "string").join("")
  return {
    bare: bareNumerals(line, names),
    unknown: figuresIn(line).filter((key) => !keys.includes(key)),
    forms: forms.filter((form) => form !== "" && !FigureForm.safeParse(form).success),
    unclosed: /[{}]/.test(foldWidth(words)),
  }
}

/** Whether both languages hold the same figures, each as often. */
export function holdSameFigures({ en, zh }: { en: string; zh: string }): boolean {
  const keys = (text: string) => figuresIn(parseLine(text)).sort().join()
  return keys(en) === keys(zh)
}

/** The figure's place as it is written in a text. */
export function figureToken(key: string, form: FigureForm): string {
  return form === "unit" ? `{${key}}` : `{${key}|${form}}`
}

/** A key for a figure of an indicator that no other figure has. */
export function freeKey(indicator: string, taken: string[]): string {
  const base = indicator.replace(/\.v\d+$/, "").replace(/-enterprises$/, "")
  for (let number = 1; ; number++) {
    const key = number === 1 ? base : `${base}-${number}`
    if (!taken.includes(key)) return key
  }
}
