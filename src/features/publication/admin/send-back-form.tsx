/** Sends a submitted bulletin back to its author, with words. */
import { useQueryClient } from "@tanstack/react-query"
import { answered, api, ifMatch } from "../../../ui/api/client.ts"
import { FormSection } from "../../../ui/form/form-section.tsx"
import { RecordForm } from "../../../ui/form/record-form.tsx"
import { LongTextField } from "../../../ui/form/text-field.tsx"
import { useGo } from "../../../ui/link.tsx"
import { useMay } from "../../access/admin/me.tsx"
import type { BulletinView } from "../schema.ts"

export function SendBackForm({ bulletin }: { bulletin: BulletinView }) {
  const go = useGo()
  const queries = useQueryClient()
  const mayWrite = useMay("bulletin:write")
  const back = () => go(`/bulletins/${bulletin.id}`)
  return (
    <RecordForm<{ reason: string }>
      initial={{ reason: "" }}
      version={bulletin.version}
      draft={`bulletin/${bulletin.id}/return`}
      label={{ en: "Send back", zh: "退回" }}
      disabled={mayWrite.allowed ? null : mayWrite.reason}
      submit={async (body, { version }) => {
        const header = { "If-Match": ifMatch(version ?? bulletin.version) }
        const params = { path: { id: bulletin.id }, header }
        await answered(api.POST("/api/v1/bulletins/{id}/return", { params, body }))
        return null
      }}
      onDone={() => {
        void queries.invalidateQueries()
        back()
      }}
      onCancel={back}
    >
      <FormSection
        title={{ en: "Send it back", zh: "退回作者" }}
        note={{ en: "it becomes a draft again", zh: "退回后又是草稿" }}
      >
        <LongTextField
          name="reason"
          label={{ en: "What should be put right", zh: "要改什么" }}
          hint={{ en: "stands in the ledger", zh: "记入账本" }}
          rows={2}
          required
        />
      </FormSection>
    </RecordForm>
  )
}
