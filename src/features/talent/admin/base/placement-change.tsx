/** What is done with a placement on its base’s page: it ends with an outcome, or it is corrected. */
import type { Correction } from "../../../../kernel/correction.ts"
import { answered, api } from "../../../../ui/api/client.ts"
import { useClocks } from "../../../../ui/clocks.tsx"
import { ChoiceField } from "../../../../ui/form/choice-field.tsx"
import { CorrectionReason } from "../../../../ui/form/correction-reason.tsx"
import { DayField } from "../../../../ui/form/day-field.tsx"
import { FormSection } from "../../../../ui/form/form-section.tsx"
import { type CohortView, type Outcome, outcomeNames, outcomes, type PlacementView } from "../../schema.ts"
import { type PlacementWriting, placementSent } from "./base-fields.tsx"
import { fieldLabels } from "./base-words.ts"
import { PartForm, PlacementFields } from "./cohort-change.tsx"

interface PlacementProps {
  cohort: CohortView
  placement: PlacementView
}

const options = outcomes.map((value) => ({ value, label: outcomeNames[value] }))

export function OutcomeForm({ cohort, placement }: PlacementProps) {
  const { today } = useClocks()
  const { until } = placement
  return (
    <PartForm<{ outcome: Outcome | null; on: string | null }>
      baseId={cohort.baseId}
      part={placement}
      act="outcome"
      label={{ en: "Record the outcome", zh: "登记去向" }}
      initial={{ outcome: null, on: until !== null && until < today ? until : today }}
      send={({ outcome, on }, params) => {
        // Both fields are required.
        const body = { outcome: outcome ?? "left", on: on ?? "" }
        return answered(api.POST("/api/v1/placements/{id}/outcome", { params, body }))
      }}
    >
      <FormSection title={{ en: `How it ended: ${placement.trainee}`, zh: `${placement.trainee} 去向` }}>
        <ChoiceField name="outcome" label={fieldLabels.outcome} options={options} required />
        <DayField
          name="on"
          label={{ en: "Ended", zh: "结束日" }}
          hint={{ en: "the first day after the placement", zh: "结束后的第一天" }}
          required
        />
      </FormSection>
    </PartForm>
  )
}

type Mending = PlacementWriting & { outcome: Outcome | "" | null; correction: Correction }

export function MendPlacementForm({ cohort, placement }: PlacementProps) {
  const { organisationId, trainee, field, fieldEn, from, until, outcome } = placement
  const initial: Mending = {
    ...{ organisationId, trainee, field, fieldEn, from, until },
    outcome: outcome ?? "",
    correction: { class: "correction", reason: "" },
  }
  return (
    <PartForm<Mending>
      baseId={cohort.baseId}
      part={placement}
      act="mend"
      label={{ en: "Correct", zh: "更正" }}
      initial={initial}
      send={({ correction, outcome: now, ...values }, params) => {
        const body = { ...placementSent(values), outcome: now || null, correction }
        return answered(api.PUT("/api/v1/placements/{id}", { params, body }))
      }}
    >
      <PlacementFields cohort={cohort} title={{ en: "Correct a placement", zh: "更正安排" }} />
      <ChoiceField
        name="outcome"
        label={fieldLabels.outcome}
        options={[{ value: "", label: { en: "still there", zh: "在岗" } }, ...options]}
      />
      <CorrectionReason name="correction" />
    </PartForm>
  )
}
