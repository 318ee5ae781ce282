/** Recording that an organisation consents: to what, how long, by what paper. */
import { addDays } from "../../../kernel/day.ts"
import type { Bilingual } from "../../../kernel/language.ts"
import { answered, api, ProblemError } from "../../../ui/api/client.ts"
import { ChoiceField } from "../../../ui/form/choice-field.tsx"
import { DayField } from "../../../ui/form/day-field.tsx"
import { FieldRow } from "../../../ui/form/form-section.tsx"
import { RecordForm } from "../../../ui/form/record-form.tsx"
import { TextField } from "../../../ui/form/text-field.tsx"
import { ConsentPurpose } from "../schema.ts"
import { consentPurposeNames } from "./consent-words.ts"
import { useMe } from "./me.tsx"

interface Draft {
  purpose: ConsentPurpose
  from: string | null
  /** The last day covered; null: until it is withdrawn. */
  last: string | null
  evidence: string
}

const needed: Bilingual = { en: "This is needed", zh: "此项必填" }

function check({ from, last, evidence }: Draft): Record<string, Bilingual | undefined> {
  const early = from !== null && last !== null && last < from
  return {
    from: from === null ? needed : undefined,
    last: early ? { en: "This is before the first day", zh: "早于起始日" } : undefined,
    evidence: evidence.trim() === "" ? needed : undefined,
  }
}

export interface ConsentFormProps {
  organisationId: string
  onDone: () => void
}

export function ConsentForm({ organisationId, onDone }: ConsentFormProps) {
  const { today } = useMe().workspace
  const submit = async ({ purpose, from, last, evidence }: Draft) => {
    const body = { organisationId, purpose, from: from!, until: last && addDays(last, 1), evidence }
    try {
      await answered(api.POST("/api/v1/consents", { body }))
      return null
    } catch (error) {
      if (error instanceof ProblemError) return error.problem
      throw error
    }
  }
  return (
    <RecordForm<Draft>
      initial={{ purpose: "named-in-publication", from: today, last: null, evidence: "" }}
      submit={submit}
      check={check}
      draft={`consent/of/${organisationId}`}
      label={{ en: "Record the consent", zh: "登记" }}
      onDone={onDone}
    >
      <ChoiceField
        name="purpose"
        label={{ en: "To what", zh: "同意什么" }}
        options={ConsentPurpose.options.map((value) => ({ value, label: consentPurposeNames[value] }))}
        required
      />
      <FieldRow>
        <DayField name="from" label={{ en: "First day", zh: "起始日" }} required />
        <DayField
          name="last"
          label={{ en: "Last day", zh: "截止日（含当日）" }}
          hint={{ en: "Left empty: until it is withdrawn", zh: "不填：直到撤回" }}
        />
      </FieldRow>
      <TextField
        name="evidence"
        label={{ en: "Evidence", zh: "依据" }}
        hint={{ en: "The paper, and who signed it", zh: "同意书编号或名称，谁签的" }}
        required
      />
    </RecordForm>
  )
}
