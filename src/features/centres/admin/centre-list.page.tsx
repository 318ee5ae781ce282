/** The centres, each with its stages as squares on the day that the page shows. */
import { useClocks } from "../../../ui/clocks.tsx"
import { useFormat } from "../../../ui/format-in-language.ts"
import { useText } from "../../../ui/language.tsx"
import { AppLink } from "../../../ui/link.tsx"
import { Page, PageTitle } from "../../../ui/page.tsx"
import { QueryState } from "../../../ui/query-state.tsx"
import { Section } from "../../../ui/record/section.tsx"
import { StateLine } from "../../../ui/states.tsx"
import type { CentreView } from "../schema.ts"
import { useCentres } from "./centre-queries.ts"
import styles from "./centres.module.css"
import { StageSquares, squaresNote } from "./stage-squares.tsx"
import { useTenants } from "./use-tenants.ts"

export default function CentreListPage() {
  const t = useText()
  const centres = useCentres()
  const tenants = useTenants()
  return (
    <Page>
      <PageTitle title={{ en: "Centres", zh: "中心" }} note={t(squaresNote)} />
      <QueryState query={centres} what={{ en: "the centres", zh: "中心" }} />
      {centres.data && <QueryState query={tenants} what={{ en: "the tenants", zh: "入驻企业" }} />}
      {centres.data?.length === 0 && (
        <StateLine kind="empty" text={{ en: "No centre has been opened yet.", zh: "还没有启用的中心。" }} />
      )}
      <div className={styles.list}>
        {centres.data?.map((centre) => (
          <CentreOfList
            key={centre.id}
            centre={centre}
            tenants={tenants.data?.filter(({ tenancy }) => tenancy.centreId === centre.id)}
          />
        ))}
      </div>
    </Page>
  )
}

interface CentreOfListProps {
  centre: CentreView
  tenants: ReturnType<typeof useTenants>["data"]
}

function CentreOfList({ centre, tenants }: CentreOfListProps) {
  const t = useText()
  const format = useFormat()
  const { day } = useClocks()
  const opened = t(
    { en: "opened on {{day}}", zh: "{{day}}启用" },
    { day: format.day(centre.openedOn, "short") },
  )
  const all = t(
    { en: "All {{count}} tenants", one: "One tenant", zh: "全部{{count}}家" },
    { count: tenants?.length ?? 0 },
  )
  return (
    <Section
      title={centre.name}
      note={opened}
      action={
        <>
          {tenants && <AppLink to={`/tenancies?view=present&centre=${centre.id}`}>{all}</AppLink>}{" "}
          <AppLink className={styles.open} to={`/centres/${centre.id}`}>
            {t({ en: "Open", zh: "打开" })}
          </AppLink>
        </>
      }
    >
      {centre.says && <p className={styles.says}>{t(centre.says)}</p>}
      {day < centre.openedOn ? (
        <StateLine kind="empty" text={{ en: "Not open yet on this day.", zh: "当日尚未启用。" }} />
      ) : (
        tenants && (
          <StageSquares
            centre={centre}
            tenants={tenants}
            to={(stage) => `/centres/${centre.id}?stage=${stage}`}
          />
        )
      )}
    </Section>
  )
}
