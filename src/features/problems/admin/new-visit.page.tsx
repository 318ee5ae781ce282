/** A visit is recorded with what was found, or planned; one form, one save. */
import { useQueryClient } from "@tanstack/react-query"
import { useRef } from "react"
import { answered, api, refusalOf } from "../../../ui/api/client.ts"
import { useClocks } from "../../../ui/clocks.tsx"
import { DayField } from "../../../ui/form/day-field.tsx"
import { FormSection } from "../../../ui/form/form-section.tsx"
import { RecordForm } from "../../../ui/form/record-form.tsx"
import { useText } from "../../../ui/language.tsx"
import { AppLink, useGo } from "../../../ui/link.tsx"
import { Page } from "../../../ui/page.tsx"
import { RecordHeader } from "../../../ui/record/record-header.tsx"
import { useSearchParameter } from "../../../ui/search-parameter.ts"
import { useMay } from "../../access/admin/me.tsx"
import { OrganisationField } from "../../registry/admin/organisation-field.tsx"
import type { Purpose } from "../codes.ts"
import type { PlanVisitInput, RecordVisitInput } from "../schema.ts"
import { type FoundDraft, FoundProblems, NoteField, PurposeField } from "./visit-fields.tsx"

interface Draft {
  organisationId: string | null
  purpose: Purpose
  day: string | null
  note: string | null
  problems: FoundDraft[]
}

export default function NewVisitPage() {
  const t = useText()
  const planning = useSearchParameter("plan") !== undefined
  return (
    <Page>
      <RecordHeader
        crumbs={[{ label: { en: "Visits", zh: "走访" }, to: "/visits" }]}
        title={planning ? { en: "Plan a visit", zh: "计划走访" } : { en: "Record a visit", zh: "记一次走访" }}
        actions={
          <AppLink to={planning ? "/visits/new" : "/visits/new?plan=yes"}>
            {t(
              planning
                ? { en: "It took place already", zh: "已经走访过了" }
                : { en: "Only plan it", zh: "只列入计划" },
            )}
          </AppLink>
        }
      />
      <VisitForm key={String(planning)} planning={planning} />
    </Page>
  )
}

function VisitForm({ planning }: { planning: boolean }) {
  const go = useGo()
  const queries = useQueryClient()
  const { today } = useClocks()
  const decision = useMay("visit:write")
  const organisation = useSearchParameter("organisation")
  const saved = useRef("")
  const initial: Draft = {
    organisationId: organisation ?? null,
    purpose: "inspection",
    day: today,
    note: null,
    problems: [],
  }
  return (
    <RecordForm<Draft>
      initial={initial}
      draft={planning ? "visit/plan" : "visit/new"}
      label={planning ? { en: "Plan it", zh: "列入计划" } : { en: "Save the visit", zh: "保存走访" }}
      disabled={decision.allowed ? null : decision.reason}
      submit={(draft) => {
        const call = planning ? plan(draft) : record(draft)
        return refusalOf(call.then(({ id }) => (saved.current = id)))
      }}
      onDone={() => {
        void queries.invalidateQueries()
        go(`/visits/${saved.current}`)
      }}
      onCancel={() => go("/visits")}
    >
      <FormSection title={{ en: "Which enterprise, and when", zh: "哪家企业，哪一天" }}>
        <OrganisationField name="organisationId" label={{ en: "Enterprise", zh: "企业" }} required />
        <DayField
          name="day"
          label={
            planning ? { en: "Planned for", zh: "计划日期" } : { en: "Day of the visit", zh: "走访日期" }
          }
          {...(planning ? { earliest: today } : { latest: today })}
          required
        />
        <PurposeField />
        <NoteField />
      </FormSection>
      {!planning && (
        <FormSection
          title={{ en: "What was found", zh: "发现的问题" }}
          note={{ en: "each is yours until it is settled", zh: "由您经办到办结" }}
        >
          <FoundProblems />
        </FormSection>
      )}
    </RecordForm>
  )
}

// The fields are required, so none of them is null once the form is sent.
function plan({ day, organisationId, purpose, note }: Draft) {
  const body = { organisationId, purpose, plannedOn: day, note } as PlanVisitInput
  return answered(api.POST("/api/v1/visits/plan", { body }))
}

function record({ day, ...draft }: Draft) {
  return answered(api.POST("/api/v1/visits", { body: { ...draft, happenedOn: day } as RecordVisitInput }))
}
