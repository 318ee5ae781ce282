/** The stages of a tenancy in its correction form: each with unit, area and first day; more can come, any but one can go. */
import { Button } from "@mantine/core"
import type { Bilingual } from "../../../../kernel/language.ts"
import { ChoiceField } from "../../../../ui/form/choice-field.tsx"
import { DayField } from "../../../../ui/form/day-field.tsx"
import { useField } from "../../../../ui/form/form-context.ts"
import { FieldRow } from "../../../../ui/form/form-section.tsx"
import { NumberField } from "../../../../ui/form/number-field.tsx"
import { TextField } from "../../../../ui/form/text-field.tsx"
import { CloseIcon, PlusIcon } from "../../../../ui/icons.tsx"
import { useText } from "../../../../ui/language.tsx"
import { type CentreView, stageNames } from "../../schema.ts"
import type { StageWriting } from "./stage-inputs.ts"
import styles from "./tenancy-form.module.css"

const label = { en: "Stages", zh: "阶段" }

export function StageListField({ centre }: { centre: CentreView }) {
  const t = useText()
  const describe = (value: unknown) =>
    ((value as StageWriting[] | undefined) ?? [])
      .map(({ stage, unit, from }) => `${t(stageNames[stage])} ${unit} ${from ?? ""}`)
      .join(t({ en: "; ", zh: "；" }))
  const field = useField("stages", label, { describe })
  const stages = (field.value as StageWriting[] | undefined) ?? []
  const add = () => {
    const stage =
      centre.stages.find((one) => !stages.some((taken) => taken.stage === one)) ?? centre.stages[0]!
    field.set([...stages, { id: null, stage, unit: "", areaM2: "", from: null }])
  }
  return (
    <div className={styles.stages}>
      {stages.map((stage, at) => (
        <StageFields
          // biome-ignore lint/suspicious/noArrayIndexKey: a stage's place in the list is what its fields are named by.
          key={at}
          at={at}
          centre={centre}
          name={`${t(stageNames[stage.stage])} ${stage.unit}`}
          onRemove={stages.length > 1 ? () => field.set(stages.filter((_, other) => other !== at)) : null}
        />
      ))}
      <div>
        <Button
          variant="default"
          size="xs"
          leftSection={<PlusIcon />}
          onClick={add}
          disabled={field.disabled}
        >
          {t({ en: "Another stage", zh: "加一个阶段" })}
        </Button>
      </div>
    </div>
  )
}

interface StageFieldsProps {
  at: number
  centre: CentreView
  name: string
  onRemove: (() => void) | null
}

function StageFields({ at, centre, name, onRemove }: StageFieldsProps) {
  const t = useText()
  const path = `stages.${at}`
  // With a single stage its fields need no number.
  const nth = onRemove === null ? undefined : at + 1
  return (
    <fieldset className={styles.stage}>
      <legend>
        {t({ en: "Stage {{n}}", zh: "第{{n}}段" }, { n: at + 1 })}
        {onRemove && (
          <button
            type="button"
            onClick={onRemove}
            aria-label={t({ en: "Take away {{name}}", zh: "去掉 {{name}}" }, { name })}
          >
            <CloseIcon size={12} /> {t({ en: "take away", zh: "去掉" })}
          </button>
        )}
      </legend>
      <FieldRow>
        <DayField name={`${path}.from`} label={numbered({ en: "From", zh: "起" }, nth)} required />
        <StageField name={`${path}.stage`} centre={centre} nth={nth} />
        <UnitField name={`${path}.unit`} nth={nth} />
        <AreaField name={`${path}.areaM2`} nth={nth} />
      </FieldRow>
    </fieldset>
  )
}

/** The label of one stage's field among several: "Unit 2". */
function numbered({ en, zh }: Bilingual, nth: number | undefined): Bilingual {
  return nth === undefined ? { en, zh } : { en: `${en} ${nth}`, zh: `${zh}${nth}` }
}

interface PartFieldProps {
  name: string
  /** Which of several stages; without one the label has no number. */
  nth?: number | undefined
}

export function StageField({ name, centre, nth }: PartFieldProps & { centre: CentreView }) {
  return (
    <ChoiceField
      name={name}
      label={numbered({ en: "Stage", zh: "阶段" }, nth)}
      options={centre.stages.map((stage) => ({ value: stage, label: stageNames[stage] }))}
      open={false}
      width={160}
      required
    />
  )
}

export function UnitField({ name, nth }: PartFieldProps) {
  const unit = numbered({ en: "Unit", zh: "单元" }, nth)
  return <TextField name={name} label={unit} width={120} required maxLength={60} />
}

export function AreaField({ name, nth }: PartFieldProps) {
  return (
    <NumberField
      name={name}
      label={numbered({ en: "Area", zh: "面积" }, nth)}
      unit={{ en: "m²", zh: "平方米" }}
      width={130}
      required
    />
  )
}
