/** Fields for what a figure is about: a centre, one of its stages, an organisation. */
import { ChoiceField } from "../../../ui/form/choice-field.tsx"
import { useForm } from "../../../ui/form/form-context.ts"
import { TextField } from "../../../ui/form/text-field.tsx"
import { useCentres } from "../../centres/admin/centre-queries.ts"
import { stageNames, stages } from "../../centres/schema.ts"
import { OrganisationField } from "../../registry/admin/organisation-field.tsx"
import { dimensionName } from "./code-words.ts"

export interface ParameterFieldsProps {
  /** Path of the parameters in the form. */
  name: string
  parameters: string[]
}

export function ParameterFields({ name, parameters }: ParameterFieldsProps) {
  return parameters.map((parameter) => <ParameterField key={parameter} name={name} parameter={parameter} />)
}

function ParameterField({ name, parameter }: { name: string; parameter: string }) {
  const { get } = useForm()
  const { data: centres } = useCentres()
  const path = `${name}.${parameter}`
  const label = dimensionName(parameter)
  if (parameter === "centre")
    return (
      <ChoiceField
        name={path}
        label={label}
        options={(centres ?? []).map(({ id, name }) => ({ value: id, label: name }))}
        required
      />
    )
  if (parameter === "stage") {
    const centre = centres?.find(({ id }) => id === get(`${name}.centre`))
    const options = (centre?.stages ?? stages).map((stage) => ({ value: stage, label: stageNames[stage] }))
    return <ChoiceField name={path} label={label} options={options} required />
  }
  if (parameter === "organisation") return <OrganisationField name={path} label={label} required />
  return <TextField name={path} label={label} required />
}
