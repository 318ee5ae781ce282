/** What held when, as bars over years: classes, stages, agreements; what is only applied for is hatched. */
import type { CSSProperties } from "react"
import { useFormat } from "../format-in-language.ts"
import { type Text, useText } from "../language.tsx"
import styles from "./validity-bars.module.css"
import { type YearScale, yearScale } from "./year-scale.ts"

export interface ValidityBar {
  from: string
  /** The first day on which it no longer holds; null: without end. */
  until: string | null
  text: Text | string
  state: "valid" | "past" | "pending"
}

export interface ValidityRow {
  key: string
  label: Text | string
  bars: ValidityBar[]
}

export interface ValidityBarsProps {
  rows: ValidityRow[]
  /** The day that the page shows. */
  asOf: string
  today: string
}

const share = (value: number) => `${(value * 100).toFixed(3)}%`

export function ValidityBars({ rows, asOf, today }: ValidityBarsProps) {
  const t = useText()
  const format = useFormat()
  const days = rows.flatMap((row) =>
    row.bars.flatMap(({ from, until }) => (until === null ? [from] : [from, until])),
  )
  const scale = yearScale([...days, asOf])
  const reading = asOf === today ? t({ en: "today", zh: "今天" }) : format.day(asOf, "short")
  return (
    <div className={styles.scroll}>
      <div className={styles.chart} style={{ "--years": scale.years.length } as CSSProperties}>
        <div className={styles.years} aria-hidden="true">
          {scale.years.map((year) => (
            <span key={year}>{year}</span>
          ))}
        </div>
        <ul className={styles.rows}>
          {rows.map((row) => (
            <li key={row.key}>
              <b>{typeof row.label === "string" ? row.label : t(row.label)}</b>
              <div className={styles.track}>
                {row.bars.map((bar) => (
                  <Bar key={bar.from + bar.state} bar={bar} scale={scale} />
                ))}
              </div>
            </li>
          ))}
        </ul>
        <div className={styles.ruler}>
          <span className={styles.line} style={{ insetInlineStart: share(scale.at(asOf)) }}>
            <span>
              {t({ en: "as of", zh: "截至" })} {reading}
            </span>
          </span>
        </div>
      </div>
    </div>
  )
}

const stateWords: Record<ValidityBar["state"], Text> = {
  valid: { en: "valid", zh: "有效" },
  past: { en: "past", zh: "已过" },
  pending: { en: "not yet decided", zh: "还没有定" },
}

function Bar({ bar, scale }: { bar: ValidityBar; scale: YearScale }) {
  const t = useText()
  const format = useFormat()
  const start = scale.at(bar.from)
  const end = bar.until === null ? 1 : scale.at(bar.until)
  const text = typeof bar.text === "string" ? bar.text : t(bar.text)
  const until = bar.until === null ? t({ en: "without end", zh: "长期" }) : format.day(bar.until, "short")
  return (
    <span
      className={styles.bar}
      data-state={bar.state}
      style={{ insetInlineStart: share(start), inlineSize: share(end - start) }}
      title={`${text} (${format.day(bar.from, "short")} – ${until})`}
    >
      <span>{text}</span>
      <span className="visually-hidden">
        {`, ${t(stateWords[bar.state])}, ${format.day(bar.from, "short")} – ${until}`}
      </span>
    </span>
  )
}
