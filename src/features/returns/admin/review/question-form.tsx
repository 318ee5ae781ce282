/** The bureau asks back: the return goes to the enterprise, which answers and files again. */
import { useQueryClient } from "@tanstack/react-query"
import { answered, api, ifMatch, refusalOf } from "../../../../ui/api/client.ts"
import { FormSection } from "../../../../ui/form/form-section.tsx"
import { RecordForm } from "../../../../ui/form/record-form.tsx"
import { LongTextField } from "../../../../ui/form/text-field.tsx"
import { useGo } from "../../../../ui/link.tsx"
import { useMay } from "../../../access/admin/me.tsx"
import { unexplained } from "../../check-return.ts"
import { cellNames, type ReturnView } from "../../schema.ts"
import { latestReturn } from "../return-queries.ts"
import styles from "./review.module.css"

export function QuestionForm({ filed }: { filed: ReturnView }) {
  const go = useGo()
  const queries = useQueryClient()
  const decision = useMay("return:review")
  const back = () => go(`/returns/${filed.id}`)
  const odd = unexplained(filed.findings).map(({ cell }) => cellNames[cell].zh)
  return (
    <div className={styles.asking}>
      <RecordForm<{ question: string }>
        initial={{ question: odd.length > 0 ? `${odd.join("、")}：请核对或说明原因。` : "" }}
        version={filed.version}
        draft={`return/${filed.id}/question`}
        label={{ en: "Send back", zh: "退回" }}
        disabled={decision.allowed ? null : decision.reason}
        submit={({ question }, { version }) =>
          refusalOf(
            answered(
              api.POST("/api/v1/returns/{id}/question", {
                params: { path: { id: filed.id }, header: { "If-Match": ifMatch(version ?? filed.version) } },
                body: { question },
              }),
            ),
          )
        }
        latest={async () => {
          const { now, by, at } = await latestReturn(filed.id)
          return { values: { question: now.question ?? "" }, version: now.version, by, at }
        }}
        onDone={() => {
          void queries.invalidateQueries()
          back()
        }}
        onCancel={back}
      >
        <FormSection title={{ en: "Ask back", zh: "退回提问" }}>
          <LongTextField
            name="question"
            label={{ en: "Question", zh: "问题" }}
            hint={{ en: "the enterprise sees it above its form", zh: "企业会在报表上方看到" }}
            maxLength={1000}
            required
          />
        </FormSection>
      </RecordForm>
    </div>
  )
}
