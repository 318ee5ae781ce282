/** Correcting a tenancy: its days and stages with a reason, and then what that did to what is published. */
import { useQueryClient } from "@tanstack/react-query"
import { useParams } from "@tanstack/react-router"
import { useState } from "react"
import { answered, api, ifMatch, refusalOf } from "../../../ui/api/client.ts"
import { firstNo } from "../../../ui/decided-actions.tsx"
import { CorrectionReason } from "../../../ui/form/correction-reason.tsx"
import { DayField } from "../../../ui/form/day-field.tsx"
import { FormSection } from "../../../ui/form/form-section.tsx"
import { RecordForm } from "../../../ui/form/record-form.tsx"
import { TextField } from "../../../ui/form/text-field.tsx"
import { useGo } from "../../../ui/link.tsx"
import { Page } from "../../../ui/page.tsx"
import { QueryState } from "../../../ui/query-state.tsx"
import { RecordHeader } from "../../../ui/record/record-header.tsx"
import { useMay, useMe } from "../../access/admin/me.tsx"
import { mayManage } from "../policy.ts"
import type { CentreView, TenancyView } from "../schema.ts"
import { useCentre, useTenancy } from "./centre-queries.ts"
import { PublishedFigures } from "./published/published-figures.tsx"
import { useReleases } from "./published/releases.ts"
import { type Corrected, CorrectionOutcome } from "./tenancy/correction-outcome.tsx"
import {
  checkWriting,
  correctionOf,
  refusalInForm,
  type TenancyWriting,
  writingOf,
} from "./tenancy/stage-inputs.ts"
import { StageListField } from "./tenancy/stage-list-field.tsx"
import { latestTenancy } from "./tenancy/tenancy-change.tsx"
import styles from "./tenancy/tenancy-form.module.css"
import { tenantName } from "./tenancy/tenancy-words.ts"

export default function TenancyCorrectionPage() {
  const { id = "" } = useParams({ strict: false }) as { id?: string }
  const [corrected, setCorrected] = useState<Corrected | null>(null)
  const tenancy = useTenancy(id)
  const centre = useCentre(tenancy.data?.centreId ?? "")
  return (
    <Page>
      <RecordHeader
        crumbs={[
          { label: { en: "Tenancies", zh: "入驻" }, to: "/tenancies" },
          { label: tenancy.data ? tenantName(tenancy.data) : id, to: `/tenancies/${id}` },
        ]}
        title={{ en: "Correct the tenancy", zh: "更正入驻记录" }}
      />
      <QueryState query={tenancy} what={{ en: "the tenancy", zh: "入驻记录" }} />
      {corrected ? (
        <CorrectionOutcome corrected={corrected} />
      ) : (
        tenancy.data &&
        centre.data && (
          <CorrectionForm tenancy={tenancy.data} centre={centre.data} onCorrected={setCorrected} />
        )
      )}
    </Page>
  )
}

interface CorrectionFormProps {
  tenancy: TenancyView
  centre: CentreView
  onCorrected: (corrected: Corrected) => void
}

function CorrectionForm({ tenancy, centre, onCorrected }: CorrectionFormProps) {
  const go = useGo()
  const queries = useQueryClient()
  const me = useMe()
  const { data: published } = useReleases()
  const decision = firstNo([useMay("tenancy:write"), mayManage(me, centre.id)])
  const submit = async (writing: TenancyWriting, { version }: { version: string | null }) => {
    const call = answered(
      api.PUT("/api/v1/tenancies/{id}", {
        params: { path: { id: tenancy.id }, header: { "If-Match": ifMatch(version ?? tenancy.version) } },
        body: correctionOf(writing),
      }),
    )
    const refused = await refusalOf(call)
    if (refused) return refusalInForm(refused, writing.stages.length)
    const reason = writing.correction.reason
    onCorrected({ before: tenancy, after: await call, published: published ?? [], reason })
    return null
  }
  return (
    <div className={styles.below}>
      <RecordForm<TenancyWriting>
        initial={writingOf(tenancy)}
        version={tenancy.version}
        draft={`tenancy/${tenancy.id}/correct`}
        label={{ en: "Correct", zh: "更正" }}
        disabled={decision.allowed ? null : decision.reason}
        check={(writing) => checkWriting(writing, centre)}
        submit={submit}
        latest={async () => {
          const { tenancy: now, by, at } = await latestTenancy(tenancy.id)
          const { correction: _own, ...theirs } = writingOf(now)
          return { values: theirs as TenancyWriting, version: now.version, by, at }
        }}
        onDone={() => void queries.invalidateQueries({ queryKey: ["tenancies"] })}
        onCancel={() => go(`/tenancies/${tenancy.id}`)}
      >
        <FormSection
          title={{ en: "Stages", zh: "阶段" }}
          note={{ en: "each lasts until the next begins", zh: "每段到下一段开始为止" }}
        >
          <StageListField centre={centre} />
        </FormSection>
        <FormSection title={{ en: "End", zh: "退出" }}>
          <DayField
            name="until"
            label={{ en: "Gone from", zh: "离开之日" }}
            hint={{
              en: "the first day on which it no longer counts; empty while it is there",
              zh: "从这一天起不再计入；仍在驻就留空",
            }}
          />
          <TextField name="exitReason" label={{ en: "Why it left", zh: "退出原因" }} maxLength={300} />
        </FormSection>
        <CorrectionReason name="correction" />
      </RecordForm>
      <PublishedFigures centre={centre.id} counts={(day) => day >= tenancy.from} />
    </div>
  )
}
