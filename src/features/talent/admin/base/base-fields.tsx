/** The fields of a base, a cohort and a placement. */
import { BilingualField } from "../../../../ui/form/bilingual-field.tsx"
import { DayField } from "../../../../ui/form/day-field.tsx"
import { FieldRow, FormSection } from "../../../../ui/form/form-section.tsx"
import { NumberField } from "../../../../ui/form/number-field.tsx"
import { TextField } from "../../../../ui/form/text-field.tsx"
import type { Text } from "../../../../ui/language.tsx"
import type {
  CohortInput,
  CohortView,
  PlacementInput,
  TrainingBaseInput,
  TrainingBaseView,
} from "../../schema.ts"
import { fieldLabels } from "./base-words.ts"

/** As typed: what is required is null until it is filled in. */
export type BaseWriting = Omit<TrainingBaseInput, "from"> & { from: string | null }
export type CohortWriting = Omit<CohortInput, "from" | "places"> & {
  from: string | null
  places: string | null
}
export type PlacementWriting = Omit<PlacementInput, "from" | "organisationId"> & {
  from: string | null
  organisationId: string | null
}

export function writingOfBase({ name, recognisedBy, evidence, from, until }: TrainingBaseView): BaseWriting {
  return { name, recognisedBy, evidence, from, until }
}

export function writingOfCohort({ name, from, until, places }: CohortView): CohortWriting {
  return { name, from, until, places: String(places) }
}

export function baseSent(writing: BaseWriting): TrainingBaseInput {
  return { ...writing, from: writing.from ?? "" }
}

export function cohortSent(writing: CohortWriting): CohortInput {
  return { ...writing, from: writing.from ?? "", places: Number(writing.places) }
}

export function placementSent(writing: PlacementWriting): PlacementInput {
  const { organisationId, from, fieldEn } = writing
  return { ...writing, organisationId: organisationId ?? "", from: from ?? "", fieldEn: fieldEn || null }
}

export function DaysFields({ hint }: { hint?: Text }) {
  return (
    <FieldRow>
      <DayField name="from" label={fieldLabels.from} required />
      <DayField
        name="until"
        label={fieldLabels.until}
        hint={hint ?? { en: "the first day after it", zh: "结束后的第一天" }}
      />
    </FieldRow>
  )
}

export function BaseFields() {
  return (
    <FormSection title={{ en: "The base", zh: "基地" }}>
      <BilingualField name="name" label={fieldLabels.name} required />
      <TextField name="recognisedBy" label={fieldLabels.recognisedBy} required maxLength={200} />
      <TextField name="evidence" label={fieldLabels.evidence} required maxLength={300} />
      <DaysFields />
    </FormSection>
  )
}

export function CohortFields({ title }: { title: Text }) {
  return (
    <FormSection title={title}>
      <BilingualField name="name" label={fieldLabels.name} required />
      <DaysFields />
      <NumberField name="places" label={fieldLabels.places} unit={{ en: "people", zh: "人" }} required />
    </FormSection>
  )
}
