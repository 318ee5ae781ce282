/** How a figure has moved, by the day it was known: steps as SVG, the published value ringed. */
import { formatDay, formatNumber } from "../../../kernel/format.ts"
import type { Bilingual, Language } from "../../../kernel/language.ts"
import type { FrozenFigure, Notice } from "../schema.ts"
import { dayOf } from "./site-context.ts"
import { chartSize, type Step, stepChart } from "./step-chart.ts"

const text = {
  published: { en: "published", zh: "公布值" },
  none: { en: "No other value is known so far.", zh: "至今没有其他数值。" },
} satisfies Record<string, Bilingual>

const monthNames = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]

/** "24 Apr", "4月24日"; the year stands in the chart's sentence. */
function axisDay(instant: string, language: Language): string {
  const [, month = 1, day = 1] = dayOf(instant).split("-").map(Number)
  return language === "en" ? `${day} ${monthNames[month - 1]}` : `${month}月${day}日`
}

/** Widest day on the axis, in pixels, with a gap. */
const dayWidth = { en: 40, zh: 50 } satisfies Record<Language, number>

/** Where the middle of a day stands; it may not reach out to the left. */
function dayMiddle({ x }: Step, language: Language): number {
  return Math.max(x, dayWidth[language] / 2)
}

/** Days that fit on the axis: the published one first, then the changes since, then the rest. */
function labelled(steps: Step[], language: Language): Set<Step> {
  const rank = { published: 0, since: 1, before: 2 }
  const chosen = new Set<Step>()
  for (const step of [...steps].sort((a, b) => rank[a.kind] - rank[b.kind])) {
    const middle = dayMiddle(step, language)
    const free = [...chosen].every(
      (other) => Math.abs(dayMiddle(other, language) - middle) >= dayWidth[language],
    )
    if (free) chosen.add(step)
  }
  return chosen
}

function sentence(steps: Step[], decimals: number, language: Language): string {
  const parts = steps.map(({ value, at, kind }) => {
    const number = formatNumber(value, decimals, language)
    const day = formatDay(dayOf(at), language)
    const note = kind === "published" ? (language === "en" ? ", published" : "，公布值") : ""
    return language === "en" ? `${number} from ${day}${note}` : `${day}起为${number}${note}`
  })
  return parts.join(language === "en" ? "; " : "；")
}

function StepLabel({ step, decimals, language }: { step: Step; decimals: number; language: Language }) {
  const number = formatNumber(step.value, decimals, language)
  if (step.kind === "published")
    return (
      <text x={step.x} y={step.y - 11}>
        <tspan className="published">{number}</tspan>
        <tspan dx="5">{text.published[language]}</tspan>
      </text>
    )
  return (
    <text x={step.x + 5} y={step.y + 16}>
      {number}
    </text>
  )
}

/** More dots than this would hide the line they mark. */
const mostDots = 9

function Marks({ steps }: { steps: Step[] }) {
  const marked = steps.length > mostDots ? steps.filter(({ kind }) => kind !== "before") : steps
  return marked.map((step) =>
    step.kind === "published" ? (
      <circle key={step.at} className="ring" cx={step.x} cy={step.y} r="4.5" />
    ) : (
      <circle key={step.at} className={`dot ${step.kind}`} cx={step.x} cy={step.y} r="2.8" />
    ),
  )
}

function Axis({ steps, end, language }: { steps: Step[]; end: number; language: Language }) {
  const { left, axis } = chartSize
  const days = labelled(steps, language)
  return (
    <g className="axis">
      <path d={`M${left} ${axis}H${end}${steps.map(({ x }) => `M${x} ${axis}v5`).join("")}`} />
      {[...days].map((step) => (
        <text key={step.at} x={dayMiddle(step, language)} y={axis + 19} textAnchor="middle">
          {axisDay(step.at, language)}
        </text>
      ))}
    </g>
  )
}

interface Vintages {
  frozen: FrozenFigure
  notices: Notice[]
  /** ISO instant at which the last step ends. */
  until: string
  language: Language
}

/** The chart, or a sentence where the figure has had only one value. */
export function VintageSteps({ frozen, notices, until, language }: Vintages) {
  const { steps, end, line, since } = stepChart(frozen, notices, until)
  const { decimals } = frozen.figure
  if (steps.length < 2) return <span>{text.none[language]}</span>
  const last = steps.at(-1)
  const { width, height } = chartSize
  return (
    <svg
      className="steps"
      role="img"
      aria-label={sentence(steps, decimals, language)}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
    >
      <Axis steps={steps} end={end} language={language} />
      <path className="line" d={line} />
      {since !== "" && <path className="line since" d={since} />}
      <Marks steps={steps} />
      {steps
        .filter((step, index) => step.kind === "published" || index === 0)
        .map((step) => (
          <StepLabel key={step.at} step={step} decimals={decimals} language={language} />
        ))}
      {last?.kind === "since" && (
        <text className="since" x={end + 7} y={last.y + 4.5}>
          {formatNumber(last.value, decimals, language)}
        </text>
      )}
    </svg>
  )
}
