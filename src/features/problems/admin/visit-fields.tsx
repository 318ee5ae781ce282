/** Fields of a visit: what it was for, what was noted, and the problems found, each in a few taps. */
import { ChoiceField } from "../../../ui/form/choice-field.tsx"
import { DayField } from "../../../ui/form/day-field.tsx"
import { FieldRow } from "../../../ui/form/form-section.tsx"
import { numberedLabel, RowListField } from "../../../ui/form/row-list-field.tsx"
import { LongTextField, TextField } from "../../../ui/form/text-field.tsx"
import { type Category, categories, categoryNames, purposeNames, purposes } from "../codes.ts"

/** A problem before all of it is filled in. */
export interface FoundDraft {
  category: Category | null
  title: string
  says: string | null
  dueOn: string | null
}

export function PurposeField() {
  return (
    <ChoiceField
      name="purpose"
      label={{ en: "Purpose", zh: "事由" }}
      options={purposes.map((value) => ({ value, label: purposeNames[value] }))}
      required
    />
  )
}

export function NoteField() {
  return (
    <LongTextField
      name="note"
      label={{ en: "Note", zh: "记录" }}
      hint={{ en: "stays inside the bureau", zh: "只在科技局内部看" }}
      rows={2}
    />
  )
}

export function FoundProblems() {
  return (
    <RowListField<FoundDraft>
      name="problems"
      label={{ en: "Problems found", zh: "发现的问题" }}
      rowTitle={{ en: "Problem {{n}}", zh: "问题{{n}}" }}
      addLabel={{ en: "A problem was found", zh: "加一个问题" }}
      blank={() => ({ category: null, title: "", says: null, dueOn: null })}
      describe={({ title }) => title}
    >
      {(path, nth) => (
        <FieldRow>
          <TextField
            name={`${path}.title`}
            label={numberedLabel({ en: "What is wrong", zh: "什么问题" }, nth)}
            hint={{ en: "in a few words", zh: "一句话" }}
            maxLength={80}
            width={320}
            required
          />
          <ChoiceField
            name={`${path}.category`}
            label={numberedLabel({ en: "Category", zh: "类别" }, nth)}
            options={categories.map((value) => ({ value, label: categoryNames[value] }))}
            open={false}
            width={200}
            required
          />
          <DayField
            name={`${path}.dueOn`}
            label={numberedLabel({ en: "Promised for", zh: "承诺办结日" }, nth)}
            hint={{ en: "empty: in 30 days", zh: "留空为30天" }}
          />
        </FieldRow>
      )}
    </RowListField>
  )
}
