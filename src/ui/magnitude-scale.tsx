/** Orders of magnitude on a line: where values used to lie, and where the one that stands out lies. */
import { type Text, useText } from "./language.tsx"
import styles from "./magnitude-scale.module.css"

/** A place on the line by its power of ten. */
export interface ScaleMark {
  power: number
  label: string
}

export interface MagnitudeScaleProps {
  /** Where values used to lie, from the lowest power of ten to the highest. */
  usual: { from: number; until: number; label: Text }
  /** The value that stands out, with its words below. */
  value: ScaleMark & { title: Text }
  ticks: ScaleMark[]
  /** The whole in a sentence, for who can't see it. */
  sentence: string
}

const width = 320
const inset = 24

export function MagnitudeScale({ usual, value, ticks, sentence }: MagnitudeScaleProps) {
  const t = useText()
  const powers = [usual.from, usual.until, value.power, ...ticks.map(({ power }) => power)]
  const [low, high] = [Math.min(...powers), Math.max(...powers)]
  const x = (power: number) => inset + ((power - low) / (high - low || 1)) * (width - 2 * inset)
  const [from, until] = [x(usual.from), x(usual.until)]
  const middle = (from + until) / 2
  const at = x(value.power)
  return (
    <svg className={styles.scale} viewBox={`0 0 ${width} 66`} role="img" aria-label={sentence}>
      <line x1={inset} x2={width - inset} y1="34" y2="34" />
      {ticks.map(({ power, label }) => (
        <g key={power}>
          <line x1={x(power)} x2={x(power)} y1="34" y2="39" />
          {Math.abs(x(power) - at) > 44 && (
            <text x={edged(x(power), 45)} y="51" textAnchor={anchored(x(power), 45)}>
              {label}
            </text>
          )}
        </g>
      ))}
      <rect className={styles.usual} x={from - 4} width={Math.max(until - from, 1) + 8} y="29" height="10" />
      <path className={styles.value} d={`m${at} 26 6 8-6 8-6-8Z`} />
      <text className={styles.usualWords} x={edged(middle)} y="20" textAnchor={anchored(middle)}>
        {t(usual.label)}
      </text>
      <text className={styles.title} x={edged(at)} y="20" textAnchor={anchored(at)}>
        {t(value.title)}
      </text>
      <text className={styles.title} x={edged(at)} y="62" textAnchor={anchored(at)}>
        {value.label}
      </text>
    </svg>
  )
}

/** Words near an end begin or end there, so that none leave the picture. */
function anchored(x: number, near = 70): "start" | "middle" | "end" {
  if (x < near) return "start"
  return x > width - near ? "end" : "middle"
}

function edged(x: number, near = 70): number {
  if (x < near) return 2
  return x > width - near ? width - 2 : x
}
