/** What happened in a centre lately, read out of its tenancies: who settled, moved between stages, or left. */
import type { Stage, TenancyView } from "../../../features/centres/schema.ts"

export interface Move {
  tenancy: TenancyView
  kind: "settled" | "moved" | "left"
  on: string
  /** The stage and unit after it; for one who left, those left. */
  stage: Stage
  unit: string
}

function movesOf(tenancy: TenancyView): Move[] {
  const periods = [...tenancy.stages].sort((one, other) => one.from.localeCompare(other.from))
  const begun = periods.map(
    ({ stage, unit, from }, index): Move => ({
      tenancy,
      kind: index === 0 ? "settled" : "moved",
      on: from,
      stage,
      unit,
    }),
  )
  const last = periods.at(-1)
  if (tenancy.until === null || last === undefined) return begun
  return [...begun, { tenancy, kind: "left", on: tenancy.until, stage: last.stage, unit: last.unit }]
}

/** The moves up to a day, the latest first. */
export function recentMoves(tenancies: TenancyView[], today: string, count: number): Move[] {
  return tenancies
    .flatMap(movesOf)
    .filter((move) => move.on <= today)
    .sort((one, other) => other.on.localeCompare(one.on) || one.tenancy.id.localeCompare(other.tenancy.id))
    .slice(0, count)
}
