/** Correcting an organisation: its fields as they stand, the reason, and afterwards some seconds to undo. */
import { useQuery, useQueryClient } from "@tanstack/react-query"
import { useParams, useRouterState } from "@tanstack/react-router"
import { useRef } from "react"
import { ProblemError } from "../../../ui/api/client.ts"
import { problemText } from "../../../ui/api/problem.ts"
import { CorrectionReason } from "../../../ui/form/correction-reason.tsx"
import { RecordForm } from "../../../ui/form/record-form.tsx"
import { useText } from "../../../ui/language.tsx"
import { useGo } from "../../../ui/link.tsx"
import { Page } from "../../../ui/page.tsx"
import { parseSearch } from "../../../ui/plain-search.ts"
import { RecordHeader } from "../../../ui/record/record-header.tsx"
import { StateLine } from "../../../ui/states.tsx"
import { useMay } from "../../access/admin/me.tsx"
import type { OrganisationCorrection, OrganisationInput, OrganisationView } from "../schema.ts"
import { type CorrectionDraft, checkCorrection, noCorrection, undoReason } from "./correction-draft.ts"
import { OrganisationFields } from "./organisation-fields.tsx"
import { useOrganisationName } from "./organisation-name.ts"
import {
  correctOrganisation,
  getOrganisation,
  inputOf,
  latestOrganisation,
  refusalOf,
} from "./organisation-requests.ts"
import { restoredInput } from "./restored-input.ts"
import { offerOnNextPage } from "./undo-offer.tsx"
import { useOrganisationHistory } from "./use-history.ts"

type Draft = OrganisationInput & { correction: CorrectionDraft }

export default function OrganisationCorrectionPage() {
  const { id } = useParams({ strict: false }) as { id: string }
  const search = parseSearch(useRouterState({ select: (state) => state.location.searchStr }))
  const { data, error } = useQuery({
    queryKey: ["organisations", id, "record", undefined],
    queryFn: ({ signal }) => getOrganisation(id, undefined, signal),
    // The form begins with what is known now, not with what an open page knew.
    staleTime: 0,
    refetchOnWindowFocus: false,
    gcTime: 0,
  })
  const history = useOrganisationHistory(id)
  if (error)
    return (
      <Page>
        <StateLine
          kind="error"
          text={
            error instanceof ProblemError
              ? problemText(error.problem)
              : { en: "No answer from the server.", zh: "服务器没有回应。" }
          }
          remedies={[{ label: { en: "To the register", zh: "回企业库" }, to: "/organisations" }]}
        />
      </Page>
    )
  if (data === undefined || history.entries === undefined) return null
  const restored = restoredInput(inputOf(data), history.entries, search.restore)
  const begun = search.standing === "confirmed" ? { ...restored, standing: "confirmed" as const } : restored
  return <Correction organisation={data} begun={begun} />
}

function Correction({ organisation, begun }: { organisation: OrganisationView; begun: OrganisationInput }) {
  const t = useText()
  const go = useGo()
  const queries = useQueryClient()
  const nameOf = useOrganisationName()
  const decision = useMay("organisation:write")
  const { id } = organisation
  const path = `/organisations/${id}`
  // What an undo goes back to: after a lost race, the other person's writing, not the one before both.
  const before = useRef(inputOf(organisation))
  const submit = ({ correction, ...input }: Draft, { version }: { version: string | null }) =>
    refusalOf(async () => {
      const body = { ...input, correction } as OrganisationCorrection
      const made = await correctOrganisation(id, version ?? organisation.version, body)
      const former = before.current
      offerOnNextPage(path, {
        text: { en: "The record is corrected.", zh: "档案已更正。" },
        run: () =>
          correctOrganisation(id, made.version, {
            ...former,
            correction: { class: "correction", reason: t(undoReason) },
          }),
      })
    })
  const back = async () => {
    await queries.invalidateQueries({ queryKey: ["organisations"] })
    go(path, { replace: true })
  }
  return (
    <Page>
      <title>{`${t({ en: "Correct", zh: "更正" })} ${nameOf(organisation)} · Headland`}</title>
      <RecordHeader
        crumbs={[
          { label: { en: "Register", zh: "企业库" }, to: "/organisations" },
          { label: nameOf(organisation), to: path },
        ]}
        title={{ en: "Correct the record", zh: "更正档案" }}
      />
      <RecordForm<Draft>
        initial={{ ...begun, correction: noCorrection }}
        submit={submit}
        version={organisation.version}
        latest={async () => {
          const latest = await latestOrganisation(id)
          before.current = latest.values
          return { ...latest, values: { ...latest.values, correction: noCorrection } }
        }}
        check={({ name, correction }) => ({
          name: name.trim() === "" ? { en: "This is needed", zh: "此项必填" } : undefined,
          ...checkCorrection(correction),
        })}
        draft={`organisation/${id}`}
        disabled={decision.allowed ? null : decision.reason}
        label={{ en: "Correct", zh: "更正" }}
        onDone={() => void back()}
        onCancel={() => go(path)}
      >
        <OrganisationFields />
        <CorrectionReason name="correction" />
      </RecordForm>
    </Page>
  )
}
