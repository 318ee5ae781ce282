/** A figure's formula with its numbers, as it was computed. */
import type { ReactNode } from "react"
import { decimal } from "../../../../kernel/decimal.ts"
import { formatNumber } from "../../../../kernel/format.ts"
import type { Language } from "../../../../kernel/language.ts"
import { useFormat } from "../../../../ui/format-in-language.ts"
import { useLanguage, useText } from "../../../../ui/language.tsx"
import { forecastWords, placeWords } from "../../figure-words.ts"
import type { Figure, FigurePart, Indicator } from "../../schema.ts"
import { useIndicators } from "../figure-queries.ts"
import { writeUnrounded, writeValue } from "../write-value.ts"
import styles from "./figure-formula.module.css"

interface FormulaOf {
  figure: Figure
  indicator: Indicator
}

/** As it is, to two decimals at most: levels at other prices have twelve. */
function exact(value: string, language: Language): string {
  return formatNumber(value, Math.min(2, value.split(".")[1]?.length ?? 0), language)
}

export function FigureFormula({ figure, indicator }: FormulaOf) {
  const t = useText()
  const { compute } = indicator
  if (compute.kind === "received")
    return <p>{t({ en: "Repeated as the other office stated it.", zh: "照其他部门提供的数列出。" })}</p>
  if (figure.value === null) return <p>{t({ en: "Its numbers stay inside.", zh: "计算所用的数不公开。" })}</p>
  if (figure.forecast) return <ForecastOf figure={figure} />
  const place = placeWords(figure, indicator)
  if (place) return <p>{t(place)}</p>
  const [first, second] = figure.parts
  if (first && second) return <Fraction figure={figure} indicator={indicator} first={first} second={second} />
  return <Aggregate figure={figure} indicator={indicator} />
}

/** No sum of its own leads to a forecast: what it rests on is said instead. */
function ForecastOf({ figure }: { figure: Figure }) {
  const { language } = useLanguage()
  return (
    <>
      <Line>
        <b>{figure.value !== null && writeValue(figure, figure.value, language)}</b>
      </Line>
      <p>{forecastWords(figure, language).join(language === "en" ? " " : "")}</p>
    </>
  )
}

function Aggregate({ figure, indicator }: FormulaOf) {
  const t = useText()
  const { language } = useLanguage()
  const count = formatNumber(String(figure.evidence.count ?? 0), 0, language)
  const summed = indicator.compute.kind === "sum"
  return (
    <>
      <Line>
        <span className={styles.sign}>{summed ? "Σ" : count}</span>
        {!summed && <span className={styles.operator}>× 1</span>}
        <Result figure={figure} />
      </Line>
      <p>
        {summed
          ? t({ en: "the values of {{count}} rows added up", zh: "{{count}}行的数值相加" }, { count })
          : t({ en: "each row counted once", zh: "每行计一次" })}
      </p>
    </>
  )
}

interface FractionOf extends FormulaOf {
  first: FigurePart
  second: FigurePart
}

function Fraction({ figure, indicator, first, second }: FractionOf) {
  const t = useText()
  const { language } = useLanguage()
  const { compute } = indicator
  const scale = compute.kind === "ratio" ? compute.scale : "100"
  const grows = compute.kind === "growth" || compute.kind === "growth-between"
  return (
    <>
      <Line>
        {grows && <span className={styles.operator}>(</span>}
        <span className={styles.fraction}>
          <span>{exact(first.value, language)}</span>
          <span>{exact(second.value, language)}</span>
        </span>
        {grows && <span className={styles.operator}>− 1)</span>}
        {!decimal(scale).equals(1) && <span className={styles.operator}>× {exact(scale, language)}</span>}
        <Result figure={figure} />
      </Line>
      <p>
        <PartName part={first} /> ÷ <PartName part={second} />
        {t(
          {
            en: "; half up to {{count}} decimals",
            one: "; half up to one decimal",
            zh: "；四舍五入到{{count}}位小数",
          },
          { count: figure.decimals },
        )}
      </p>
    </>
  )
}

function PartName({ part }: { part: FigurePart }) {
  const t = useText()
  const format = useFormat()
  const { data } = useIndicators()
  const found = data?.find(({ id }) => id === part.indicator.replace(/\.v\d+$/, ""))
  return (
    <>
      {found ? t(found.title) : part.indicator}
      {t({ en: ", ", zh: "，" })}
      {format.day(part.asOf, "short")}
    </>
  )
}

/** What comes out, before and after rounding. */
function Result({ figure }: { figure: Figure }) {
  const { language } = useLanguage()
  if (figure.value === null) return null
  const before = writeUnrounded(figure, figure.value, language)
  return (
    <>
      {before !== null && <span className={styles.operator}>= {before}</span>}
      <span className={styles.operator}>{before === null ? "=" : "→"}</span>
      <b>{writeValue(figure, figure.value, language)}</b>
    </>
  )
}

function Line({ children }: { children: ReactNode }) {
  return <div className={styles.line}>{children}</div>
}
