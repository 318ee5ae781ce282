/** The fields of an agreement and of a capability. */
import { ChoiceField } from "../../../../ui/form/choice-field.tsx"
import { DayField } from "../../../../ui/form/day-field.tsx"
import { FieldRow, FormSection } from "../../../../ui/form/form-section.tsx"
import { numberedLabel, RowListField } from "../../../../ui/form/row-list-field.tsx"
import { LongTextField, TextField } from "../../../../ui/form/text-field.tsx"
import {
  type CapabilityField,
  type CapabilityInput,
  capabilityFieldNames,
  capabilityFields,
} from "../../schema.ts"
import { fieldLabels } from "./institute-words.ts"

/** A capability while it is being written. */
export type CapabilityWriting = Omit<CapabilityInput, "field" | "from"> & {
  id?: string | null
  field: CapabilityField | null
  from: string | null
}

export function AgreementFields() {
  return (
    <FormSection title={{ en: "Agreement", zh: "协议" }}>
      <LongTextField name="subject" label={fieldLabels.subject} rows={2} maxLength={300} required />
      <LongTextField name="subjectEn" label={fieldLabels.subjectEn} rows={2} maxLength={300} />
      <TextField name="premises" label={fieldLabels.premises} maxLength={120} required />
      <TextField
        name="evidence"
        label={fieldLabels.evidence}
        hint={{ en: "number or title of the paper", zh: "协议编号或名称" }}
        maxLength={200}
        required
      />
      <FieldRow>
        <DayField name="from" label={{ en: "Since", zh: "起" }} required />
        <DayField
          name="until"
          label={{ en: "No longer from", zh: "终止日" }}
          hint={{
            en: "the first day on which it does not hold; empty: no end agreed",
            zh: "从这一天起无效；未约定就留空",
          }}
        />
      </FieldRow>
    </FormSection>
  )
}

/** The fields of one capability; `path` ends with a dot where it stands in a list. */
export function CapabilityFields({ path = "", nth = null }: { path?: string; nth?: number | null }) {
  return (
    <>
      <FieldRow>
        <TextField
          name={`${path}name`}
          label={numberedLabel(fieldLabels.name, nth)}
          width={240}
          maxLength={120}
          required
        />
        <TextField
          name={`${path}nameEn`}
          label={numberedLabel(fieldLabels.nameEn, nth)}
          width={240}
          maxLength={120}
        />
      </FieldRow>
      <FieldRow>
        <ChoiceField
          name={`${path}field`}
          label={numberedLabel(fieldLabels.field, nth)}
          options={capabilityFields.map((value) => ({ value, label: capabilityFieldNames[value] }))}
          width={240}
          required
        />
        <DayField name={`${path}from`} label={numberedLabel({ en: "Since", zh: "自" }, nth)} required />
        <DayField
          name={`${path}until`}
          label={numberedLabel({ en: "No longer from", zh: "不再有效之日" }, nth)}
        />
      </FieldRow>
    </>
  )
}

export function CapabilityListField({ since }: { since: string | null }) {
  return (
    <FormSection title={{ en: "What it is able to do", zh: "能力" }}>
      <RowListField<CapabilityWriting>
        name="capabilities"
        label={{ en: "Capabilities", zh: "能力" }}
        rowTitle={{ en: "Capability {{n}}", zh: "第{{n}}项" }}
        addLabel={{ en: "Another capability", zh: "加一项能力" }}
        blank={() => ({ id: null, name: "", nameEn: null, field: null, from: since, until: null })}
        describe={({ name, from }) => `${name} ${from ?? ""}`}
      >
        {(path, nth) => <CapabilityFields path={`${path}.`} nth={nth} />}
      </RowListField>
    </FormSection>
  )
}
