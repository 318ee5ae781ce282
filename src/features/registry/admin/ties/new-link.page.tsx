/** Recording that one organisation drives, owns or supplies another. */
import { useQueryClient } from "@tanstack/react-query"
import { useRef } from "react"
import { refusalOf } from "../../../../ui/api/client.ts"
import { useClocks } from "../../../../ui/clocks.tsx"
import { FormSection } from "../../../../ui/form/form-section.tsx"
import { RecordForm } from "../../../../ui/form/record-form.tsx"
import { useGo } from "../../../../ui/link.tsx"
import { Page } from "../../../../ui/page.tsx"
import { RecordHeader } from "../../../../ui/record/record-header.tsx"
import { useSearchParameter } from "../../../../ui/search-parameter.ts"
import { useMay } from "../../../access/admin/me.tsx"
import { linkFieldNames } from "../field-words.ts"
import { OrganisationField } from "../organisation-field.tsx"
import { checkLink, type LinkDraft, LinkFields, linkInputOf } from "./link-fields.tsx"
import { recordLink } from "./tie-requests.ts"

interface Draft extends LinkDraft {
  fromId: string | null
  toId: string | null
}

export default function NewLinkPage() {
  const go = useGo()
  const queries = useQueryClient()
  const { today } = useClocks()
  const decision = useMay("organisation:write")
  const from = useSearchParameter("from")
  const made = useRef("")
  const initial: Draft = {
    fromId: from ?? null,
    toId: null,
    kind: "drives",
    from: today,
    last: null,
    words: "",
  }
  return (
    <Page>
      <RecordHeader
        crumbs={[{ label: { en: "Driving links", zh: "带动关系" }, to: "/driver-links" }]}
        title={{ en: "Record a link", zh: "登记关系" }}
      />
      <RecordForm<Draft>
        initial={initial}
        draft="link/new"
        label={{ en: "Record it", zh: "登记" }}
        disabled={decision.allowed ? null : decision.reason}
        check={checkLink}
        submit={(draft) =>
          refusalOf(
            recordLink({ fromId: draft.fromId!, toId: draft.toId!, ...linkInputOf(draft) }).then(({ id }) => {
              made.current = id
            }),
          )
        }
        onDone={() => {
          void queries.invalidateQueries()
          go(`/driver-links/${made.current}`, { replace: true })
        }}
        onCancel={() => go(from ? `/organisations/${from}` : "/driver-links")}
      >
        <FormSection title={{ en: "Between whom", zh: "谁和谁" }}>
          <OrganisationField
            name="fromId"
            label={linkFieldNames.from}
            hint={{ en: "who drives, owns or supplies", zh: "带动、控股或供货的一方" }}
            required
          />
          <OrganisationField
            name="toId"
            label={linkFieldNames.to}
            hint={{ en: "who is driven, owned or supplied", zh: "受带动、被控股或收货的一方" }}
            required
          />
        </FormSection>
        <LinkFields />
      </RecordForm>
    </Page>
  )
}
