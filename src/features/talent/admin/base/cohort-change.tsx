/** What is done with a cohort on its base’s page: it opens, is corrected, gains a host, a trainee is placed. */
import type { ReactNode } from "react"
import type { Correction } from "../../../../kernel/correction.ts"
import { answered, api, ifMatch } from "../../../../ui/api/client.ts"
import { ChangeForm } from "../../../../ui/form/change-form.tsx"
import { ChoiceField } from "../../../../ui/form/choice-field.tsx"
import { CorrectionReason } from "../../../../ui/form/correction-reason.tsx"
import { FormSection } from "../../../../ui/form/form-section.tsx"
import { NumberField } from "../../../../ui/form/number-field.tsx"
import { TextField } from "../../../../ui/form/text-field.tsx"
import type { Text } from "../../../../ui/language.tsx"
import { OrganisationField } from "../../../registry/admin/organisation-field.tsx"
import type { CohortView, TrainingBaseView } from "../../schema.ts"
import { latestBase } from "../base-queries.ts"
import {
  CohortFields,
  type CohortWriting,
  cohortSent,
  DaysFields,
  type PlacementWriting,
  placementSent,
  writingOfCohort,
} from "./base-fields.tsx"
import { fieldLabels } from "./base-words.ts"

interface At {
  path: { id: string }
  header: { "If-Match": string }
}

interface PartFormProps<V extends object> {
  baseId: string
  /** The record that is changed: the base, a cohort or a placement. */
  part: { id: string; version: string }
  act: string
  label: Text
  initial: V
  send: (values: V, at: At) => Promise<unknown>
  children: ReactNode
}

/** A change of the base or of one of its parts; another’s change shows in the record behind the form. */
export function PartForm<V extends object>({ baseId, part, act, send, ...rest }: PartFormProps<V>) {
  return (
    <ChangeForm<V>
      {...rest}
      back={`/training-bases/${baseId}`}
      version={part.version}
      draft={`training-base/${part.id}/${act}`}
      send={(values, version) =>
        send(values, { path: { id: part.id }, header: { "If-Match": ifMatch(version) } })
      }
      latest={async () => {
        const { base, by, at } = await latestBase(baseId)
        const parts = [base, ...base.cohorts, ...base.cohorts.flatMap(({ placements }) => placements)]
        const now = parts.find(({ id }) => id === part.id)
        return { values: {}, version: now?.version ?? part.version, by, at }
      }}
    />
  )
}

export function OpenCohortForm({ base }: { base: TrainingBaseView }) {
  const initial: CohortWriting = { name: { en: "", zh: "" }, from: null, until: null, places: null }
  return (
    <PartForm<CohortWriting>
      baseId={base.id}
      part={base}
      act="open"
      label={{ en: "Open the cohort", zh: "开设批次" }}
      initial={initial}
      send={(values, params) =>
        answered(api.POST("/api/v1/training-bases/{id}/cohorts", { params, body: cohortSent(values) }))
      }
    >
      <CohortFields title={{ en: "A new cohort", zh: "新批次" }} />
    </PartForm>
  )
}

interface CohortProps {
  cohort: CohortView
}

export function CorrectCohortForm({ cohort }: CohortProps) {
  return (
    <PartForm<CohortWriting & { correction: Correction }>
      baseId={cohort.baseId}
      part={cohort}
      act="correct"
      label={{ en: "Correct", zh: "更正" }}
      initial={{ ...writingOfCohort(cohort), correction: { class: "correction", reason: "" } }}
      send={({ correction, ...values }, params) =>
        answered(api.PUT("/api/v1/cohorts/{id}", { params, body: { ...cohortSent(values), correction } }))
      }
    >
      <CohortFields title={cohort.name} />
      <CorrectionReason name="correction" />
    </PartForm>
  )
}

export function HostForm({ cohort }: CohortProps) {
  return (
    <PartForm<{ organisationId: string | null; places: string | null }>
      baseId={cohort.baseId}
      part={cohort}
      act="host"
      label={{ en: "Save", zh: "保存" }}
      initial={{ organisationId: null, places: null }}
      send={({ organisationId, places }, params) => {
        const body = { organisationId: organisationId ?? "", places: Number(places) }
        return answered(api.POST("/api/v1/cohorts/{id}/hosts", { params, body }))
      }}
    >
      <FormSection
        title={{ en: "A host offers places", zh: "接收单位提供岗位" }}
        note={{ en: "one that is there already: its new number of places", zh: "已有的单位：改岗位数" }}
      >
        <OrganisationField name="organisationId" label={fieldLabels.host} required />
        <NumberField name="places" label={fieldLabels.places} unit={{ en: "people", zh: "人" }} required />
      </FormSection>
    </PartForm>
  )
}

export function PlaceForm({ cohort }: CohortProps) {
  const initial: PlacementWriting = {
    organisationId: null,
    trainee: "",
    field: "",
    fieldEn: null,
    from: cohort.from,
    until: cohort.until,
  }
  return (
    <PartForm<PlacementWriting>
      baseId={cohort.baseId}
      part={cohort}
      act="place"
      label={{ en: "Place", zh: "安排" }}
      initial={initial}
      send={(values, params) =>
        answered(api.POST("/api/v1/cohorts/{id}/placements", { params, body: placementSent(values) }))
      }
    >
      <PlacementFields cohort={cohort} title={{ en: "A trainee begins with a host", zh: "学员到岗" }} />
    </PartForm>
  )
}

export function PlacementFields({ cohort, title }: CohortProps & { title: Text }) {
  return (
    <FormSection title={title}>
      <ChoiceField
        name="organisationId"
        label={fieldLabels.host}
        options={cohort.hosts.map(({ organisationId, organisation }) => ({
          value: organisationId,
          label: organisation,
        }))}
        open={false}
        required
      />
      <TextField
        name="trainee"
        label={fieldLabels.trainee}
        hint={{ en: "such as 2018-1-07; never a name", zh: "如 2018-1-07；不填姓名" }}
        required
      />
      <TextField name="field" label={fieldLabels.field} required maxLength={100} />
      <TextField
        name="fieldEn"
        label={{ en: "Field of study in English", zh: "专业（英文）" }}
        maxLength={100}
      />
      <DaysFields />
    </FormSection>
  )
}
