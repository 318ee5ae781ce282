/** Correcting a link: its kind, days and words, with a reason. */
import { useParams } from "@tanstack/react-router"
import { ChangeForm } from "../../../../ui/form/change-form.tsx"
import { CorrectionReason } from "../../../../ui/form/correction-reason.tsx"
import { Page } from "../../../../ui/page.tsx"
import { QueryState } from "../../../../ui/query-state.tsx"
import { RecordHeader } from "../../../../ui/record/record-header.tsx"
import { useMay } from "../../../access/admin/me.tsx"
import type { LinkView } from "../../links/schema.ts"
import { type CorrectionDraft, checkCorrection, noCorrection } from "../correction-draft.ts"
import { checkLink, type LinkDraft, LinkFields, linkDraftOf, linkInputOf } from "./link-fields.tsx"
import { linkSentence } from "./link-words.tsx"
import { correctLink, latestLink, useLink } from "./tie-requests.ts"

type Draft = LinkDraft & { correction: CorrectionDraft }

export default function LinkCorrectionPage() {
  const { id = "" } = useParams({ strict: false }) as { id?: string }
  const link = useLink(id)
  return (
    <Page>
      <RecordHeader
        crumbs={[
          { label: { en: "Driving links", zh: "带动关系" }, to: "/driver-links" },
          { label: link.data ? linkSentence(link.data) : { en: id, zh: id }, to: `/driver-links/${id}` },
        ]}
        title={{ en: "Correct the link", zh: "更正关系" }}
      />
      <QueryState query={link} what={{ en: "the link", zh: "关系" }} />
      {link.data && <CorrectionForm link={link.data} />}
    </Page>
  )
}

function CorrectionForm({ link }: { link: LinkView }) {
  const decision = useMay("organisation:write")
  return (
    <ChangeForm<Draft>
      back={`/driver-links/${link.id}`}
      version={link.version}
      draft={`link/${link.id}/correct`}
      label={{ en: "Correct", zh: "更正" }}
      initial={{ ...linkDraftOf(link), correction: noCorrection }}
      disabled={decision.allowed ? null : decision.reason}
      check={({ correction, ...draft }) => ({ ...checkLink(draft), ...checkCorrection(correction) })}
      send={({ correction, ...draft }, version) =>
        correctLink(link.id, version, {
          ...linkInputOf(draft),
          correction: { class: correction.class!, reason: correction.reason },
        })
      }
      latest={async () => {
        const now = await latestLink(link.id)
        return { ...now, values: linkDraftOf(now.link) }
      }}
    >
      <LinkFields />
      <CorrectionReason name="correction" />
    </ChangeForm>
  )
}
