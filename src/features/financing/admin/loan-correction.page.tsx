/** Correcting a request, or once it is granted the loan’s terms, with a reason. */
import { useParams } from "@tanstack/react-router"
import type { Correction } from "../../../kernel/correction.ts"
import { answered, api, ifMatch } from "../../../ui/api/client.ts"
import { ChangeForm } from "../../../ui/form/change-form.tsx"
import { CorrectionReason } from "../../../ui/form/correction-reason.tsx"
import { Page } from "../../../ui/page.tsx"
import { QueryState } from "../../../ui/query-state.tsx"
import { RecordHeader } from "../../../ui/record/record-header.tsx"
import type { LoanRequestView, LoanView } from "../schema.ts"
import { latestRequest, useLoanRequest } from "./loan-queries.ts"
import { type Terms, TermsFields, termsOf, termsSent } from "./request/loan-terms.tsx"
import { type Asking, askedOf, askingOf, RequestFields } from "./request/request-fields.tsx"
import { useLoanDecisions } from "./request/use-loan-decisions.ts"

const blank: { correction: Correction } = { correction: { class: "correction", reason: "" } }

export default function LoanCorrectionPage() {
  const { id = "" } = useParams({ strict: false }) as { id?: string }
  const query = useLoanRequest(id)
  const { data } = query
  return (
    <Page>
      <RecordHeader
        crumbs={[
          { label: { en: "Loans", zh: "融资" }, to: "/loans" },
          { label: data?.organisation ?? id, to: `/loans/${id}` },
        ]}
        title={
          data?.loan
            ? { en: "Correct the loan", zh: "更正贷款" }
            : { en: "Correct the request", zh: "更正申请" }
        }
      />
      <QueryState query={query} what={{ en: "the loan request", zh: "融资需求" }} />
      {data &&
        (data.loan ? <LoanForm request={data} loan={data.loan} /> : <RequestCorrection request={data} />)}
    </Page>
  )
}

function RequestCorrection({ request }: { request: LoanRequestView }) {
  const { correct } = useLoanDecisions(request)
  return (
    <ChangeForm<Asking & { correction: Correction }>
      back={`/loans/${request.id}`}
      version={request.version}
      draft={`loan/${request.id}/correct`}
      label={{ en: "Correct", zh: "更正" }}
      disabled={correct.allowed ? null : correct.reason}
      initial={{ ...askingOf(request), ...blank }}
      send={({ correction, ...values }, version) =>
        answered(
          api.PUT("/api/v1/loan-requests/{id}", {
            params: { path: { id: request.id }, header: { "If-Match": ifMatch(version) } },
            body: { ...askedOf(values), correction },
          }),
        )
      }
      latest={async () => {
        const { request: now, by, at } = await latestRequest(request.id)
        return { values: askingOf(now), version: now.version, by, at }
      }}
    >
      <RequestFields />
      <CorrectionReason name="correction" />
    </ChangeForm>
  )
}

function LoanForm({ request, loan }: { request: LoanRequestView; loan: LoanView }) {
  const { correct } = useLoanDecisions(request)
  return (
    <ChangeForm<Terms & { correction: Correction }>
      back={`/loans/${request.id}`}
      version={loan.version}
      draft={`loan/${loan.id}/correct-terms`}
      label={{ en: "Correct", zh: "更正" }}
      disabled={correct.allowed ? null : correct.reason}
      initial={{ ...termsOf(loan), ...blank }}
      send={({ correction, ...values }, version) =>
        answered(
          api.PUT("/api/v1/loans/{id}", {
            params: { path: { id: loan.id }, header: { "If-Match": ifMatch(version) } },
            body: { ...termsSent(values), correction },
          }),
        )
      }
      latest={async () => {
        const { request: now, by, at } = await latestRequest(request.id)
        return {
          values: now.loan ? termsOf(now.loan) : {},
          version: now.loan?.version ?? loan.version,
          by,
          at,
        }
      }}
    >
      <TermsFields request={request} />
      <CorrectionReason name="correction" />
    </ChangeForm>
  )
}
