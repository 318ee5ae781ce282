/** Fields for what a figure is about: a centre, one of its stages, an organisation. */
import type { Bilingual } from "../../../kernel/language.ts"
import { regionNames } from "../../../kernel/region.ts"
import { townNames } from "../../../kernel/town.ts"
import { ChoiceField } from "../../../ui/form/choice-field.tsx"
import { useForm } from "../../../ui/form/form-context.ts"
import { TextField } from "../../../ui/form/text-field.tsx"
import { useCentres } from "../../centres/admin/centre-queries.ts"
import { stageNames, stages } from "../../centres/schema.ts"
import { categoryNames, settlementKindNames } from "../../problems/codes.ts"
import { OrganisationField } from "../../registry/admin/organisation-field.tsx"
import { organisationClassNames } from "../../registry/schema.ts"
import { dimensionName } from "./code-words.ts"

/** What a parameter can be that stands in a code list. */
const codeLists: Record<string, Record<string, Bilingual>> = {
  class: organisationClassNames,
  region: regionNames,
  town: townNames,
  category: categoryNames,
  kind: settlementKindNames,
}

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
  const names = codeLists[parameter]
  if (names) {
    const options = Object.entries(names).map(([value, words]) => ({ value, label: words }))
    return <ChoiceField name={path} label={label} options={options} required />
  }
  if (parameter === "organisation") return <OrganisationField name={path} label={label} required />
  return <TextField name={path} label={label} required />
}
