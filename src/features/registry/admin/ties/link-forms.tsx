/** Ending a link on a day, and taking one back that should not have been recorded. */
import { useClocks } from "../../../../ui/clocks.tsx"
import { ChangeForm } from "../../../../ui/form/change-form.tsx"
import { CorrectionReason } from "../../../../ui/form/correction-reason.tsx"
import { DayField } from "../../../../ui/form/day-field.tsx"
import { FormSection } from "../../../../ui/form/form-section.tsx"
import { TextField } from "../../../../ui/form/text-field.tsx"
import { useGo } from "../../../../ui/link.tsx"
import type { LinkView } from "../../links/schema.ts"
import { type CorrectionDraft, checkCorrection, noCorrection } from "../correction-draft.ts"
import { endLink, latestLink, removeLink } from "./tie-requests.ts"

export function LinkEnding({ link }: { link: LinkView }) {
  const { today } = useClocks()
  return (
    <ChangeForm<{ on: string | null; reason: string }>
      back={`/driver-links/${link.id}`}
      version={link.version}
      draft={`link/${link.id}/end`}
      label={{ en: "End the link", zh: "终止关系" }}
      initial={{ on: today, reason: "" }}
      send={({ on, reason }, version) => endLink(link.id, version, { on: on!, reason })}
      latest={async () => ({ ...(await latestLink(link.id)), values: {} })}
    >
      <FormSection title={{ en: "It is no longer so", zh: "关系终止" }}>
        <DayField
          name="on"
          label={{ en: "No longer from", zh: "终止之日" }}
          hint={{ en: "the first day on which it no longer counts", zh: "从这一天起不再计入" }}
          required
        />
        <TextField
          name="reason"
          label={{ en: "Why", zh: "原因" }}
          hint={{ en: "such as: contract ran out", zh: "如：协议到期" }}
          maxLength={300}
          required
        />
      </FormSection>
    </ChangeForm>
  )
}

export function LinkRemoval({ link }: { link: LinkView }) {
  const go = useGo()
  return (
    <ChangeForm<{ correction: CorrectionDraft }>
      back={`/driver-links/${link.id}`}
      version={link.version}
      draft={`link/${link.id}/remove`}
      label={{ en: "Take back", zh: "撤回" }}
      initial={{ correction: noCorrection }}
      check={({ correction }) => checkCorrection(correction)}
      send={({ correction }, version) =>
        removeLink(link.id, version, { class: correction.class!, reason: correction.reason })
      }
      latest={async () => ({ ...(await latestLink(link.id)), values: {} })}
      onDone={() => go("/driver-links", { replace: true })}
    >
      <FormSection
        title={{ en: "It should not have been recorded", zh: "本不该登记" }}
        note={{
          en: "what ran out is ended instead; the ledger keeps both",
          zh: "到期的请用“终止”；账本两样都保留",
        }}
      >
        <CorrectionReason name="correction" />
      </FormSection>
    </ChangeForm>
  )
}
