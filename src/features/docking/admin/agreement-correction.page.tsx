/** Correcting an agreement and what its institute is able to do, with a reason. */
import { useParams } from "@tanstack/react-router"
import { answered, api, ifMatch } from "../../../ui/api/client.ts"
import { ChangeForm } from "../../../ui/form/change-form.tsx"
import { CorrectionReason } from "../../../ui/form/correction-reason.tsx"
import { TextField } from "../../../ui/form/text-field.tsx"
import { Page } from "../../../ui/page.tsx"
import { QueryState } from "../../../ui/query-state.tsx"
import { RecordHeader } from "../../../ui/record/record-header.tsx"
import { useMay } from "../../access/admin/me.tsx"
import type { AgreementCorrection, InstituteView } from "../schema.ts"
import {
  AgreementFields,
  CapabilityListField,
  type CapabilityWriting,
} from "./institute/institute-fields.tsx"
import { fieldLabels, instituteName } from "./institute/institute-words.ts"
import { latestInstitute, useInstitute } from "./institute-queries.ts"

type Writing = Omit<AgreementCorrection, "capabilities"> & { capabilities: CapabilityWriting[] }

function writingOf({ id: _id, version: _version, ...institute }: InstituteView): Writing {
  const {
    organisationId: _organisation,
    organisationName: _zh,
    organisationNameEn: _en,
    ...fields
  } = institute
  return { ...fields, correction: { class: "correction", reason: "" } }
}

export default function AgreementCorrectionPage() {
  const { id = "" } = useParams({ strict: false }) as { id?: string }
  const institute = useInstitute(id)
  return (
    <Page>
      <RecordHeader
        crumbs={[
          { label: { en: "Institutes", zh: "科研院所" }, to: "/institutes" },
          { label: institute.data ? instituteName(institute.data) : id, to: `/institutes/${id}` },
        ]}
        title={{ en: "Correct the agreement", zh: "更正协议" }}
      />
      <QueryState query={institute} what={{ en: "the institute", zh: "科研院所" }} />
      {institute.data && <CorrectionForm institute={institute.data} />}
    </Page>
  )
}

function CorrectionForm({ institute }: { institute: InstituteView }) {
  const decision = useMay("institute:write")
  return (
    <ChangeForm<Writing>
      back={`/institutes/${institute.id}`}
      version={institute.version}
      draft={`institute/${institute.id}/correct`}
      label={{ en: "Correct", zh: "更正" }}
      disabled={decision.allowed ? null : decision.reason}
      initial={writingOf(institute)}
      send={(values, version) =>
        answered(
          api.PUT("/api/v1/institutes/{id}", {
            params: { path: { id: institute.id }, header: { "If-Match": ifMatch(version) } },
            body: values as AgreementCorrection,
          }),
        )
      }
      latest={async () => {
        const { institute: now, by, at } = await latestInstitute(institute.id)
        const { correction: _own, ...values } = writingOf(now)
        return { values, version: now.version, by, at }
      }}
    >
      <AgreementFields />
      <TextField
        name="endReason"
        label={fieldLabels.endReason}
        hint={{ en: "only of an agreement that ended before its time", zh: "仅提前终止的协议填写" }}
        maxLength={300}
      />
      <CapabilityListField since={institute.from} />
      <CorrectionReason name="correction" />
    </ChangeForm>
  )
}
