/** The formula of a figure with its numbers, term by term: what stands behind the value, as it was computed. */
import { decimal, divide, plain, roundHalfAway } from "../../../kernel/decimal.ts"
import { formatDay, formatNumber, formatYuanIn } from "../../../kernel/format.ts"
import type { Bilingual, Language } from "../../../kernel/language.ts"
import type { FigurePart } from "../../statistics/schema.ts"
import type { FrozenFigure } from "../schema.ts"
import { writeOut } from "./written-figure.ts"

export interface Term {
  operator: "" | "÷" | "×" | "−" | "="
  name: string
  number: string
}

/** Words for codes: populations, dimensions and their values, indicators. */
export type Wording = (code: string) => string

const text = {
  once: { en: "Records, each counted once", zh: "计入的记录，每条计一次" },
  summed: { en: "Records, added up", zh: "计入的记录，逐条相加" },
  perCent: { en: "as a percentage", zh: "化为百分数" },
  prices: { en: "price index, base period = 100", zh: "价格指数，基期为100" },
  better: { en: "one more than those with a greater value", zh: "数值更高的个数加一" },
  compared: { en: "Compared", zh: "参与比较" },
} satisfies Record<string, Bilingual>

function rounding(places: number, language: Language): string {
  if (language === "zh")
    return places === 0 ? "取整数" : `取${"零一两三四五六七八九"[places] ?? places}位小数`
  if (places === 0) return "rounded to a whole number"
  return `rounded to ${["", "one", "two", "three", "four"][places] ?? places} decimal${places === 1 ? "" : "s"}`
}

function isGrowth({ compute }: FrozenFigure["indicator"]): boolean {
  return compute.kind === "growth" || compute.kind === "growth-between"
}

/** Growth is shown as a fraction of one before it becomes per cent: 0.16099. */
function exactValue({ figure, indicator }: FrozenFigure): string {
  const value = figure.value ?? "0"
  if (!isGrowth(indicator)) return plain(roundHalfAway(value, figure.decimals + 3))
  return plain(roundHalfAway(decimal(value).div(100), figure.decimals + 4))
}

/** The result before rounding, and how it was rounded; "" where the published value says it all. */
function beforeRounding(frozen: FrozenFigure, language: Language): string {
  const { figure, indicator } = frozen
  if (figure.value === null) return ""
  const isExact = plain(figure.value) === plain(roundHalfAway(figure.value, figure.decimals))
  if (isExact && !isGrowth(indicator)) return ""
  const exact = exactValue(frozen)
  const shown = formatNumber(exact, exact.split(".")[1]?.length ?? 0, language)
  if (isExact) return shown
  return `${shown}${language === "en" ? ", " : "，"}${rounding(figure.decimals, language)}`
}

function total(frozen: FrozenFigure, language: Language): Term {
  const { figure } = frozen
  return {
    operator: "=",
    name: beforeRounding(frozen, language),
    number: writeOut(figure, figure.value, language),
  }
}

function partTerm(part: FigurePart, operator: Term["operator"], language: Language, wording: Wording): Term {
  const { number, unit } = partNumber(part, language)
  const said = [wording(part.indicator), unit, formatDay(part.asOf, language, "short")]
  return { operator, name: said.filter((one) => one !== "").join(language === "en" ? ", " : "，"), number }
}

/** Large money as a table has it, in million yuan or 万元, which its name then says; all else as it is. */
function partNumber({ value, unit }: FigurePart, language: Language): { number: string; unit: string } {
  if (unit === "yuan" && decimal(value).abs().greaterThanOrEqualTo(1_000_000)) {
    const column =
      language === "en"
        ? ({ scale: "million", decimals: 1 } as const)
        : ({ scale: "wan", decimals: 0 } as const)
    return {
      number: formatYuanIn({ value, ...column }, language),
      unit: language === "en" ? "million yuan" : "万元",
    }
  }
  return { number: formatNumber(value, plain(value).split(".")[1]?.length ?? 0, language), unit: "" }
}

/** "tenancies, technological: yes": the population and the filter of an aggregate. */
function populationName(frozen: FrozenFigure, language: Language, wording: Wording): string {
  const { compute } = frozen.indicator
  if (compute.kind !== "count" && compute.kind !== "sum") return ""
  const filter = Object.entries(compute.filter).map(([dimension, value]) => {
    const colon = language === "en" ? ": " : "："
    // `$stage` stands for the parameter; its record's name is the subject's.
    const parameter = value.startsWith("$") ? value.slice(1) : null
    const named = parameter && (frozen.subject[parameter]?.[language] ?? frozen.figure.parameters[parameter])
    return `${wording(dimension)}${colon}${named ?? wording(value)}`
  })
  return [wording(compute.population), ...filter].join(language === "en" ? ", " : "，")
}

function aggregateTerms(frozen: FrozenFigure, language: Language, wording: Wording): Term[] {
  const { figure, indicator } = frozen
  const how = (indicator.compute.kind === "count" ? text.once : text.summed)[language]
  const population = populationName(frozen, language, wording)
  const counted: Term = {
    operator: "",
    name: language === "en" ? `${how}: ${population}` : `${how}：${population}`,
    number: figure.evidence.count === null ? "–" : formatNumber(String(figure.evidence.count), 0, language),
  }
  return [counted, total(frozen, language)]
}

/** "97.89 ÷ 100": prices of the period with those of the base period as 100, as the two levels imply them. */
function priceTerm(level: FigurePart, atBasePrices: FigurePart, language: Language): Term {
  const index = divide(decimal(level.value).times(100), atBasePrices.value)
  return { operator: "÷", name: text.prices[language], number: `(${formatNumber(index, 2, language)} ÷ 100)` }
}

function placeTerms(frozen: FrozenFigure, language: Language, wording: Wording): Term[] {
  const { figure, indicator } = frozen
  if (indicator.compute.kind !== "rank") return []
  const colon = language === "en" ? ": " : "："
  const compared: Term = {
    operator: "",
    name: `${text.compared[language]}${colon}${wording(indicator.compute.population)}`,
    number: formatNumber(String(figure.evidence.count ?? 0), 0, language),
  }
  return [
    compared,
    { operator: "=", name: text.better[language], number: writeOut(figure, figure.value, language) },
  ]
}

function constant(operator: Term["operator"], name: string, value: string, language: Language): Term {
  return { operator, name, number: formatNumber(value, plain(value).split(".")[1]?.length ?? 0, language) }
}

/**
 * Terms of a figure's formula, the result last; empty where nothing was computed here (a received statement)
 * or where its numbers are protected.
 */
export function formulaTerms(frozen: FrozenFigure, language: Language, wording: Wording): Term[] {
  const { figure, indicator } = frozen
  const { compute } = indicator
  if (figure.value === null || compute.kind === "received") return []
  if (compute.kind === "count" || compute.kind === "sum") return aggregateTerms(frozen, language, wording)
  if (compute.kind === "rank") return placeTerms(frozen, language, wording)
  // A forecast is no quotient of its parts: it is told in sentences.
  if (compute.kind === "attainment") return []
  const [first, second, level] = figure.parts
  if (!first) return []
  const terms = [partTerm(level ?? first, "", language, wording)]
  if (second) terms.push(partTerm(second, "÷", language, wording))
  if (level) terms.push(priceTerm(level, first, language))
  if (isGrowth(indicator)) terms.push(constant("−", "", "1", language))
  const scale = compute.kind === "ratio" ? compute.scale : compute.kind === "progress" ? "100" : "1"
  if (!decimal(scale).equals(1)) terms.push(constant("×", text.perCent[language], scale, language))
  return [...terms, total(frozen, language)]
}

/** The formula on one line: "40 (technological) ÷ 65 (settled) × 100 = 61.5385, rounded to one decimal → 61.5%". */
export function formulaLine(terms: Term[], language: Language): string {
  const [open, close] = language === "en" ? [" (", ")"] : ["（", "）"]
  const said = terms.map(({ operator, name, number }) => {
    if (operator === "=") return name === "" ? `= ${number}` : `= ${name} → ${number}`
    return `${operator} ${number}${name === "" ? "" : `${open}${name}${close}`}`.trim()
  })
  return said.join(" ")
}
