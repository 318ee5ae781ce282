/** Says when a list of tenants is exactly what a published figure counts: the same tenancies, not only as many. */
import { useQuery } from "@tanstack/react-query"
import { answered, api } from "../../../../ui/api/client.ts"
import { useClocks } from "../../../../ui/clocks.tsx"
import { useLanguage, useText } from "../../../../ui/language.tsx"
import { LiveFigure } from "../../../../ui/live-figure.tsx"
import { type Release, type ReleasedFigure, useReleases, writePublished } from "./releases.ts"

export interface PublishedCountProps {
  /** Numbers of the tenancies in the list. */
  tenancies: string[]
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

/** Whether the rows behind the figure are these tenancies; undefined while they are fetched or out of reach. */
function useSameRows(figure: ReleasedFigure | undefined, tenancies: string[]): boolean | undefined {
  const { data } = useQuery({
    queryKey: ["evidence", figure?.id],
    queryFn: ({ signal }) =>
      answered(api.GET("/api/v1/figures/{id}/evidence", { params: { path: { id: figure!.id } }, signal })),
    enabled: figure !== undefined,
    staleTime: Number.POSITIVE_INFINITY,
  })
  if (data?.hidden !== 0) return undefined
  const listed = new Set(tenancies)
  return data.rows.length === listed.size && data.rows.every(({ key }) => listed.has(key))
}

export function PublishedCount(props: PublishedCountProps) {
  const t = useText()
  const { language } = useLanguage()
  const { day } = useClocks()
  const { data } = useReleases()
  const found = countOf(data ?? [], props, day)
  const same = useSameRows(found, props.tenancies)
  if (!found || found.figure.value === null) return null
  const value = (
    <LiveFigure
      status="final"
      value={writePublished(found, found.figure.value, language)}
      to={`/figures/${found.id}`}
      published
    />
  )
  if (same)
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
