/** Correcting a training base, with a reason. */
import { useParams } from "@tanstack/react-router"
import type { Correction } from "../../../kernel/correction.ts"
import { answered, api, ifMatch } from "../../../ui/api/client.ts"
import { ChangeForm } from "../../../ui/form/change-form.tsx"
import { CorrectionReason } from "../../../ui/form/correction-reason.tsx"
import { Page } from "../../../ui/page.tsx"
import { QueryState } from "../../../ui/query-state.tsx"
import { RecordHeader } from "../../../ui/record/record-header.tsx"
import { useMay } from "../../access/admin/me.tsx"
import type { TrainingBaseView } from "../schema.ts"
import { BaseFields, type BaseWriting, baseSent, writingOfBase } from "./base/base-fields.tsx"
import { latestBase, useTrainingBase } from "./base-queries.ts"

export default function BaseCorrectionPage() {
  const { id = "" } = useParams({ strict: false }) as { id?: string }
  const base = useTrainingBase(id)
  return (
    <Page>
      <RecordHeader
        crumbs={[
          { label: { en: "Training bases", zh: "联合培养基地" }, to: "/training-bases" },
          { label: base.data?.name ?? id, to: `/training-bases/${id}` },
        ]}
        title={{ en: "Correct the training base", zh: "更正培养基地" }}
      />
      <QueryState query={base} what={{ en: "the training base", zh: "培养基地" }} />
      {base.data && <CorrectionForm base={base.data} />}
    </Page>
  )
}

function CorrectionForm({ base }: { base: TrainingBaseView }) {
  const decision = useMay("training:write")
  return (
    <ChangeForm<BaseWriting & { correction: Correction }>
      back={`/training-bases/${base.id}`}
      version={base.version}
      draft={`training-base/${base.id}/correct`}
      label={{ en: "Correct", zh: "更正" }}
      disabled={decision.allowed ? null : decision.reason}
      initial={{ ...writingOfBase(base), correction: { class: "correction", reason: "" } }}
      send={({ correction, ...values }, version) =>
        answered(
          api.PUT("/api/v1/training-bases/{id}", {
            params: { path: { id: base.id }, header: { "If-Match": ifMatch(version) } },
            body: { ...baseSent(values), correction },
          }),
        )
      }
      latest={async () => {
        const { base: now, by, at } = await latestBase(base.id)
        return { values: writingOfBase(now), version: now.version, by, at }
      }}
    >
      <BaseFields />
      <CorrectionReason name="correction" />
    </ChangeForm>
  )
}
