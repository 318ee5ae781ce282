/** A training base is entered: who recognised it, by which paper, from when. */
import { useQueryClient } from "@tanstack/react-query"
import { useRef } from "react"
import { answered, api, refusalOf } from "../../../ui/api/client.ts"
import { RecordForm } from "../../../ui/form/record-form.tsx"
import { useGo } from "../../../ui/link.tsx"
import { Page } from "../../../ui/page.tsx"
import { RecordHeader } from "../../../ui/record/record-header.tsx"
import { useMay } from "../../access/admin/me.tsx"
import { BaseFields, type BaseWriting, baseSent } from "./base/base-fields.tsx"

const initial: BaseWriting = {
  name: { en: "", zh: "" },
  recognisedBy: "",
  evidence: "",
  from: null,
  until: null,
}

export default function NewBasePage() {
  const go = useGo()
  const queries = useQueryClient()
  const decision = useMay("training:write")
  const entered = useRef("")
  return (
    <Page>
      <RecordHeader
        crumbs={[{ label: { en: "Training bases", zh: "联合培养基地" }, to: "/training-bases" }]}
        title={{ en: "Enter a training base", zh: "登记培养基地" }}
      />
      <RecordForm<BaseWriting>
        initial={initial}
        draft="training-base/new"
        label={{ en: "Enter", zh: "登记" }}
        disabled={decision.allowed ? null : decision.reason}
        submit={(values) =>
          refusalOf(
            answered(api.POST("/api/v1/training-bases", { body: baseSent(values) })).then(({ id }) => {
              entered.current = id
            }),
          )
        }
        onDone={() => {
          void queries.invalidateQueries()
          go(`/training-bases/${entered.current}`)
        }}
        onCancel={() => go("/training-bases")}
      >
        <BaseFields />
      </RecordForm>
    </Page>
  )
}
