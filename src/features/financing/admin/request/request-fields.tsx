/** The fields of a loan request; money is typed in 万元 and kept in yuan. */
import { Decimal } from "../../../../kernel/decimal.ts"
import { DayField } from "../../../../ui/form/day-field.tsx"
import { FieldRow, FormSection } from "../../../../ui/form/form-section.tsx"
import { NumberField } from "../../../../ui/form/number-field.tsx"
import { LongTextField } from "../../../../ui/form/text-field.tsx"
import type { LoanRequestView } from "../../schema.ts"
import { fieldLabels } from "./loan-words.ts"

export interface Asking {
  /** In 万元. */
  amount: string | null
  purpose: string
  purposeEn: string | null
  askedOn: string | null
  problemId: string | null
}

const wan = new Decimal(10_000)

export function yuanOf(amount: string | null): string {
  return amount === null ? "" : new Decimal(amount).times(wan).toFixed()
}

export function wanOf(yuan: string): string {
  return new Decimal(yuan).dividedBy(wan).toFixed()
}

/** As the API takes it; what is required is never null once the form is sent. */
export function askedOf({ amount, purpose, purposeEn, askedOn, problemId }: Asking) {
  return { amount: yuanOf(amount), purpose, purposeEn: purposeEn || null, askedOn: askedOn ?? "", problemId }
}

export function askingOf(request: LoanRequestView): Asking {
  const { amount, purpose, purposeEn, askedOn, problemId } = request
  return { amount: wanOf(amount), purpose, purposeEn, askedOn, problemId }
}

export function RequestFields() {
  return (
    <FormSection title={{ en: "How much, and for what", zh: "多少，做什么用" }}>
      <FieldRow>
        <NumberField name="amount" label={fieldLabels.amount} unit="wan" required />
        <DayField name="askedOn" label={fieldLabels.askedOn} required />
      </FieldRow>
      <LongTextField name="purpose" label={fieldLabels.purpose} required />
      <LongTextField name="purposeEn" label={{ en: "Purpose in English", zh: "用途（英文）" }} />
    </FormSection>
  )
}
