/** The stages of a centre on the day; to those who may not see all its tenants, as they were published. */
import { useClocks } from "../../../ui/clocks.tsx"
import { useFormat } from "../../../ui/format-in-language.ts"
import { useLanguage, useText } from "../../../ui/language.tsx"
import { QueryState } from "../../../ui/query-state.tsx"
import { StateLine } from "../../../ui/states.tsx"
import { useMe } from "../../access/admin/me.tsx"
import { hasFullReach } from "../../access/policy.ts"
import type { CentreView } from "../schema.ts"
import styles from "./centres.module.css"
import { publicPage, useReleases } from "./published/releases.ts"
import { countTenants, publishedCounts } from "./stage-counts.ts"
import { StageSquares } from "./stage-squares.tsx"
import type { useTenants } from "./use-tenants.ts"

/** Whether the member sees all tenants of the centre, and not only some of them. */
export function useSeesAll(): (centre: string) => boolean {
  const me = useMe()
  return (centre) => hasFullReach(me.role) || me.centres.includes(centre)
}

export interface CentreStagesProps {
  centre: CentreView
  tenants: ReturnType<typeof useTenants>
}

export function CentreStages({ centre, tenants }: CentreStagesProps) {
  const { day } = useClocks()
  const seesAll = useSeesAll()
  if (day < centre.openedOn)
    return <StateLine kind="empty" text={{ en: "Not open yet on this day.", zh: "当日尚未启用。" }} />
  if (!seesAll(centre.id)) return <PublishedStages centre={centre} />
  return (
    <>
      <QueryState query={tenants} what={{ en: "the tenants", zh: "入驻企业" }} />
      {tenants.data && (
        <StageSquares
          centre={centre}
          counts={countTenants(
            centre.stages,
            tenants.data.filter(({ tenancy }) => tenancy.centreId === centre.id),
          )}
          to={(stage) => `/centres/${centre.id}?stage=${stage}`}
        />
      )}
    </>
  )
}

function PublishedStages({ centre }: { centre: CentreView }) {
  const t = useText()
  const format = useFormat()
  const { language } = useLanguage()
  const releases = useReleases()
  const found = (releases.data ?? [])
    .map((release) => ({ release, counts: publishedCounts(release, centre.id) }))
    .find(({ counts }) => counts !== null)
  if (!found?.counts)
    return (
      <>
        <QueryState query={releases} what={{ en: "what is published", zh: "已公布的数字" }} />
        {releases.data && (
          <StateLine
            kind="empty"
            text={{ en: "Nothing is published of its stages yet.", zh: "各阶段的数还没有公布过。" }}
          />
        )}
      </>
    )
  const { slug, asOf } = found.release.document
  return (
    <>
      <p className={styles.says}>
        <a href={publicPage(slug, language)}>
          {t({ en: "As published, as of {{day}}", zh: "公布值，截至{{day}}" }, { day: format.day(asOf) })}
        </a>
      </p>
      <StageSquares centre={centre} counts={found.counts} />
    </>
  )
}
