/** An institute settles: the agreement, and what the institute is able to do. */
import { useQueryClient } from "@tanstack/react-query"
import { useRef } from "react"
import { answered, api, refusalOf } from "../../../ui/api/client.ts"
import { useClocks } from "../../../ui/clocks.tsx"
import { FormSection } from "../../../ui/form/form-section.tsx"
import { RecordForm } from "../../../ui/form/record-form.tsx"
import { useGo } from "../../../ui/link.tsx"
import { Page } from "../../../ui/page.tsx"
import { RecordHeader } from "../../../ui/record/record-header.tsx"
import { useMay } from "../../access/admin/me.tsx"
import { OrganisationField } from "../../registry/admin/organisation-field.tsx"
import type { AgreementInput, CapabilityInput } from "../schema.ts"
import {
  AgreementFields,
  CapabilityListField,
  type CapabilityWriting,
} from "./institute/institute-fields.tsx"
import { fieldLabels } from "./institute/institute-words.ts"

type Writing = { [F in Exclude<keyof AgreementInput, "capabilities">]: AgreementInput[F] | null } & {
  capabilities: CapabilityWriting[]
}

export default function NewAgreementPage() {
  return (
    <Page>
      <RecordHeader
        crumbs={[{ label: { en: "Institutes", zh: "科研院所" }, to: "/institutes" }]}
        title={{ en: "An institute settles", zh: "登记落户协议" }}
      />
      <AgreementForm />
    </Page>
  )
}

/** The fields that may not be null are required, so none of them is here. */
function inputOf({ capabilities, ...agreement }: Writing): AgreementInput {
  const written = capabilities.map(({ id: _id, ...one }) => one as CapabilityInput)
  return { ...(agreement as Omit<AgreementInput, "capabilities">), capabilities: written }
}

function AgreementForm() {
  const go = useGo()
  const queries = useQueryClient()
  const { today } = useClocks()
  const decision = useMay("institute:write")
  const entered = useRef("")
  const blank: Writing = {
    ...{ organisationId: null, subject: "", subjectEn: null, premises: "", evidence: "" },
    ...{ from: today, until: null, capabilities: [] },
  }
  return (
    <RecordForm<Writing>
      initial={blank}
      draft="institute/new"
      label={{ en: "Enter the agreement", zh: "登记" }}
      disabled={decision.allowed ? null : decision.reason}
      submit={(values) =>
        refusalOf(
          answered(api.POST("/api/v1/institutes", { body: inputOf(values) })).then(({ id }) => {
            entered.current = id
          }),
        )
      }
      onDone={() => {
        void queries.invalidateQueries()
        go(`/institutes/${entered.current}`)
      }}
      onCancel={() => go("/institutes")}
    >
      <FormSection title={{ en: "Who", zh: "谁" }}>
        <OrganisationField
          name="organisationId"
          label={fieldLabels.organisation}
          hint={{ en: "an institute or university of the register", zh: "企业库中的院所或高校" }}
          required
        />
      </FormSection>
      <AgreementFields />
      <CapabilityListField since={today} />
    </RecordForm>
  )
}
