/** The fields of a project, for entering, moving on and correcting one. */
import { ChoiceField } from "../../../../ui/form/choice-field.tsx"
import { DayField } from "../../../../ui/form/day-field.tsx"
import { FieldRow, FormSection } from "../../../../ui/form/form-section.tsx"
import { NumberField } from "../../../../ui/form/number-field.tsx"
import { TextField } from "../../../../ui/form/text-field.tsx"
import { useMe } from "../../../access/admin/me.tsx"
import { useCentres } from "../../../centres/admin/centre-queries.ts"
import { maySeeTo } from "../../policy.ts"
import { projectOwnerNames, projectOwners, projectSourceNames, projectSources } from "../../schema.ts"
import { fieldLabels } from "./project-words.ts"

export function ProjectFields() {
  return (
    <FormSection title={{ en: "What it is", zh: "基本信息" }}>
      <TextField name="name" label={fieldLabels.name} maxLength={200} required />
      <TextField name="nameEn" label={fieldLabels.nameEn} maxLength={200} />
      <TextField name="investor" label={fieldLabels.investor} maxLength={200} required />
      <FieldRow>
        <TextField
          name="industry"
          label={fieldLabels.industry}
          hint={{ en: "GB/T 4754 code such as C3824", zh: "GB/T 4754 代码，如 C3824" }}
          width={180}
        />
        <InvestmentField />
      </FieldRow>
      <ChoiceField
        name="source"
        label={fieldLabels.source}
        options={projectSources.map((value) => ({ value, label: projectSourceNames[value] }))}
        required
      />
      <CentreField />
      <ChoiceField
        name="owner"
        label={fieldLabels.owner}
        options={projectOwners.map((value) => ({ value, label: projectOwnerNames[value] }))}
        required
      />
    </FormSection>
  )
}

/** Those who see to all projects may leave the centre open. */
export function CentreField() {
  const me = useMe()
  const { data: centres = [] } = useCentres()
  const own = centres.filter(({ id }) => maySeeTo(me, id).allowed)
  const mustChoose = !maySeeTo(me, null).allowed
  return (
    <ChoiceField
      name="centreId"
      label={fieldLabels.centre}
      hint={mustChoose ? undefined : { en: "empty: outside the centres", zh: "留空：在中心以外" }}
      options={own.map(({ id, name }) => ({ value: id, label: name }))}
      open={false}
      width={360}
      required={mustChoose}
    />
  )
}

export function InvestmentField({ required }: { required?: boolean }) {
  return (
    <NumberField
      name="plannedInvestment"
      label={fieldLabels.plannedInvestment}
      hint={{ en: "in yuan; “12 million” is understood", zh: "单位元；可写“1200万”" }}
      unit="yuan"
      required={required}
    />
  )
}

export function NextStepFields() {
  return (
    <FieldRow>
      <TextField name="nextStep" label={fieldLabels.nextStep} maxLength={300} width={360} />
      <DayField name="nextOn" label={fieldLabels.nextOn} />
    </FieldRow>
  )
}
