/** An enterprise settles in a centre: who, where, from which day. */
import { useQueryClient } from "@tanstack/react-query"
import { useRef } from "react"
import { answered, api, refusalOf } from "../../../ui/api/client.ts"
import { useClocks } from "../../../ui/clocks.tsx"
import { firstNo } from "../../../ui/decided-actions.tsx"
import { ChoiceField } from "../../../ui/form/choice-field.tsx"
import { DayField } from "../../../ui/form/day-field.tsx"
import { useForm } from "../../../ui/form/form-context.ts"
import { FieldRow, FormSection } from "../../../ui/form/form-section.tsx"
import { RecordForm } from "../../../ui/form/record-form.tsx"
import { useGo } from "../../../ui/link.tsx"
import { Page } from "../../../ui/page.tsx"
import { QueryState } from "../../../ui/query-state.tsx"
import { RecordHeader } from "../../../ui/record/record-header.tsx"
import { useSearchParameter } from "../../../ui/search-parameter.ts"
import { useMay, useMe } from "../../access/admin/me.tsx"
import { OrganisationField } from "../../registry/admin/organisation-field.tsx"
import { mayManage } from "../policy.ts"
import type { CentreView, Stage } from "../schema.ts"
import { useCentres } from "./centre-queries.ts"
import { AreaField, StageField, UnitField } from "./tenancy/stage-list-field.tsx"

interface Settling {
  centreId: string | null
  organisationId: string | null
  from: string | null
  stage: Stage | null
  unit: string
  areaM2: string | null
}

export default function NewTenancyPage() {
  const centres = useCentres()
  return (
    <Page>
      <RecordHeader
        crumbs={[{ label: { en: "Tenancies", zh: "入驻" }, to: "/tenancies" }]}
        title={{ en: "An enterprise settles", zh: "办理入驻" }}
      />
      <QueryState query={centres} what={{ en: "the centres", zh: "中心" }} />
      {centres.data && <SettleForm centres={centres.data} />}
    </Page>
  )
}

function SettleForm({ centres }: { centres: CentreView[] }) {
  const go = useGo()
  const queries = useQueryClient()
  const { today } = useClocks()
  const me = useMe()
  const mayWrite = useMay("tenancy:write")
  const settled = useRef("")
  const own = centres.filter(({ id }) => mayManage(me, id).allowed)
  const asked = useSearchParameter("centre")
  const organisation = useSearchParameter("organisation")
  const centre = own.find(({ id }) => id === asked) ?? (own.length === 1 ? own[0] : undefined)
  const initial: Settling = {
    centreId: centre?.id ?? null,
    organisationId: organisation ?? null,
    from: today,
    stage: null,
    unit: "",
    areaM2: null,
  }
  const decision = firstNo([mayWrite, own.length === 0 ? mayManage(me, asked ?? "") : undefined])
  return (
    <RecordForm<Settling>
      initial={initial}
      draft="tenancy/new"
      label={{ en: "Settle", zh: "办理入驻" }}
      disabled={decision.allowed ? null : decision.reason}
      submit={(values) => {
        // The fields are required, so none of them is null here.
        const body = values as { [F in keyof Settling]: NonNullable<Settling[F]> }
        const call = answered(api.POST("/api/v1/tenancies", { body }))
        return refusalOf(
          call.then(({ id }) => {
            settled.current = id
          }),
        )
      }}
      onDone={() => {
        void queries.invalidateQueries()
        go(`/tenancies/${settled.current}`)
      }}
      onCancel={() => go(centre ? `/centres/${centre.id}` : "/tenancies")}
    >
      <FormSection title={{ en: "Who, and where", zh: "谁，到哪里" }}>
        <OrganisationField
          name="organisationId"
          label={{ en: "Enterprise", zh: "企业" }}
          hint={{ en: "as it stands in the register", zh: "须已在企业库" }}
          required
        />
        <ChoiceField
          name="centreId"
          label={{ en: "Centre", zh: "中心" }}
          options={own.map(({ id, name }) => ({ value: id, label: name }))}
          required
        />
        <PlaceFields centres={own} />
        <DayField
          name="from"
          label={{ en: "From", zh: "入驻日" }}
          hint={{ en: "the first day on which it counts as settled", zh: "从这一天起计为入驻" }}
          required
        />
      </FormSection>
    </RecordForm>
  )
}

/** Stage, unit and area; the stages are those of the chosen centre. */
function PlaceFields({ centres }: { centres: CentreView[] }) {
  const { get } = useForm()
  const centre = centres.find(({ id }) => id === get("centreId"))
  if (!centre) return null
  return (
    <FieldRow>
      <StageField name="stage" centre={centre} />
      <UnitField name="unit" />
      <AreaField name="areaM2" />
    </FieldRow>
  )
}
