/** Why a record is changed: the class of the correction and words; both stand in the ledger. */
import { type CorrectionClass, correctionClasses, correctionClassNames } from "../../kernel/correction.ts"
import { ChoiceField } from "./choice-field.tsx"
import { FormSection } from "./form-section.tsx"
import { LongTextField } from "./text-field.tsx"

const notes = {
  "late-return": { en: "It came after it was counted", zh: "报数晚于统计时点" },
  correction: { en: "What stood there was wrong", zh: "原来的内容有误" },
  methodology: { en: "The way of counting changed", zh: "统计口径或方法变了" },
  reclassification: { en: "The same, filed elsewhere", zh: "内容未变，归类变了" },
} satisfies Record<CorrectionClass, unknown>

export interface CorrectionReasonProps {
  /** Path of the value `{ class, reason }`. */
  name: string
  classes?: readonly CorrectionClass[]
}

export function CorrectionReason({ name, classes = correctionClasses }: CorrectionReasonProps) {
  return (
    <FormSection
      title={{ en: "Reason for the correction", zh: "更正理由" }}
      note={{ en: "stands in the ledger; the earlier writing is kept", zh: "记入账本；原来的写法保留" }}
    >
      <ChoiceField
        name={`${name}.class`}
        label={{ en: "Class", zh: "类别" }}
        options={classes.map((value) => ({ value, label: correctionClassNames[value], note: notes[value] }))}
        required
        open
      />
      <LongTextField
        name={`${name}.reason`}
        label={{ en: "In words", zh: "说明" }}
        hint={{ en: "What was wrong, and how it is known", zh: "原来哪里不对，依据是什么" }}
        rows={2}
        maxLength={2000}
        required
      />
    </FormSection>
  )
}
