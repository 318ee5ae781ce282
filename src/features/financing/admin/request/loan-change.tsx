/** What is done with a loan on its page: it is granted, something moves, a movement is corrected or taken back. */
import { answered, api, ifMatch } from "../../../../ui/api/client.ts"
import { useClocks } from "../../../../ui/clocks.tsx"
import { ChangeForm } from "../../../../ui/form/change-form.tsx"
import { CheckField } from "../../../../ui/form/check-field.tsx"
import { ChoiceField } from "../../../../ui/form/choice-field.tsx"
import { CorrectionReason } from "../../../../ui/form/correction-reason.tsx"
import { DayField } from "../../../../ui/form/day-field.tsx"
import { FieldRow, FormSection } from "../../../../ui/form/form-section.tsx"
import { NumberField } from "../../../../ui/form/number-field.tsx"
import {
  type LoanRequestView,
  type LoanView,
  type MovementCorrection,
  type MovementInput,
  type MovementKind,
  type MovementView,
  movementKindNames,
  movementKinds,
} from "../../schema.ts"
import { latestRequest } from "../loan-queries.ts"
import { type Terms, TermsFields, termsSent, termsSuggested } from "./loan-terms.tsx"
import { fieldLabels } from "./loan-words.ts"
import { RequestForm } from "./request-change.tsx"

export function GrantForm({ request }: { request: LoanRequestView }) {
  const { today } = useClocks()
  return (
    <RequestForm<Terms>
      request={request}
      act="grant"
      label={{ en: "Record the loan", zh: "登记放款" }}
      initial={termsSuggested(request, today)}
      send={(values, params) =>
        answered(api.POST("/api/v1/loan-requests/{id}/grant", { params, body: termsSent(values) }))
      }
    >
      <TermsFields request={request} />
    </RequestForm>
  )
}

interface Moving {
  kind: MovementKind
  amount: string | null
  happenedOn: string | null
}

interface LoanProps {
  request: LoanRequestView
  loan: LoanView
}

const sent = ({ kind, amount, happenedOn }: Moving): MovementInput => ({
  kind,
  amount: amount ?? "",
  happenedOn: happenedOn ?? "",
})

export function MovementForm({ request, loan }: LoanProps) {
  const { today } = useClocks()
  const nothing = loan.balance.drawn === "0"
  const initial: Moving = {
    kind: nothing ? "drawdown" : "interest",
    amount: nothing ? loan.principal : null,
    happenedOn: today,
  }
  return (
    <ChangeForm<Moving>
      back={`/loans/${request.id}`}
      version={loan.version}
      draft={`loan/${loan.id}/movement`}
      label={{ en: "Report", zh: "登记" }}
      initial={initial}
      send={(values, version) =>
        answered(
          api.POST("/api/v1/loans/{id}/movements", {
            params: { path: { id: loan.id }, header: { "If-Match": ifMatch(version) } },
            body: sent(values),
          }),
        )
      }
      latest={async () => {
        const { request: now, by, at } = await latestRequest(request.id)
        return { values: {}, version: now.loan?.version ?? loan.version, by, at }
      }}
    >
      <MovementFields title={{ en: "What moved on the loan", zh: "登记往来" }} />
    </ChangeForm>
  )
}

type Mending = Moving & { remove: boolean; correction: MovementCorrection["correction"] }

export function MendMovementForm({
  request,
  movement,
}: {
  request: LoanRequestView
  movement: MovementView
}) {
  const { kind, amount, happenedOn } = movement
  return (
    <ChangeForm<Mending>
      back={`/loans/${request.id}`}
      version={movement.version}
      draft={`loan-movement/${movement.id}`}
      label={{ en: "Correct", zh: "更正" }}
      initial={{ kind, amount, happenedOn, remove: false, correction: { class: "correction", reason: "" } }}
      send={({ remove, correction, ...values }, version) => {
        const params = { path: { id: movement.id }, header: { "If-Match": ifMatch(version) } }
        return remove
          ? answered(api.DELETE("/api/v1/loan-movements/{id}", { params, body: { correction } }))
          : answered(
              api.PUT("/api/v1/loan-movements/{id}", { params, body: { ...sent(values), correction } }),
            )
      }}
      latest={async () => {
        const { request: now, by, at } = await latestRequest(request.id)
        const theirs = now.loan?.movements.find(({ id }) => id === movement.id)
        const values = theirs && { kind: theirs.kind, amount: theirs.amount, happenedOn: theirs.happenedOn }
        return { values: values ?? {}, version: theirs?.version ?? movement.version, by, at }
      }}
    >
      <MovementFields title={{ en: "Correct a movement", zh: "更正一笔往来" }} />
      <CheckField
        name="remove"
        label={{ en: "It never happened: take it back", zh: "没有这一笔：撤销" }}
        hint={{ en: "it stays in the ledger with the reason", zh: "账本里仍可查到，并注明理由" }}
      />
      <CorrectionReason name="correction" />
    </ChangeForm>
  )
}

function MovementFields({ title }: { title: { en: string; zh: string } }) {
  return (
    <FormSection title={title}>
      <ChoiceField
        name="kind"
        label={{ en: "Kind", zh: "类别" }}
        options={movementKinds.map((value) => ({ value, label: movementKindNames[value] }))}
        required
      />
      <FieldRow>
        <NumberField name="amount" label={{ en: "Amount", zh: "金额" }} unit="yuan" required />
        <DayField name="happenedOn" label={fieldLabels.happenedOn} required />
      </FieldRow>
    </FormSection>
  )
}
