/** How many sit in each stage of a centre: counted from the tenancies, or as it was published. */
import type { Stage } from "../schema.ts"
import { figuresOfCentre, type Release, type ReleasedFigure } from "./published/releases.ts"
import type { Tenant } from "./use-tenants.ts"

/** Null: not known here, or not published. */
export interface StageCount {
  settled: number | null
  technological: number | null
}

/** Counted from tenants that are all within reach. */
export function countTenants(stages: Stage[], tenants: Tenant[]): Map<Stage, StageCount> {
  return new Map(
    stages.map((stage) => {
      const here = tenants.filter(({ place }) => place?.stage === stage)
      const told = here.every(({ technological }) => technological !== null)
      const filled = here.filter(({ technological }) => technological).length
      return [stage, { settled: here.length, technological: told ? filled : null }]
    }),
  )
}

/** The newest value that the public was told of a figure. */
function toldValue(release: Release, key: string, { figure }: ReleasedFigure): number | null {
  const notice = release.notices.filter(({ figureKey }) => figureKey === key).at(-1)
  const value = notice ? notice.now : figure.value
  return value === null ? null : Number(value)
}

/** As a release counts them; null where it says nothing of the centre's stages. */
export function publishedCounts(release: Release, centre: string): Map<Stage, StageCount> | null {
  const counts = new Map<Stage, StageCount>()
  for (const [key, frozen] of figuresOfCentre(release, centre)) {
    const { compute } = frozen.indicator
    const stage = frozen.figure.parameters.stage as Stage | undefined
    if (compute.kind !== "count" || stage === undefined) continue
    const count = counts.get(stage) ?? { settled: null, technological: null }
    const what = compute.filter.technological ? "technological" : "settled"
    counts.set(stage, { ...count, [what]: toldValue(release, key, frozen) })
  }
  return counts.size > 0 ? counts : null
}
