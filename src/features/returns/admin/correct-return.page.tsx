/** Correcting an accepted return, with class and reason. */
import { useParams } from "@tanstack/react-router"
import type { Correction } from "../../../kernel/correction.ts"
import { answered, api, ifMatch } from "../../../ui/api/client.ts"
import { firstNo } from "../../../ui/decided-actions.tsx"
import { CorrectionReason } from "../../../ui/form/correction-reason.tsx"
import { useMay } from "../../access/admin/me.tsx"
import { mayInState } from "../policy.ts"
import type { ReturnView } from "../schema.ts"
import { type Filing, filingOf, returnIn } from "./filing/filing.ts"
import { ChangePage, ReturnChange } from "./filing/return-change.tsx"

type Correcting = Filing & { correction: Correction }

function correctingOf(filed: ReturnView): Correcting {
  return { ...filingOf(filed), correction: { class: "correction", reason: "" } }
}

export default function CorrectReturnPage() {
  const { id = "" } = useParams({ strict: false }) as { id?: string }
  return (
    <ChangePage id={id} title={{ en: "Correct the return", zh: "更正报表" }}>
      {(filed) => <CorrectionForm filed={filed} />}
    </ChangePage>
  )
}

function CorrectionForm({ filed }: { filed: ReturnView }) {
  return (
    <ReturnChange<Correcting>
      filed={filed}
      act="correct"
      decision={firstNo([useMay("return:review"), mayInState("correct", filed.state)])}
      label={{ en: "Correct", zh: "更正" }}
      step={{ en: "Check and correct", zh: "核对更正" }}
      writing={correctingOf}
      send={(filing, compared, version) =>
        answered(
          api.PUT("/api/v1/returns/{id}", {
            params: { path: { id: filed.id }, header: { "If-Match": ifMatch(version) } },
            body: { ...returnIn(filing, compared), correction: filing.correction },
          }),
        )
      }
    >
      <CorrectionReason name="correction" classes={["correction", "late-return", "reclassification"]} />
    </ReturnChange>
  )
}
