/** One tenancy: where it sits, its way through the stages, what is published of it, and its ledger. */
import { useParams } from "@tanstack/react-router"
import { contains } from "../../../kernel/day.ts"
import { useClocks } from "../../../ui/clocks.tsx"
import { DecidedActions, firstNo } from "../../../ui/decided-actions.tsx"
import { useFormat } from "../../../ui/format-in-language.ts"
import { CloseIcon, EditIcon, ProjectIcon } from "../../../ui/icons.tsx"
import { useLanguage, useText } from "../../../ui/language.tsx"
import { AppLink, usePath } from "../../../ui/link.tsx"
import { Page } from "../../../ui/page.tsx"
import { QueryState } from "../../../ui/query-state.tsx"
import { type Fact, Facts } from "../../../ui/record/facts.tsx"
import { RecordHeader } from "../../../ui/record/record-header.tsx"
import { Panels } from "../../../ui/record/section.tsx"
import { useSearchParameter } from "../../../ui/search-parameter.ts"
import { useListPosition } from "../../../ui/table/list-position.ts"
import { useKnownEntry } from "../../access/admin/known-entry.ts"
import { useMay, useMe } from "../../access/admin/me.tsx"
import { RecordLedger } from "../../access/admin/record-ledger.tsx"
import { mayManage } from "../policy.ts"
import { type CentreView, stageNames, type TenancyView } from "../schema.ts"
import { useCentre, useTenancy, useTenancyHistory } from "./centre-queries.ts"
import { useLedgerEffects } from "./published/ledger-effect.tsx"
import { PublishedFigures } from "./published/published-figures.tsx"
import styles from "./tenancy/tenancy.module.css"
import { EndForm, MoveForm } from "./tenancy/tenancy-change.tsx"
import { placeShown, Standing } from "./tenancy/tenancy-columns.tsx"
import { TenancyStages } from "./tenancy/tenancy-stages.tsx"
import { tenancyActs, tenancyTelling, tenantName, writeArea } from "./tenancy/tenancy-words.ts"

export default function TenancyPage() {
  const { id = "" } = useParams({ strict: false }) as { id?: string }
  const tenancy = useTenancy(id)
  const centre = useCentre(tenancy.data?.centreId ?? "")
  return (
    <Page>
      <QueryState query={tenancy} what={{ en: "the tenancy", zh: "入驻记录" }} />
      {tenancy.data && <QueryState query={centre} what={{ en: "the centre", zh: "中心" }} />}
      {tenancy.data && centre.data && <TenancyRecord tenancy={tenancy.data} centre={centre.data} />}
    </Page>
  )
}

interface RecordProps {
  tenancy: TenancyView
  centre: CentreView
}

function TenancyRecord({ tenancy, centre }: RecordProps) {
  const { language } = useLanguage()
  const { readOnly } = useClocks()
  const { known } = useKnownEntry()
  const history = useTenancyHistory(tenancy.id)
  const effects = useLedgerEffects()
  const position = useListPosition("tenancies", usePath())
  const asked = useSearchParameter("do")
  const doing = readOnly ? undefined : asked
  return (
    <>
      <RecordHeader
        crumbs={[
          { label: { en: "Tenancies", zh: "入驻" }, to: position?.from ?? "/tenancies" },
          { label: centre.name, to: `/centres/${centre.id}` },
        ]}
        title={tenantName(tenancy)}
        badges={<Standing tenancy={tenancy} />}
        position={position}
        actions={<TenancyActions tenancy={tenancy} />}
      />
      <Facts items={useTenancyFacts(tenancy, centre)} />
      {(doing === "move" || doing === "end") && (
        <div className={styles.doing}>
          {doing === "move" ? <MoveForm tenancy={tenancy} centre={centre} /> : <EndForm tenancy={tenancy} />}
        </div>
      )}
      <Panels
        main={
          <>
            <TenancyStages tenancy={tenancy} />
            <PublishedFigures
              centre={tenancy.centreId}
              counts={(day, stage) => {
                if (!contains(tenancy, day)) return false
                return (
                  stage === undefined ||
                  tenancy.stages.some((one) => one.stage === stage && contains(one, day))
                )
              }}
            />
          </>
        }
        side={
          <RecordLedger
            history={history}
            acts={tenancyActs}
            telling={(entries) => tenancyTelling(entries, language)}
            effects={effects}
            known={known}
          />
        }
      />
    </>
  )
}

function TenancyActions({ tenancy }: Pick<RecordProps, "tenancy">) {
  const me = useMe()
  const decision = firstNo([useMay("tenancy:write"), mayManage(me, tenancy.centreId)])
  const gone = tenancy.until !== null
  const left = {
    allowed: false as const,
    reason: { en: "It has an end already; correct it if that is wrong.", zh: "已有离开日；不对就更正。" },
  }
  const base = `/tenancies/${tenancy.id}`
  const shared = { decision: firstNo([decision, gone ? left : undefined]), writes: true }
  return (
    <DecidedActions
      actions={[
        { ...shared, label: { en: "Move", zh: "迁移" }, icon: <ProjectIcon />, to: `${base}?do=move` },
        { ...shared, label: { en: "End", zh: "退出" }, icon: <CloseIcon />, to: `${base}?do=end` },
        {
          label: { en: "Correct", zh: "更正" },
          icon: <EditIcon />,
          to: `${base}/correct`,
          decision,
          writes: true,
          primary: true,
        },
      ]}
    />
  )
}

function useTenancyFacts(tenancy: TenancyView, centre: CentreView): Fact[] {
  const t = useText()
  const format = useFormat()
  const { day } = useClocks()
  const { language } = useLanguage()
  const place = placeShown(tenancy, day)
  const none = t({ en: "none recorded", zh: "未记" })
  return [
    {
      label: { en: "Enterprise", zh: "企业" },
      value: <AppLink to={`/organisations/${tenancy.organisationId}`}>{t(tenantName(tenancy))}</AppLink>,
    },
    {
      label: { en: "Centre", zh: "中心" },
      value: <AppLink to={`/centres/${centre.id}`}>{t(centre.name)}</AppLink>,
    },
    {
      label: { en: "Place", zh: "位置" },
      value: place ? `${t(stageNames[place.stage])} ${place.unit}` : none,
      note:
        place && t({ en: "{{area}} m²", zh: "{{area}}平方米" }, { area: writeArea(place.areaM2, language) }),
    },
    { label: { en: "Since", zh: "入驻日" }, value: format.day(tenancy.from) },
    {
      label: { en: "Gone from", zh: "离开之日" },
      value: tenancy.until === null ? t({ en: "still there", zh: "仍在驻" }) : format.day(tenancy.until),
      note: tenancy.exitReason,
    },
  ]
}
