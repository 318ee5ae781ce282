/** Says when a list of tenants is exactly what a published figure counts. */
import { useClocks } from "../../../ui/clocks.tsx"
import { useLanguage, useText } from "../../../ui/language.tsx"
import { LiveFigure } from "../../../ui/live-figure.tsx"
import { type Release, type ReleasedFigure, useReleases, writePublished } from "./releases.ts"

export interface PublishedCountProps {
  count: number
  centre: string
  stage?: string | undefined
}

/** The released figure that counts the tenants of a centre, or of a stage of it, on a day. */
function countOf(
  releases: Release[],
  { centre, stage }: PublishedCountProps,
  day: string,
): ReleasedFigure | undefined {
  return releases
    .flatMap(({ document }) => Object.values(document.figures))
    .find(({ figure, indicator: { compute } }) => {
      if (compute.kind !== "count" || compute.filter.technological) return false
      const { centre: of, stage: in_ } = figure.parameters
      return figure.asOf === day && of === centre && in_ === stage
    })
}

export function PublishedCount(props: PublishedCountProps) {
  const t = useText()
  const { language } = useLanguage()
  const { day } = useClocks()
  const { data } = useReleases()
  const found = countOf(data ?? [], props, day)
  if (!found || found.figure.value === null) return null
  const value = (
    <LiveFigure
      status="final"
      value={writePublished(found, found.figure.value, language)}
      to={`/figures/${found.id}`}
      published
    />
  )
  if (found.figure.value === String(props.count))
    return (
      <span>
        {t({ en: "exactly the published ", zh: "正是已公布的 " })}
        {value}
        {t({ en: ": the same population, the same enterprises", zh: "，同一个口径、同一批企业" })}
      </span>
    )
  return (
    <span>
      {t({ en: "published for this day: ", zh: "这一天的公布值：" })}
      {value}
    </span>
  )
}
