/** Forms of one technology: recording it, correcting it, ending it, taking it back. */
import { addDays } from "../../../../kernel/day.ts"
import type { Bilingual } from "../../../../kernel/language.ts"
import { refusalOf } from "../../../../ui/api/client.ts"
import { useClocks } from "../../../../ui/clocks.tsx"
import { ChoiceField } from "../../../../ui/form/choice-field.tsx"
import { CorrectionReason } from "../../../../ui/form/correction-reason.tsx"
import { DayField } from "../../../../ui/form/day-field.tsx"
import { FieldRow } from "../../../../ui/form/form-section.tsx"
import { RecordForm } from "../../../../ui/form/record-form.tsx"
import { TextField } from "../../../../ui/form/text-field.tsx"
import { useText } from "../../../../ui/language.tsx"
import {
  type TechnologyInput,
  type TechnologyKind,
  type TechnologyView,
  technologyKindNames,
  technologyKinds,
} from "../../technologies/schema.ts"
import { type CorrectionDraft, checkCorrection, noCorrection } from "../correction-draft.ts"
import { technologyFieldNames } from "../field-words.ts"
import {
  correctTechnology,
  endTechnology,
  getTechnologies,
  recordTechnology,
  removeTechnology,
} from "./tie-requests.ts"

/** As people think of it: the last day on which it holds. */
interface Draft {
  name: string
  nameEn: string | null
  kind: TechnologyKind | null
  from: string | null
  last: string | null
  evidence: string
  correction: CorrectionDraft
}

function draftOf(one: TechnologyView | null): Draft {
  return {
    name: one?.name ?? "",
    nameEn: one?.nameEn ?? null,
    kind: one?.kind ?? null,
    from: one?.from ?? null,
    last: one?.until ? addDays(one.until, -1) : null,
    evidence: one?.evidence ?? "",
    correction: noCorrection,
  }
}

/** What is sent; required fields are checked before. */
function inputOf({ name, nameEn, kind, from, last, evidence }: Draft): TechnologyInput {
  return { name, nameEn, kind: kind!, from: from!, until: last && addDays(last, 1), evidence }
}

const tooEarly: Bilingual = { en: "This is before the first day", zh: "早于起始日" }

export interface TechnologyFormProps {
  organisationId: string
  /** The technology to correct; null records a new one. */
  technology: TechnologyView | null
  onDone: () => void
}

export function TechnologyForm({ organisationId, technology, onDone }: TechnologyFormProps) {
  const t = useText()
  const latest = async () => {
    const { technologies } = await getTechnologies(organisationId)
    const now = technologies.find(({ id }) => id === technology?.id) ?? null
    if (now === null) throw new Error("the technology was taken back")
    return { values: draftOf(now), version: now.version, by: t({ en: "somebody", zh: "他人" }), at: "" }
  }
  return (
    <RecordForm<Draft>
      initial={draftOf(technology)}
      draft={technology === null ? `technology/of/${organisationId}` : `technology/${technology.id}`}
      version={technology?.version}
      latest={technology === null ? undefined : latest}
      label={technology === null ? { en: "Record it", zh: "登记" } : { en: "Correct", zh: "更正" }}
      check={({ from, last, correction }) => ({
        last: from !== null && last !== null && last < from ? tooEarly : undefined,
        ...(technology === null ? {} : checkCorrection(correction)),
      })}
      submit={(draft, { version }) => {
        if (technology === null) return refusalOf(recordTechnology(organisationId, inputOf(draft)))
        const correction = { class: draft.correction.class!, reason: draft.correction.reason }
        const body = { ...inputOf(draft), correction }
        return refusalOf(correctTechnology(technology.id, version ?? technology.version, body))
      }}
      onDone={onDone}
    >
      <TextField name="name" label={technologyFieldNames.name} maxLength={200} required />
      <TextField name="nameEn" label={technologyFieldNames.nameEn} maxLength={200} />
      <ChoiceField
        name="kind"
        label={technologyFieldNames.kind}
        options={technologyKinds.map((value) => ({ value, label: technologyKindNames[value] }))}
        required
      />
      <FieldRow>
        <DayField name="from" label={{ en: "First day", zh: "起始日" }} required />
        <DayField name="last" label={{ en: "Last day", zh: "截止日（含当日）" }} />
      </FieldRow>
      <TextField
        name="evidence"
        label={technologyFieldNames.evidence}
        hint={{ en: "patent, contract or appraisal", zh: "专利、合同或鉴定文件" }}
        maxLength={300}
        required
      />
      {technology !== null && <CorrectionReason name="correction" />}
    </RecordForm>
  )
}

export interface TechnologyChangeProps {
  technology: TechnologyView
  onDone: () => void
}

export function TechnologyEnding({ technology, onDone }: TechnologyChangeProps) {
  const { today } = useClocks()
  return (
    <RecordForm<{ on: string | null; reason: string }>
      initial={{ on: today, reason: "" }}
      label={{ en: "End it", zh: "终止" }}
      submit={({ on, reason }) =>
        refusalOf(endTechnology(technology.id, technology.version, { on: on!, reason }))
      }
      onDone={onDone}
    >
      <DayField
        name="on"
        label={{ en: "No longer from", zh: "自何日起不再持有" }}
        hint={{ en: "the first day on which it no longer counts", zh: "从这一天起不再计入" }}
        required
      />
      <TextField
        name="reason"
        label={{ en: "Why", zh: "原因" }}
        hint={{ en: "such as: sold, patent expired", zh: "如：转让，专利到期" }}
        maxLength={300}
        required
      />
    </RecordForm>
  )
}

/** Takes back a technology that should not have been recorded; the ledger keeps it. */
export function TechnologyRemoval({ technology, onDone }: TechnologyChangeProps) {
  const t = useText()
  return (
    <RecordForm<{ correction: CorrectionDraft }>
      initial={{ correction: noCorrection }}
      label={{ en: "Take back", zh: "撤回" }}
      check={({ correction }) => checkCorrection(correction)}
      submit={({ correction }) =>
        refusalOf(
          removeTechnology(technology.id, technology.version, {
            class: correction.class!,
            reason: correction.reason,
          }),
        )
      }
      onDone={onDone}
    >
      <p>
        {t(
          {
            en: "“{{name}}” should not have been recorded. What was sold or ran out is ended, not taken back. The ledger keeps both.",
            zh: "“{{name}}”本不该登记时才撤回；转让或到期的，请用“终止”。账本两样都保留。",
          },
          { name: technology.name },
        )}
      </p>
      <CorrectionReason name="correction" />
    </RecordForm>
  )
}
