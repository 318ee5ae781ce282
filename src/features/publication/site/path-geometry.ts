/** Geometry of a count on its way to a target: time across, the count upward, in pixels of a drawing. */
import { daysBetween } from "../../../kernel/day.ts"
import { Decimal } from "../../../kernel/decimal.ts"

export interface Point {
  x: number
  y: number
}

export interface PathFacts {
  /** First and last day of the target’s period. */
  from: string
  until: string
  /** Oldest first. */
  reached: { day: string; value: string }[]
  target: string
  low: string | null
  high: string | null
}

export interface Frame {
  width: number
  height: number
  left: number
  right: number
  top: number
  bottom: number
}

export interface PathGeometry {
  ticks: { value: number; y: number }[]
  /** Through the counts, as SVG path data. */
  steps: string
  now: Point
  start: Point
  target: Point
  /** Where the straight path to the target stands on the day of the newest count. */
  path: Point & { value: number }
  /** Where the count ends if it goes on as it has so far; within the drawing. */
  pace: Point
  /** Between the ends of the interval; null where it is not known. */
  wedge: { low: Point; high: Point; outline: string; hatch: string } | null
}

/** Share of the period that has passed when a day is over, from 0 to 1. */
export function shareOfPeriod({ from, until }: { from: string; until: string }, day: string): number {
  const all = daysBetween(from, until) + 1
  return Math.min(1, Math.max(0, (daysBetween(from, day) + 1) / all))
}

/** At most four lines above zero, at round numbers. */
export function roundTicks(greatest: number): number[] {
  const rough = greatest / 4
  const power = 10 ** Math.floor(Math.log10(Math.max(rough, 1)))
  const step = [1, 2, 5, 10].map((times) => times * power).find((one) => one >= rough) ?? 10 * power
  return Array.from({ length: Math.floor(greatest / step) + 1 }, (_, at) => at * step)
}

/** Tenths of a pixel: a chart is frozen, and no noise of floating numbers may change its bytes. */
function round(pixels: number): number {
  return Math.round(pixels * 10) / 10
}

export function pathGeometry(facts: PathFacts, frame: Frame): PathGeometry {
  const number = (value: string) => new Decimal(value).toNumber()
  const [target, high] = [number(facts.target), facts.high === null ? 0 : number(facts.high)]
  const counts = facts.reached.map(({ day, value }) => ({
    share: shareOfPeriod(facts, day),
    value: number(value),
  }))
  const last = counts.at(-1) ?? { share: 0, value: 0 }
  const greatest = Math.max(target, high, last.value, 1)
  const x = (share: number) => round(frame.left + share * (frame.right - frame.left))
  const y = (value: number) => round(frame.bottom - (value / greatest) * (frame.bottom - frame.top))
  const at = (share: number, value: number) => ({ x: x(share), y: y(value) })
  const now = at(last.share, last.value)
  const pace = last.share > 0 ? last.value / last.share : 0
  const ends = facts.low === null || facts.high === null ? null : [at(1, number(facts.low)), at(1, high)]
  return {
    ticks: roundTicks(greatest).map((value) => ({ value, y: y(value) })),
    steps: `M${x(0)} ${y(0)}${counts.map(({ share, value }) => `H${x(share)}V${y(value)}`).join("")}`,
    now,
    start: at(0, 0),
    target: at(1, target),
    path: { ...at(last.share, target * last.share), value: Math.round(target * last.share) },
    pace: at(1, Math.min(pace, greatest)),
    wedge: ends?.[0] && ends[1] ? wedgeBetween(now, ends[0], ends[1]) : null,
  }
}

/** Distance between two lines of the hatching, in pixels. */
const hatchPitch = 5

/** The lines are drawn one by one: a pattern would need an id, and two charts on a page would share it. */
function wedgeBetween(now: Point, low: Point, high: Point): PathGeometry["wedge"] {
  const outline = `M${now.x} ${now.y}L${high.x} ${high.y}V${low.y}Z`
  const lines: string[] = []
  const [first, last] = [now.x + now.y, low.x + low.y]
  const least = Math.min(first, high.x + high.y)
  for (let sum = Math.ceil(least / hatchPitch) * hatchPitch; sum < Math.max(first, last); sum += hatchPitch) {
    const cuts = [crossing(now, high, sum), crossing(now, low, sum), crossing(high, low, sum)]
      .filter((cut) => cut !== null)
      .sort((a, b) => a.x - b.x)
    const [from, to] = [cuts[0], cuts.at(-1)]
    if (from && to && to.x - from.x > 0.5) lines.push(`M${from.x} ${from.y}L${to.x} ${to.y}`)
  }
  return { low, high, outline, hatch: lines.join("") }
}

/** Where the edge from a to b meets the slanting line x + y = sum. */
function crossing(a: Point, b: Point, sum: number): Point | null {
  const [before, after] = [a.x + a.y - sum, b.x + b.y - sum]
  if (before === after || before * after > 0) return null
  const share = before / (before - after)
  return { x: round(a.x + share * (b.x - a.x)), y: round(a.y + share * (b.y - a.y)) }
}
