/** Whether, where and how a figure was published. */
import {
  type Release,
  type ReleasedFigure,
  type ReleaseNotice,
  useReleases,
} from "../../centres/admin/published/releases.ts"
import type { Figure } from "../schema.ts"

export interface Publication {
  release: Release
  key: string
  frozen: ReleasedFigure
  notices: ReleaseNotice[]
}

/** The first bulletin that holds the figure with this id. */
export function publicationOf(releases: Release[], id: string): Publication | null {
  for (const release of releases) {
    const found = Object.entries(release.document.figures).find(([, frozen]) => frozen.id === id)
    if (!found) continue
    const [key, frozen] = found
    return { release, key, frozen, notices: release.notices.filter(({ figureKey }) => figureKey === key) }
  }
  return null
}

export function usePublication(id: string): Publication | null {
  const { data } = useReleases()
  return publicationOf(data ?? [], id)
}

/** Ids of all published figures. */
export function publishedIds(releases: Release[]): Set<string> {
  return new Set(releases.flatMap(({ document }) => Object.values(document.figures).map(({ id }) => id)))
}

function sameSubject(one: Figure, other: Figure): boolean {
  return (
    one.definition.id === other.definition.id &&
    Object.keys(one.parameters).length === Object.keys(other.parameters).length &&
    Object.entries(one.parameters).every(([name, value]) => other.parameters[name] === value)
  )
}

/** Figures of releases that say the same about the same subject, on whatever day. */
export function seriesOf(releases: Release[], figure: Figure): Publication[] {
  return releases.flatMap((release) =>
    Object.entries(release.document.figures)
      .filter(([, frozen]) => sameSubject(frozen.figure, figure))
      .map(([key, frozen]) => ({
        release,
        key,
        frozen,
        notices: release.notices.filter(({ figureKey }) => figureKey === key),
      })),
  )
}
