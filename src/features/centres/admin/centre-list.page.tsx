/** The centres, each with its stages as squares on the day that the page shows. */
import { useFormat } from "../../../ui/format-in-language.ts"
import { useText } from "../../../ui/language.tsx"
import { AppLink } from "../../../ui/link.tsx"
import { Page, PageTitle } from "../../../ui/page.tsx"
import { QueryState } from "../../../ui/query-state.tsx"
import { Section } from "../../../ui/record/section.tsx"
import { StateLine } from "../../../ui/states.tsx"
import type { CentreView } from "../schema.ts"
import { useCentres } from "./centre-queries.ts"
import { CentreStages, useSeesAll } from "./centre-stages.tsx"
import styles from "./centres.module.css"
import { squaresNote } from "./stage-squares.tsx"
import { useTenants } from "./use-tenants.ts"

export default function CentreListPage() {
  const t = useText()
  const centres = useCentres()
  const seesAll = useSeesAll()
  const tenants = useTenants({ wanted: (centres.data ?? []).some(({ id }) => seesAll(id)) })
  return (
    <Page>
      <PageTitle title={{ en: "Centres", zh: "中心" }} note={t(squaresNote)} />
      <QueryState query={centres} what={{ en: "the centres", zh: "中心" }} />
      {centres.data?.length === 0 && (
        <StateLine kind="empty" text={{ en: "No centre has been opened yet.", zh: "还没有启用的中心。" }} />
      )}
      <div className={styles.list}>
        {centres.data?.map((centre) => (
          <CentreOfList key={centre.id} centre={centre} tenants={tenants} />
        ))}
      </div>
    </Page>
  )
}

interface CentreOfListProps {
  centre: CentreView
  tenants: ReturnType<typeof useTenants>
}

function CentreOfList({ centre, tenants }: CentreOfListProps) {
  const t = useText()
  const format = useFormat()
  const opened = t(
    { en: "opened on {{day}}", zh: "{{day}}启用" },
    { day: format.day(centre.openedOn, "short") },
  )
  return (
    <Section
      title={centre.name}
      note={opened}
      action={
        <>
          <TenantCount centre={centre} tenants={tenants} />
          <AppLink className={styles.open} to={`/centres/${centre.id}`}>
            {t({ en: "Open", zh: "打开" })}
          </AppLink>
        </>
      }
    >
      {centre.says && <p className={styles.says}>{t(centre.says)}</p>}
      <CentreStages centre={centre} tenants={tenants} />
    </Section>
  )
}

function TenantCount({ centre, tenants }: CentreOfListProps) {
  const t = useText()
  const seesAll = useSeesAll()
  const here = tenants.data?.filter(({ tenancy }) => tenancy.centreId === centre.id)
  if (!here || !seesAll(centre.id)) return null
  return (
    <AppLink to={`/tenancies?view=present&centre=${centre.id}`}>
      {t({ en: "All {{count}} tenants", one: "One tenant", zh: "全部{{count}}家" }, { count: here.length })}
    </AppLink>
  )
}
