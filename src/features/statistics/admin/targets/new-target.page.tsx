/** Setting a target by a paper: of the whole county, or a town's share of it. */
import { useQueryClient } from "@tanstack/react-query"
import { useRef } from "react"
import { refusalOf } from "../../../../ui/api/client.ts"
import { useClocks } from "../../../../ui/clocks.tsx"
import { RecordForm } from "../../../../ui/form/record-form.tsx"
import { useGo } from "../../../../ui/link.tsx"
import { Page } from "../../../../ui/page.tsx"
import { RecordHeader } from "../../../../ui/record/record-header.tsx"
import { useMay } from "../../../access/admin/me.tsx"
import { checkTarget, type TargetDraft, TargetFields, targetInputOf } from "./target-fields.tsx"
import { setTarget } from "./target-requests.ts"

export default function NewTargetPage() {
  const go = useGo()
  const queries = useQueryClient()
  const { today } = useClocks()
  const decision = useMay("target:write")
  const made = useRef("")
  const year = today.slice(0, 4)
  const initial: TargetDraft = {
    measure: null,
    town: null,
    from: `${year}-01-01`,
    last: `${year}-12-31`,
    value: null,
    document: "",
  }
  return (
    <Page>
      <RecordHeader
        crumbs={[{ label: { en: "Targets", zh: "目标" }, to: "/targets" }]}
        title={{ en: "Set a target", zh: "下达目标" }}
      />
      <RecordForm<TargetDraft>
        initial={initial}
        draft="target/new"
        label={{ en: "Set it", zh: "下达" }}
        disabled={decision.allowed ? null : decision.reason}
        check={checkTarget}
        submit={(values) =>
          refusalOf(
            setTarget(targetInputOf(values)).then(({ id }) => {
              made.current = id
            }),
          )
        }
        onDone={() => {
          void queries.invalidateQueries()
          go(`/targets/${made.current}`)
        }}
        onCancel={() => go("/targets")}
      >
        <TargetFields />
      </RecordForm>
    </Page>
  )
}
