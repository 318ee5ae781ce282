/** One centre: its facts, its stages as squares, and who sits there on the day that the page shows. */
import { useParams } from "@tanstack/react-router"
import { sum } from "../../../kernel/decimal.ts"
import { useClocks } from "../../../ui/clocks.tsx"
import { DecidedActions, firstNo } from "../../../ui/decided-actions.tsx"
import { useFormat } from "../../../ui/format-in-language.ts"
import { PlusIcon } from "../../../ui/icons.tsx"
import { useText } from "../../../ui/language.tsx"
import { Page } from "../../../ui/page.tsx"
import { QueryState } from "../../../ui/query-state.tsx"
import { Facts } from "../../../ui/record/facts.tsx"
import { RecordHeader } from "../../../ui/record/record-header.tsx"
import { Panels, Section } from "../../../ui/record/section.tsx"
import { StateLine } from "../../../ui/states.tsx"
import { useKnownEntry } from "../../access/admin/known-entry.ts"
import { useMay, useMe } from "../../access/admin/me.tsx"
import { mayManage } from "../policy.ts"
import type { CentreView } from "../schema.ts"
import { CentreLedger } from "./centre-ledger.tsx"
import { useCentre } from "./centre-queries.ts"
import { OrganisationName } from "./organisation-name.tsx"
import { StageSquares, squaresNote } from "./stage-squares.tsx"
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
  const { day } = useClocks()
  const { known } = useKnownEntry()
  const tenants = useTenants(centre.id)
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
      <CentreFacts centre={centre} tenants={tenants.data} />
      <Panels
        main={
          <>
            <Section title={{ en: "Stages", zh: "四个阶段" }} note={t(squaresNote)}>
              <QueryState query={tenants} what={{ en: "the tenants", zh: "入驻企业" }} />
              {day < centre.openedOn ? (
                <StateLine kind="empty" text={{ en: "Not open yet on this day.", zh: "当日尚未启用。" }} />
              ) : (
                tenants.data && (
                  <StageSquares
                    centre={centre}
                    tenants={tenants.data}
                    to={(stage) => `/centres/${centre.id}?stage=${stage}`}
                  />
                )
              )}
            </Section>
            <TenantRows centre={centre} tenants={tenants} />
          </>
        }
        side={<CentreLedger id={centre.id} known={known} />}
      />
    </>
  )
}

function CentreFacts({ centre, tenants }: { centre: CentreView; tenants: Tenant[] | undefined }) {
  const t = useText()
  const format = useFormat()
  const waiting = t({ en: "being fetched", zh: "正在取" })
  const technological = tenants?.filter((one) => one.technological).length ?? 0
  const area = sum(tenants?.flatMap(({ place }) => (place ? [place.areaM2] : [])) ?? [])
  return (
    <Facts
      items={[
        {
          label: { en: "Tenants on the day", zh: "当日入驻" },
          value: tenants ? t({ en: "{{count}}", zh: "{{count}}家" }, { count: tenants.length }) : waiting,
          note:
            tenants &&
            t({ en: "{{count}} technological", zh: "科技型{{count}}家" }, { count: technological }),
        },
        {
          label: { en: "Space let", zh: "在租面积" },
          value: tenants
            ? t({ en: "{{area}} m²", zh: "{{area}}平方米" }, { area: format.number(area, 0) })
            : waiting,
        },
        { label: { en: "Opened on", zh: "启用" }, value: format.day(centre.openedOn) },
        {
          label: { en: "Operator", zh: "运营方" },
          value: centre.operatorId ? (
            <OrganisationName id={centre.operatorId} />
          ) : (
            t({ en: "none recorded", zh: "未记" })
          ),
        },
        { label: { en: "Division", zh: "行政区划" }, value: centre.division },
        ...(centre.says ? [{ label: { en: "What it is", zh: "简介" }, value: t(centre.says) }] : []),
      ]}
    />
  )
}
