/** The form of a loan’s terms: when it is granted, and when they are corrected. */
import { ChoiceField } from "../../../../ui/form/choice-field.tsx"
import { DayField } from "../../../../ui/form/day-field.tsx"
import { FieldRow, FormSection } from "../../../../ui/form/form-section.tsx"
import { NumberField } from "../../../../ui/form/number-field.tsx"
import type { GrantInput, LoanRequestView, LoanView, PartyRole } from "../../schema.ts"
import { fieldLabels } from "./loan-words.ts"
import { wanOf, yuanOf } from "./request-fields.tsx"

/** As typed: money in 万元, the premium in yuan. */
export interface Terms {
  bankId: string | null
  insurerId: string | null
  principal: string | null
  ratePercent: string | null
  termMonths: string | null
  grantedOn: string | null
  bureauShare: string | null
  bankShare: string | null
  insurerShare: string | null
  premium: string | null
}

function agreed(request: LoanRequestView, role: PartyRole) {
  return request.parties.filter((one) => one.role === role && one.decision === "agreed")
}

/** What the parties’ answers suggest. */
export function termsSuggested(request: LoanRequestView, today: string): Terms {
  const [bank, insurer, bureau] = (["bank", "insurer", "bureau"] as const).map(
    (role) => agreed(request, role)[0],
  )
  return {
    bankId: bank?.partyId ?? null,
    insurerId: insurer?.partyId ?? "",
    principal: wanOf(request.amount),
    ratePercent: null,
    termMonths: "12",
    grantedOn: today,
    bureauShare: bureau?.sharePercent ?? "0",
    bankShare: bank?.sharePercent ?? null,
    insurerShare: insurer?.sharePercent ?? "0",
    premium: null,
  }
}

export function termsOf(loan: LoanView): Terms {
  const { bankId, insurerId, ratePercent, grantedOn, bureauShare, bankShare, insurerShare, premium } = loan
  return {
    bankId,
    insurerId: insurerId ?? "",
    principal: wanOf(loan.principal),
    ratePercent,
    termMonths: String(loan.termMonths),
    grantedOn,
    bureauShare,
    bankShare,
    insurerShare,
    premium,
  }
}

/** As the API takes it; what is required is never null once the form is sent. */
export function termsSent(terms: Terms): GrantInput {
  return {
    bankId: terms.bankId ?? "",
    insurerId: terms.insurerId || null,
    principal: yuanOf(terms.principal),
    ratePercent: terms.ratePercent ?? "",
    termMonths: Number(terms.termMonths),
    grantedOn: terms.grantedOn ?? "",
    bureauShare: terms.bureauShare ?? "0",
    bankShare: terms.bankShare ?? "0",
    insurerShare: terms.insurerShare ?? "0",
    premium: terms.premium,
  }
}

const percent = { en: "%", zh: "%" }

export function TermsFields({ request }: { request: LoanRequestView }) {
  const options = (role: PartyRole) =>
    agreed(request, role).map(({ partyId, name }) => ({ value: partyId ?? "", label: name }))
  const insurers = options("insurer")
  return (
    <>
      <FormSection title={{ en: "Terms", zh: "贷款条件" }}>
        <ChoiceField
          name="bankId"
          label={{ en: "Bank", zh: "放款银行" }}
          hint={{ en: "of those that agreed", zh: "须已同意" }}
          options={options("bank")}
          required
        />
        {insurers.length > 0 && (
          <ChoiceField
            name="insurerId"
            label={{ en: "Insurer", zh: "保险公司" }}
            options={[{ value: "", label: { en: "none", zh: "无" } }, ...insurers]}
          />
        )}
        <FieldRow>
          <NumberField name="principal" label={fieldLabels.principal} unit="wan" required />
          <NumberField name="ratePercent" label={fieldLabels.rate} unit={percent} required />
        </FieldRow>
        <FieldRow>
          <NumberField
            name="termMonths"
            label={fieldLabels.term}
            unit={{ en: "months", zh: "个月" }}
            required
          />
          <DayField name="grantedOn" label={fieldLabels.grantedOn} required />
        </FieldRow>
        <NumberField name="premium" label={fieldLabels.premium} unit="yuan" />
      </FormSection>
      <FormSection
        title={{ en: "Who bears a loss", zh: "损失怎么分担" }}
        note={{ en: "the three make 100%", zh: "三方合计100%" }}
      >
        <FieldRow>
          <NumberField
            name="bureauShare"
            label={{ en: "Bureau", zh: "科技局" }}
            unit={percent}
            width={180}
            required
          />
          <NumberField
            name="bankShare"
            label={{ en: "Bank", zh: "银行" }}
            unit={percent}
            width={180}
            required
          />
          <NumberField
            name="insurerShare"
            label={{ en: "Insurer", zh: "保险公司" }}
            unit={percent}
            width={180}
            required
          />
        </FieldRow>
      </FormSection>
    </>
  )
}
