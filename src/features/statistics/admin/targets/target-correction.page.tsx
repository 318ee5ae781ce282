/** Correcting a target, with a reason. */
import { useParams } from "@tanstack/react-router"
import { ChangeForm } from "../../../../ui/form/change-form.tsx"
import { CorrectionReason } from "../../../../ui/form/correction-reason.tsx"
import { Page } from "../../../../ui/page.tsx"
import { QueryState } from "../../../../ui/query-state.tsx"
import { RecordHeader } from "../../../../ui/record/record-header.tsx"
import { useMay } from "../../../access/admin/me.tsx"
import {
  type CorrectionDraft,
  checkCorrection,
  noCorrection,
} from "../../../registry/admin/correction-draft.ts"
import type { TargetView } from "../../targets/target-schema.ts"
import {
  checkTarget,
  type TargetDraft,
  TargetFields,
  targetDraftOf,
  targetInputOf,
} from "./target-fields.tsx"
import { correctTarget, latestTarget, useTargetProgress } from "./target-requests.ts"
import { targetName } from "./target-words.ts"

type Draft = TargetDraft & { correction: CorrectionDraft }

export default function TargetCorrectionPage() {
  const { id = "" } = useParams({ strict: false }) as { id?: string }
  const progress = useTargetProgress(id)
  const target = progress.data?.target
  return (
    <Page>
      <RecordHeader
        crumbs={[
          { label: { en: "Targets", zh: "目标" }, to: "/targets" },
          { label: target ? targetName(target) : id, to: `/targets/${id}` },
        ]}
        title={{ en: "Correct the target", zh: "更正目标" }}
      />
      <QueryState query={progress} what={{ en: "the target", zh: "目标" }} />
      {target && <CorrectionForm target={target} />}
    </Page>
  )
}

function CorrectionForm({ target }: { target: TargetView }) {
  const decision = useMay("target:write")
  return (
    <ChangeForm<Draft>
      back={`/targets/${target.id}`}
      version={target.version}
      draft={`target/${target.id}/correct`}
      label={{ en: "Correct", zh: "更正" }}
      initial={{ ...targetDraftOf(target), correction: noCorrection }}
      disabled={decision.allowed ? null : decision.reason}
      check={({ correction, ...draft }) => ({ ...checkTarget(draft), ...checkCorrection(correction) })}
      send={({ correction, ...draft }, version) =>
        correctTarget(target.id, version, {
          ...targetInputOf(draft),
          correction: { class: correction.class!, reason: correction.reason },
        })
      }
      latest={async () => {
        const now = await latestTarget(target.id)
        return { ...now, values: targetDraftOf(now.target) }
      }}
    >
      <TargetFields />
      <CorrectionReason name="correction" />
    </ChangeForm>
  )
}
