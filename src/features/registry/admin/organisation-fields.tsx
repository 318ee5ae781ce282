/** The fields of an organisation, for entering and for correcting one. */
import { townCodes, townNames } from "../../../kernel/town.ts"
import { ChoiceField } from "../../../ui/form/choice-field.tsx"
import { CreditCodeField } from "../../../ui/form/credit-code-field.tsx"
import { DayField } from "../../../ui/form/day-field.tsx"
import { FieldRow, FormSection } from "../../../ui/form/form-section.tsx"
import { TextField } from "../../../ui/form/text-field.tsx"
import { useMe } from "../../access/admin/me.tsx"
import { organisationKindNames, organisationKinds, Standing } from "../schema.ts"
import { fieldNames, standingNames } from "./field-words.ts"

export function OrganisationFields() {
  const { today } = useMe().workspace
  return (
    <>
      <FormSection title={{ en: "What it is", zh: "基本信息" }}>
        <TextField name="name" label={fieldNames.name} maxLength={200} required />
        <TextField name="nameEn" label={fieldNames.nameEn} maxLength={200} />
        <ChoiceField
          name="kind"
          label={fieldNames.kind}
          options={organisationKinds.map((value) => ({ value, label: organisationKindNames[value] }))}
          required
        />
        <CreditCodeField name="creditCode" label={fieldNames.creditCode} />
        <DayField name="foundedOn" label={fieldNames.foundedOn} latest={today} />
      </FormSection>
      <FormSection title={{ en: "Where and in what", zh: "所在地与行业" }}>
        <FieldRow>
          <TextField
            name="industry"
            label={fieldNames.industry}
            hint={{ en: "GB/T 4754 code such as C3824", zh: "GB/T 4754 代码，如 C3824" }}
            width={160}
          />
          <TextField
            name="division"
            label={fieldNames.division}
            hint={{ en: "6 to 12 digits, such as 330225", zh: "6至12位，如330225" }}
            inputMode="numeric"
            width={160}
          />
        </FieldRow>
        <ChoiceField
          name="town"
          label={fieldNames.town}
          hint={{ en: "where it is registered", zh: "注册地所在" }}
          options={townCodes.map((value) => ({ value, label: townNames[value] ?? { en: value, zh: value } }))}
        />
        <TextField name="address" label={fieldNames.address} maxLength={300} />
      </FormSection>
      <FormSection title={{ en: "How it is known", zh: "来源与核实" }}>
        <TextField
          name="source"
          label={fieldNames.source}
          hint={{ en: "The list or paper that it comes from", zh: "出自哪份名单或材料" }}
          maxLength={200}
        />
        <ChoiceField
          name="standing"
          label={fieldNames.standing}
          options={Standing.options.map((value) => ({ value, label: standingNames[value] }))}
          required
        />
      </FormSection>
    </>
  )
}
