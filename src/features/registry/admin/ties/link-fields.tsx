/** The fields of a link that can be corrected, and what they hold while people write. */
import { addDays } from "../../../../kernel/day.ts"
import type { Bilingual } from "../../../../kernel/language.ts"
import { ChoiceField } from "../../../../ui/form/choice-field.tsx"
import { DayField } from "../../../../ui/form/day-field.tsx"
import { FieldRow, FormSection } from "../../../../ui/form/form-section.tsx"
import { TextField } from "../../../../ui/form/text-field.tsx"
import { type LinkKind, type LinkView, linkKindNames, linkKinds } from "../../links/schema.ts"
import { linkFieldNames } from "../field-words.ts"

/** As people think of it: the last day on which it holds. */
export interface LinkDraft {
  kind: LinkKind
  from: string | null
  last: string | null
  words: string
}

export function linkDraftOf({ kind, from, until, words }: LinkView): LinkDraft {
  return { kind, from, last: until && addDays(until, -1), words }
}

/** What is sent; required fields are checked before. */
export function linkInputOf({ kind, from, last, words }: LinkDraft) {
  return { kind, from: from!, until: last && addDays(last, 1), words }
}

export function checkLink({ from, last }: LinkDraft): Record<string, Bilingual | undefined> {
  const early = from !== null && last !== null && last < from
  return { last: early ? { en: "This is before the first day", zh: "早于起始日" } : undefined }
}

export function LinkFields() {
  return (
    <FormSection title={{ en: "How, and since when", zh: "方式与起止" }}>
      <ChoiceField
        name="kind"
        label={linkFieldNames.kind}
        hint={{ en: "what the first does to the second", zh: "前者对后者" }}
        options={linkKinds.map((value) => ({ value, label: linkKindNames[value] }))}
        required
      />
      <TextField
        name="words"
        label={linkFieldNames.words}
        hint={{ en: "such as: supply contract, shared laboratory", zh: "如：配套协议，共用检测平台" }}
        maxLength={300}
        required
      />
      <FieldRow>
        <DayField name="from" label={{ en: "First day", zh: "起始日" }} required />
        <DayField name="last" label={{ en: "Last day", zh: "截止日（含当日）" }} />
      </FieldRow>
    </FormSection>
  )
}
