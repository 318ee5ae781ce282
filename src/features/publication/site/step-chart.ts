/** Geometry of the steps that a figure took, by the day it was known; pixels of a 344 × 104 drawing. */
import { Decimal } from "../../../kernel/decimal.ts"
import type { FrozenFigure, Notice } from "../schema.ts"

export interface Step {
  x: number
  y: number
  value: string
  /** ISO instant. */
  at: string
  kind: "before" | "published" | "since"
}

export interface StepChart {
  steps: Step[]
  /** Where the last step ends: today. */
  end: number
  /** SVG path data up to the first change since publication. */
  line: string
  /** The changes since publication; "" where there are none. */
  since: string
}

export const chartSize = { width: 344, height: 104, left: 6, right: 290, top: 26, bottom: 56, axis: 76 }

/** Two changes nearer than this could not be told apart. */
const leastGap = 16

function knownValues(frozen: FrozenFigure, notices: Notice[]): Omit<Step, "x" | "y">[] {
  const last = frozen.figure.value === null ? -1 : frozen.vintages.length - 1
  const vintages = frozen.vintages.map(({ value, knownAtInstant }, index) => ({
    value,
    at: knownAtInstant,
    kind: index === last ? ("published" as const) : ("before" as const),
  }))
  const since = notices.flatMap(({ now, knownAt }) =>
    now === null ? [] : [{ value: now, at: knownAt.at, kind: "since" as const }],
  )
  return [...vintages, ...since].sort((a, b) => Date.parse(a.at) - Date.parse(b.at))
}

function spread(instants: number[], end: number): number[] {
  const { left, right } = chartSize
  const first = instants[0] ?? end
  const span = Math.max(end - first, 1)
  const places: number[] = []
  for (const instant of instants) {
    const linear = left + ((instant - first) / span) * (right - left - leastGap)
    places.push(Math.max(linear, (places.at(-1) ?? left - leastGap) + leastGap))
  }
  const farthest = places.at(-1) ?? left
  const shrink = Math.min(1, (right - left - leastGap) / Math.max(farthest - left, 1))
  return places.map((place) => round(left + (place - left) * shrink))
}

function round(pixels: number): number {
  return Math.round(pixels * 10) / 10
}

/** Steps up to `until` (ISO instant); the vertical axis runs from the least to the greatest value. */
export function stepChart(frozen: FrozenFigure, notices: Notice[], until: string): StepChart {
  const known = knownValues(frozen, notices)
  if (known.length === 0) return { steps: [], end: chartSize.right, line: "", since: "" }
  const instants = known.map(({ at }) => Date.parse(at))
  const places = spread(instants, Math.max(Date.parse(until), ...instants))
  const values = known.map(({ value }) => new Decimal(value))
  const least = Decimal.min(...values)
  const range = Decimal.max(...values).minus(least)
  const { top, bottom, right } = chartSize
  const height = (value: Decimal) =>
    range.isZero() ? (top + bottom) / 2 : bottom - value.minus(least).div(range).toNumber() * (bottom - top)
  const steps = known.map((step, index) => ({
    ...step,
    x: places[index] ?? chartSize.left,
    y: round(height(values[index] ?? least)),
  }))
  const changes = steps.filter(({ kind }) => kind === "since")
  const earlier = steps.filter(({ kind }) => kind !== "since")
  const [turn] = changes
  return {
    steps,
    end: right,
    line: stepPath(earlier, turn?.x ?? right),
    since: turn
      ? `M${turn.x} ${earlier.at(-1)?.y ?? turn.y}${stepPath(changes, right).replace("M", "L")}`
      : "",
  }
}

/** The line through steps as SVG path data, ending at `end`. */
function stepPath(steps: Step[], end: number): string {
  const [first, ...rest] = steps
  if (!first) return ""
  return `M${first.x} ${first.y}${rest.map(({ x, y }) => `H${x}V${y}`).join("")}H${end}`
}
