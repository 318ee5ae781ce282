/** Filing a return again before it is accepted: with an answer where the bureau asked something. */
import { useParams } from "@tanstack/react-router"
import { answered, api, ifMatch } from "../../../ui/api/client.ts"
import { firstNo } from "../../../ui/decided-actions.tsx"
import { LongTextField } from "../../../ui/form/text-field.tsx"
import { useMay, useMe } from "../../access/admin/me.tsx"
import { mayFileFor, mayInState } from "../policy.ts"
import type { ReturnView } from "../schema.ts"
import { type Filing, filingOf, returnIn } from "./filing/filing.ts"
import { ChangePage, ReturnChange } from "./filing/return-change.tsx"

export default function RefileReturnPage() {
  const { id = "" } = useParams({ strict: false }) as { id?: string }
  return (
    <ChangePage id={id} title={{ en: "File again", zh: "重新报送" }}>
      {(filed) => <RefileForm filed={filed} />}
    </ChangePage>
  )
}

function RefileForm({ filed }: { filed: ReturnView }) {
  const me = useMe()
  const decision = firstNo([
    useMay("return:file"),
    mayFileFor(me, filed.organisationId),
    mayInState("refile", filed.state),
  ])
  return (
    <ReturnChange<Filing>
      filed={filed}
      act="refile"
      decision={decision}
      label={{ en: "File the return", zh: "报送" }}
      step={{ en: "Check and send", zh: "核对报送" }}
      writing={filingOf}
      send={(filing, compared, version) =>
        answered(
          api.POST("/api/v1/returns/{id}/refile", {
            params: { path: { id: filed.id }, header: { "If-Match": ifMatch(version) } },
            body: { ...returnIn(filing, compared), answer: filing.answer },
          }),
        )
      }
    >
      {filed.state === "questioned" && (
        <LongTextField
          name="answer"
          label={{ en: "Your answer", zh: "答复" }}
          hint={{ en: filed.question ?? "", zh: filed.question ?? "" }}
          rows={3}
          maxLength={1000}
          required
        />
      )}
    </ReturnChange>
  )
}
