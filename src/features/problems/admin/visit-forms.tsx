/** The forms in place on the page of a planned visit: it took place, or it will not. */
import { answered, api, ifMatch } from "../../../ui/api/client.ts"
import { useClocks } from "../../../ui/clocks.tsx"
import { ChangeForm } from "../../../ui/form/change-form.tsx"
import { DayField } from "../../../ui/form/day-field.tsx"
import { FormSection } from "../../../ui/form/form-section.tsx"
import { TextField } from "../../../ui/form/text-field.tsx"
import type { Purpose } from "../codes.ts"
import type { CarryOutInput, VisitRecord } from "../schema.ts"
import { latestVisit } from "./problem-queries.ts"
import { type FoundDraft, FoundProblems, NoteField, PurposeField } from "./visit-fields.tsx"

interface Draft {
  purpose: Purpose
  happenedOn: string | null
  note: string | null
  problems: FoundDraft[]
}

export function CarryOutForm({ visit }: { visit: VisitRecord }) {
  const { today } = useClocks()
  const { id, purpose, note, plannedOn } = visit
  const happenedOn = plannedOn !== null && plannedOn < today ? plannedOn : today
  return (
    <ChangeForm<Draft>
      back={`/visits/${id}`}
      version={visit.version}
      draft={`visit/${id}/record`}
      label={{ en: "Save the visit", zh: "保存走访" }}
      initial={{ purpose, happenedOn, note, problems: [] }}
      send={(draft, version) => {
        const params = { path: { id }, header: { "If-Match": ifMatch(version) } }
        return answered(api.POST("/api/v1/visits/{id}/record", { params, body: draft as CarryOutInput }))
      }}
      latest={() => latestVisit(id)}
    >
      <FormSection title={{ en: "It took place", zh: "已经走访" }}>
        <DayField
          name="happenedOn"
          label={{ en: "Day of the visit", zh: "走访日期" }}
          latest={today}
          required
        />
        <PurposeField />
        <NoteField />
      </FormSection>
      <FormSection
        title={{ en: "What was found", zh: "发现的问题" }}
        note={{ en: "each is yours until it is settled", zh: "由您经办到办结" }}
      >
        <FoundProblems />
      </FormSection>
    </ChangeForm>
  )
}

export function DropForm({ visit }: { visit: VisitRecord }) {
  const { id } = visit
  return (
    <ChangeForm<{ reason: string }>
      back={`/visits/${id}`}
      version={visit.version}
      draft={`visit/${id}/drop`}
      label={{ en: "Drop the visit", zh: "取消走访" }}
      initial={{ reason: "" }}
      send={(body, version) => {
        const params = { path: { id }, header: { "If-Match": ifMatch(version) } }
        return answered(api.POST("/api/v1/visits/{id}/drop", { params, body }))
      }}
      latest={() => latestVisit(id)}
    >
      <FormSection title={{ en: "It will not take place", zh: "不再走访" }}>
        <TextField name="reason" label={{ en: "Why", zh: "原因" }} maxLength={300} required />
      </FormSection>
    </ChangeForm>
  )
}
