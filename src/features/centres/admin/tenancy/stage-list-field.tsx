/** The stages of a tenancy in its correction form: each with unit, area and first day; more can come, any but one can go. */
import { ChoiceField } from "../../../../ui/form/choice-field.tsx"
import { DayField } from "../../../../ui/form/day-field.tsx"
import { FieldRow } from "../../../../ui/form/form-section.tsx"
import { NumberField } from "../../../../ui/form/number-field.tsx"
import { numberedLabel, RowListField } from "../../../../ui/form/row-list-field.tsx"
import { TextField } from "../../../../ui/form/text-field.tsx"
import { useText } from "../../../../ui/language.tsx"
import { type CentreView, stageNames } from "../../schema.ts"
import type { StageWriting } from "./stage-inputs.ts"

export function StageListField({ centre }: { centre: CentreView }) {
  const t = useText()
  return (
    <RowListField<StageWriting>
      name="stages"
      label={{ en: "Stages", zh: "阶段" }}
      rowTitle={{ en: "Stage {{n}}", zh: "第{{n}}段" }}
      addLabel={{ en: "Another stage", zh: "加一个阶段" }}
      blank={(stages) => ({ id: null, stage: nextStage(centre, stages), unit: "", areaM2: "", from: null })}
      describe={({ stage, unit, from }) => `${t(stageNames[stage])} ${unit} ${from ?? ""}`}
      least={1}
    >
      {(path, nth) => (
        <FieldRow>
          <DayField name={`${path}.from`} label={numberedLabel({ en: "From", zh: "起" }, nth)} required />
          <StageField name={`${path}.stage`} centre={centre} nth={nth} />
          <UnitField name={`${path}.unit`} nth={nth} />
          <AreaField name={`${path}.areaM2`} nth={nth} />
        </FieldRow>
      )}
    </RowListField>
  )
}

/** The first stage of the centre that the tenancy has not been through. */
function nextStage({ stages }: CentreView, taken: StageWriting[]): StageWriting["stage"] {
  return stages.find((one) => !taken.some(({ stage }) => stage === one)) ?? stages[0]!
}

interface PartFieldProps {
  name: string
  /** Which of several stages; without one the label has no number. */
  nth?: number | null
}

export function StageField({ name, centre, nth }: PartFieldProps & { centre: CentreView }) {
  return (
    <ChoiceField
      name={name}
      label={numberedLabel({ en: "Stage", zh: "阶段" }, nth ?? null)}
      options={centre.stages.map((stage) => ({ value: stage, label: stageNames[stage] }))}
      open={false}
      width={160}
      required
    />
  )
}

export function UnitField({ name, nth }: PartFieldProps) {
  const unit = numberedLabel({ en: "Unit", zh: "单元" }, nth ?? null)
  return <TextField name={name} label={unit} width={120} required maxLength={60} />
}

export function AreaField({ name, nth }: PartFieldProps) {
  return (
    <NumberField
      name={name}
      label={numberedLabel({ en: "Area", zh: "面积" }, nth ?? null)}
      unit={{ en: "m²", zh: "平方米" }}
      width={130}
      required
    />
  )
}
