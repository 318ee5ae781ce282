/** One centre: its facts, its stages as squares, and who sits there on the day that the page shows. */
import { useParams } from "@tanstack/react-router"
import { sum } from "../../../kernel/decimal.ts"
import { regionName } from "../../../kernel/region.ts"
import { DecidedActions, firstNo } from "../../../ui/decided-actions.tsx"
import { useFormat } from "../../../ui/format-in-language.ts"
import { PlusIcon } from "../../../ui/icons.tsx"
import { useText } from "../../../ui/language.tsx"
import { Page } from "../../../ui/page.tsx"
import { QueryState } from "../../../ui/query-state.tsx"
import { type Fact, Facts } from "../../../ui/record/facts.tsx"
import { RecordHeader } from "../../../ui/record/record-header.tsx"
import { Panels, Section } from "../../../ui/record/section.tsx"
import { useKnownEntry } from "../../access/admin/known-entry.ts"
import { useMay, useMe } from "../../access/admin/me.tsx"
import { mayManage } from "../policy.ts"
import type { CentreView } from "../schema.ts"
import { CentreLedger } from "./centre-ledger.tsx"
import { useCentre } from "./centre-queries.ts"
import { CentreStages, useSeesAll } from "./centre-stages.tsx"
import { OrganisationName } from "./organisation-name.tsx"
import { squaresNote } from "./stage-squares.tsx"
import { TenantRows } from "./tenant-rows.tsx"
import { type Tenant, useTenants } from "./use-tenants.ts"

export default function CentrePage() {
  const { id = "" } = useParams({ strict: false }) as { id?: string }
  const centre = useCentre(id)
  return (
    <Page>
      <QueryState query={centre} what={{ en: "the centre", zh: "中心" }} />
      {centre.data && <CentreRecord centre={centre.data} />}
    </Page>
  )
}

function CentreRecord({ centre }: { centre: CentreView }) {
  const t = useText()
  const { known } = useKnownEntry()
  const mayRead = useMay("tenancy:read")
  const tenants = useTenants({ centre: centre.id, wanted: mayRead.allowed })
  const seesAll = useSeesAll()(centre.id)
  const mayWrite = useMay("tenancy:write")
  const me = useMe()
  return (
    <>
      <RecordHeader
        crumbs={[{ label: { en: "Centres", zh: "中心" }, to: "/centres" }]}
        title={centre.name}
        actions={
          <DecidedActions
            actions={[
              {
                label: { en: "An enterprise settles here", zh: "办理入驻" },
                icon: <PlusIcon />,
                to: `/tenancies/new?centre=${centre.id}`,
                decision: firstNo([mayWrite, mayManage(me, centre.id)]),
                writes: true,
                primary: true,
              },
            ]}
          />
        }
      />
      <CentreFacts centre={centre} tenants={seesAll ? tenants : null} />
      <Panels
        main={
          <>
            <Section title={{ en: "Stages", zh: "四个阶段" }} note={t(squaresNote)}>
              <CentreStages centre={centre} tenants={tenants} />
            </Section>
            {mayRead.allowed && <TenantRows centre={centre} tenants={tenants} seesAll={seesAll} />}
          </>
        }
        side={<CentreLedger id={centre.id} known={known} />}
      />
    </>
  )
}

interface CentreFactsProps {
  centre: CentreView
  /** Null for those who see only some of them. */
  tenants: ReturnType<typeof useTenants> | null
}

function useTenantFacts(tenants: Tenant[] | undefined): Fact[] {
  const t = useText()
  const format = useFormat()
  const waiting = t({ en: "being fetched", zh: "正在取" })
  const technological = tenants?.filter((one) => one.technological).length ?? 0
  const area = sum(tenants?.flatMap(({ place }) => (place ? [place.areaM2] : [])) ?? [])
  return [
    {
      label: { en: "Tenants on the day", zh: "当日入驻" },
      value: tenants ? t({ en: "{{count}}", zh: "{{count}}家" }, { count: tenants.length }) : waiting,
      note:
        tenants && t({ en: "{{count}} technological", zh: "科技型{{count}}家" }, { count: technological }),
    },
    {
      label: { en: "Space let", zh: "在租面积" },
      value: tenants
        ? t({ en: "{{area}} m²", zh: "{{area}}平方米" }, { area: format.number(area, 0) })
        : waiting,
    },
  ]
}

function CentreFacts({ centre, tenants }: CentreFactsProps) {
  const t = useText()
  const format = useFormat()
  const counted = useTenantFacts(tenants?.data)
  return (
    <Facts
      items={[
        ...(tenants ? counted : []),
        { label: { en: "Opened on", zh: "启用" }, value: format.day(centre.openedOn) },
        {
          label: { en: "Operator", zh: "运营方" },
          value: centre.operatorId ? (
            <OrganisationName id={centre.operatorId} />
          ) : (
            t({ en: "none recorded", zh: "未记" })
          ),
        },
        {
          label: { en: "Division", zh: "行政区划" },
          value: t(regionName(centre.division)),
          note: centre.division,
        },
        ...(centre.says ? [{ label: { en: "What it is", zh: "简介" }, value: t(centre.says) }] : []),
      ]}
    />
  )
}
