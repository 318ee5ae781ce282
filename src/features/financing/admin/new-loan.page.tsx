/** An enterprise asks for a loan, itself or through an officer. */
import { useQueryClient } from "@tanstack/react-query"
import { useRef } from "react"
import { answered, api, refusalOf } from "../../../ui/api/client.ts"
import { useClocks } from "../../../ui/clocks.tsx"
import { FormSection } from "../../../ui/form/form-section.tsx"
import { RecordForm } from "../../../ui/form/record-form.tsx"
import { useGo } from "../../../ui/link.tsx"
import { Page } from "../../../ui/page.tsx"
import { RecordHeader } from "../../../ui/record/record-header.tsx"
import { useSearchParameter } from "../../../ui/search-parameter.ts"
import { useMay, useMe } from "../../access/admin/me.tsx"
import { OrganisationField } from "../../registry/admin/organisation-field.tsx"
import { type Asking, askedOf, RequestFields } from "./request/request-fields.tsx"

type NewRequest = Asking & { organisationId: string | null }

export default function NewLoanPage() {
  return (
    <Page>
      <RecordHeader
        crumbs={[{ label: { en: "Loans", zh: "融资" }, to: "/loans" }]}
        title={{ en: "Ask for a loan", zh: "提出融资需求" }}
      />
      <AskForm />
    </Page>
  )
}

function AskForm() {
  const go = useGo()
  const queries = useQueryClient()
  const me = useMe()
  const { today } = useClocks()
  const decision = useMay("loan:request")
  const asked = useRef("")
  const named = useSearchParameter("organisation")
  const problemId = useSearchParameter("problem") ?? null
  const initial: NewRequest = {
    organisationId: named ?? (me.organisations.length === 1 ? (me.organisations[0] ?? null) : null),
    amount: null,
    purpose: "",
    purposeEn: null,
    askedOn: today,
    problemId,
  }
  return (
    <RecordForm<NewRequest>
      initial={initial}
      draft="loan/new"
      label={{ en: "Send the request", zh: "提交" }}
      disabled={decision.allowed ? null : decision.reason}
      submit={(values) =>
        refusalOf(
          answered(
            api.POST("/api/v1/loan-requests", {
              // The field is required, so it is not null here.
              body: { ...askedOf(values), organisationId: values.organisationId ?? "" },
            }),
          ).then(({ id }) => {
            asked.current = id
          }),
        )
      }
      onDone={() => {
        void queries.invalidateQueries()
        go(`/loans/${asked.current}`)
      }}
      onCancel={() => go("/loans")}
    >
      <FormSection title={{ en: "Who asks", zh: "谁申请" }}>
        <OrganisationField name="organisationId" label={{ en: "Enterprise", zh: "企业" }} required />
      </FormSection>
      <RequestFields />
    </RecordForm>
  )
}
