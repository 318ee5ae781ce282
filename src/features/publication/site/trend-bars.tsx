/** A short row of bars from zero: the latest strong, the past pale. */
import { Decimal } from "../../../kernel/decimal.ts"
import { formatNumber } from "../../../kernel/format.ts"
import type { Bilingual, Language } from "../../../kernel/language.ts"

export interface TrendPoint {
  label: Bilingual
  /** Decimal text; null where it is not published. */
  value: string | null
}

const notPublished: Bilingual = { en: "not published", zh: "不公布" }

const size = { bar: 14, gap: 4, height: 34 }

function sentence(points: TrendPoint[], decimals: number, language: Language): string {
  const said = points.map(({ label, value }) => {
    const number = value === null ? notPublished[language] : formatNumber(value, decimals, language)
    return language === "en" ? `${label.en}: ${number}` : `${label.zh}：${number}`
  })
  return said.join(language === "en" ? "; " : "；")
}

/** Nothing below zero is drawn: what is counted here never is. */
export function TrendBars(props: { points: TrendPoint[]; decimals: number; language: Language }) {
  const { points, decimals, language } = props
  const greatest = Decimal.max(1, ...points.map(({ value }) => value ?? 0))
  const width = points.length * (size.bar + size.gap) - size.gap
  return (
    <svg
      className="trend"
      role="img"
      aria-label={sentence(points, decimals, language)}
      width={width}
      height={size.height}
      viewBox={`0 0 ${width} ${size.height}`}
    >
      {points.map(({ label, value }, index) => {
        const x = index * (size.bar + size.gap)
        if (value === null)
          return (
            <rect key={label.en} className="gap" x={x + 0.5} y={0.5} width={13} height={size.height - 1} />
          )
        const share = Decimal.max(0, value).div(greatest).toNumber()
        const height = Math.max(1, Math.round(share * size.height))
        return (
          <rect
            key={label.en}
            className={index === points.length - 1 ? "latest" : undefined}
            x={x}
            y={size.height - height}
            width={size.bar}
            height={height}
          />
        )
      })}
    </svg>
  )
}
