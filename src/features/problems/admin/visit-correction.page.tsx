/** Correcting a visit: its days, purpose and note, with a reason. */
import { useParams } from "@tanstack/react-router"
import { answered, api, ifMatch } from "../../../ui/api/client.ts"
import { useClocks } from "../../../ui/clocks.tsx"
import { ChangeForm } from "../../../ui/form/change-form.tsx"
import { CorrectionReason } from "../../../ui/form/correction-reason.tsx"
import { DayField } from "../../../ui/form/day-field.tsx"
import { FieldRow, FormSection } from "../../../ui/form/form-section.tsx"
import { Page } from "../../../ui/page.tsx"
import { QueryState } from "../../../ui/query-state.tsx"
import { RecordHeader } from "../../../ui/record/record-header.tsx"
import { useMay } from "../../access/admin/me.tsx"
import type { VisitCorrection, VisitRecord } from "../schema.ts"
import { latestVisit, useVisit } from "./problem-queries.ts"
import { ofName } from "./problem-words.ts"
import { NoteField, PurposeField } from "./visit-fields.tsx"

export default function VisitCorrectionPage() {
  const { id = "" } = useParams({ strict: false }) as { id?: string }
  const visit = useVisit(id)
  return (
    <Page>
      <RecordHeader
        crumbs={[
          { label: { en: "Visits", zh: "走访" }, to: "/visits" },
          { label: visit.data ? ofName(visit.data) : id, to: `/visits/${id}` },
        ]}
        title={{ en: "Correct the visit", zh: "更正走访记录" }}
      />
      <QueryState query={visit} what={{ en: "the visit", zh: "走访记录" }} />
      {visit.data && <CorrectionForm visit={visit.data} />}
    </Page>
  )
}

const writingOf = ({ purpose, plannedOn, happenedOn, note }: VisitRecord) => ({
  purpose,
  plannedOn,
  happenedOn,
  note,
})

function CorrectionForm({ visit }: { visit: VisitRecord }) {
  const { id } = visit
  const { today } = useClocks()
  const decision = useMay("visit:write")
  const done = visit.state === "done"
  return (
    <ChangeForm<VisitCorrection>
      back={`/visits/${id}`}
      version={visit.version}
      draft={`visit/${id}/correct`}
      label={{ en: "Correct", zh: "更正" }}
      disabled={decision.allowed ? null : decision.reason}
      initial={{ ...writingOf(visit), correction: { class: "correction", reason: "" } }}
      send={(body, version) => {
        const params = { path: { id }, header: { "If-Match": ifMatch(version) } }
        return answered(api.PUT("/api/v1/visits/{id}", { params, body }))
      }}
      latest={() => latestVisit<VisitCorrection>(id, writingOf)}
    >
      <FormSection title={{ en: "Days and purpose", zh: "日期与事由" }}>
        <FieldRow>
          {done && (
            <DayField
              name="happenedOn"
              label={{ en: "Day of the visit", zh: "走访日期" }}
              latest={today}
              required
            />
          )}
          <DayField name="plannedOn" label={{ en: "Planned for", zh: "计划日期" }} required={!done} />
        </FieldRow>
        <PurposeField />
        <NoteField />
      </FormSection>
      <CorrectionReason name="correction" />
    </ChangeForm>
  )
}
