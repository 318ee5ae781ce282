/** Forms of one class period: recording it, correcting it, taking it back. */
import { useRef } from "react"
import { addDays } from "../../../kernel/day.ts"
import type { Bilingual } from "../../../kernel/language.ts"
import { ChoiceField } from "../../../ui/form/choice-field.tsx"
import { CorrectionReason } from "../../../ui/form/correction-reason.tsx"
import { DayField } from "../../../ui/form/day-field.tsx"
import { FieldRow } from "../../../ui/form/form-section.tsx"
import { RecordForm } from "../../../ui/form/record-form.tsx"
import { TextField } from "../../../ui/form/text-field.tsx"
import { useText } from "../../../ui/language.tsx"
import {
  type ClassInput,
  type ClassView,
  type OrganisationClass,
  type OrganisationView,
  organisationClasses,
  organisationClassNames,
} from "../schema.ts"
import { type CorrectionDraft, checkCorrection, noCorrection, undoReason } from "./correction-draft.ts"
import { classFieldNames } from "./field-words.ts"
import { correctClass, latestClass, recordClass, refusalOf, removeClass } from "./organisation-requests.ts"
import type { Undo } from "./undo-offer.tsx"

/** As people think of it: the last day on which it holds. */
interface ClassDraft {
  class: OrganisationClass | null
  from: string | null
  last: string | null
  evidence: string
  issuer: string | null
  correction: CorrectionDraft
}

function draftOf(period: ClassView | null): ClassDraft {
  const correction = noCorrection
  if (period === null) return { class: null, from: null, last: null, evidence: "", issuer: null, correction }
  const { class: name, from, until, evidence, issuer } = period
  return { class: name, from, last: until && addDays(until, -1), evidence, issuer, correction }
}

/** What is sent; only after `checkDraft` found nothing. */
function inputOf(draft: ClassDraft): ClassInput {
  const { class: name, from, last, evidence, issuer } = draft
  return { class: name!, from: from!, until: last && addDays(last, 1), evidence, issuer }
}

const needed: Bilingual = { en: "This is needed", zh: "此项必填" }

function checkDraft(draft: ClassDraft, correcting: boolean): Record<string, Bilingual | undefined> {
  const early = draft.from !== null && draft.last !== null && draft.last < draft.from
  return {
    class: draft.class === null ? needed : undefined,
    from: draft.from === null ? needed : undefined,
    last: early ? { en: "This is before the first day", zh: "早于起始日" } : undefined,
    evidence: draft.evidence.trim() === "" ? needed : undefined,
    ...(correcting ? checkCorrection(draft.correction) : {}),
  }
}

export interface ClassFormProps {
  organisation: OrganisationView
  /** The period to correct; null records a new one. */
  period: ClassView | null
  onDone: (undo: Undo) => void
}

export function ClassForm({ organisation, period, onDone }: ClassFormProps) {
  const t = useText()
  let undo: Undo | null = null
  // What an undo goes back to; after a lost race, the other person's writing.
  const before = useRef(period)
  const submit = (draft: ClassDraft, { version }: { version: string | null }) =>
    refusalOf(async () => {
      const input = inputOf(draft)
      const reason = t(undoReason)
      if (period === null) {
        const made = await recordClass(organisation.id, input)
        undo = {
          text: { en: "The class is recorded.", zh: "资格已登记。" },
          run: () => removeClass(made.id, made.version, { class: "correction", reason }),
        }
        return
      }
      const correction = { class: draft.correction.class!, reason: draft.correction.reason }
      const made = await correctClass(period.id, version ?? period.version, { ...input, correction })
      const { id, version: _version, ...former } = before.current ?? period
      undo = {
        text: { en: "The class is corrected.", zh: "资格已更正。" },
        run: () => correctClass(id, made.version, { ...former, correction: { class: "correction", reason } }),
      }
    })
  const latest = async () => {
    const found = await latestClass(organisation.id, period?.id ?? "")
    before.current = found.values
    return { ...found, values: draftOf(found.values) }
  }
  return (
    <RecordForm<ClassDraft>
      initial={draftOf(period)}
      submit={submit}
      check={(draft) => checkDraft(draft, period !== null)}
      version={period?.version}
      latest={period === null ? undefined : latest}
      draft={period === null ? `class/of/${organisation.id}` : `class/${period.id}`}
      label={period === null ? { en: "Record the class", zh: "登记" } : { en: "Correct", zh: "更正" }}
      onDone={() => undo && onDone(undo)}
    >
      <ChoiceField
        name="class"
        label={classFieldNames.class}
        options={organisationClasses.map((value) => ({ value, label: organisationClassNames[value] }))}
        required
      />
      <FieldRow>
        <DayField name="from" label={{ en: "First day", zh: "起始日" }} required />
        <DayField name="last" label={{ en: "Last day", zh: "截止日（含当日）" }} />
      </FieldRow>
      <TextField
        name="evidence"
        label={classFieldNames.evidence}
        hint={{ en: "Number of the certificate or document", zh: "证书或文件编号" }}
        maxLength={300}
        required
      />
      <TextField name="issuer" label={classFieldNames.issuer} maxLength={200} />
      {period !== null && <CorrectionReason name="correction" />}
    </RecordForm>
  )
}

export interface ClassRemovalProps {
  organisation: OrganisationView
  period: ClassView
  onDone: (undo: Undo) => void
}

/** Takes back a period that should not have been recorded; the ledger keeps it. */
export function ClassRemoval({ organisation, period, onDone }: ClassRemovalProps) {
  const t = useText()
  const submit = ({ correction }: { correction: CorrectionDraft }) =>
    refusalOf(() =>
      removeClass(period.id, period.version, { class: correction.class!, reason: correction.reason }),
    )
  const { id: _id, version: _version, ...input } = period
  const undo: Undo = {
    text: { en: "The class is taken back.", zh: "资格已撤回。" },
    run: () => recordClass(organisation.id, input),
  }
  return (
    <RecordForm<{ correction: CorrectionDraft }>
      initial={{ correction: noCorrection }}
      submit={submit}
      check={({ correction }) => checkCorrection(correction)}
      label={{ en: "Take back", zh: "撤回" }}
      onDone={() => onDone(undo)}
    >
      <p>
        {t(
          {
            en: "“{{name}}” should not have been recorded. What ran out or was withdrawn is corrected, not taken back. The ledger keeps both.",
            zh: "“{{name}}”本不该登记时才撤回；到期或被取消的，请用更正改截止日。账本两样都保留。",
          },
          { name: t(organisationClassNames[period.class]) },
        )}
      </p>
      <CorrectionReason name="correction" />
    </RecordForm>
  )
}
