/** The fields of a target, and what they hold while people write. */
import { addDays } from "../../../../kernel/day.ts"
import type { Bilingual } from "../../../../kernel/language.ts"
import { townCodes } from "../../../../kernel/town.ts"
import { ChoiceField } from "../../../../ui/form/choice-field.tsx"
import { DayField } from "../../../../ui/form/day-field.tsx"
import { FieldRow, FormSection } from "../../../../ui/form/form-section.tsx"
import { NumberField } from "../../../../ui/form/number-field.tsx"
import { TextField } from "../../../../ui/form/text-field.tsx"
import {
  type TargetInput,
  type TargetMeasure,
  type TargetView,
  targetMeasures,
} from "../../targets/target-schema.ts"
import { targetProblems } from "../../targets/validate-target.ts"
import { fieldLabels, lastDayOf, measureNames, placeName } from "./target-words.ts"

/** As people think of it: the last day on which it holds. */
export interface TargetDraft {
  measure: TargetMeasure | null
  town: string | null
  from: string | null
  last: string | null
  value: string | null
  document: string
}

export function targetDraftOf({ measure, town, from, until, value, document }: TargetView): TargetDraft {
  return { measure, town, from, last: lastDayOf({ from, until }), value, document }
}

/** What is sent; required fields are checked before. */
export function targetInputOf({ measure, town, from, last, value, document }: TargetDraft): TargetInput {
  return { measure: measure!, town, from: from!, until: addDays(last!, 1), value: value!, document }
}

export function checkTarget(draft: TargetDraft): Record<string, Bilingual | undefined> {
  if (draft.measure === null || !draft.from || !draft.last) return {}
  const problems = targetProblems(targetInputOf(draft))
  return Object.fromEntries(
    problems.map(({ field, message }) => (field === "until" ? ["last", early] : [field, message])),
  )
}

const early: Bilingual = { en: "This is before the first day", zh: "早于起始日" }

export function TargetFields() {
  return (
    <FormSection title={{ en: "What, where, how many", zh: "目标内容" }}>
      <FieldRow>
        <ChoiceField
          name="measure"
          label={fieldLabels.measure}
          options={targetMeasures.map((value) => ({ value, label: measureNames[value] }))}
          width={320}
          required
        />
        <ChoiceField
          name="town"
          label={{ en: "Town", zh: "乡镇街道" }}
          hint={{ en: "empty: the whole county", zh: "不选即全县" }}
          options={townCodes.map((value) => ({ value, label: placeName(value) }))}
          width={220}
        />
      </FieldRow>
      <NumberField
        name="value"
        label={fieldLabels.value}
        hint={{ en: "enterprises or projects", zh: "企业数或项目数" }}
        width={140}
        required
      />
      <FieldRow>
        <DayField name="from" label={{ en: "First day", zh: "起始日" }} required />
        <DayField name="last" label={{ en: "Last day", zh: "截止日（含当日）" }} required />
      </FieldRow>
      <TextField
        name="document"
        label={fieldLabels.document}
        hint={{ en: "number and title of the paper that sets it", zh: "下达目标的文号和标题" }}
        maxLength={300}
        required
      />
    </FormSection>
  )
}
