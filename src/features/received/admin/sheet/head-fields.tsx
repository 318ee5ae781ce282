/** Fields of a sheet's head: whose word it is, by which document, on which basis. */
import { useClocks } from "../../../../ui/clocks.tsx"
import { ChoiceField } from "../../../../ui/form/choice-field.tsx"
import { DayField } from "../../../../ui/form/day-field.tsx"
import { FieldRow, FormSection } from "../../../../ui/form/form-section.tsx"
import { LongTextField, TextField } from "../../../../ui/form/text-field.tsx"
import {
  PriceBasis,
  priceBasisNames,
  SheetStatus,
  sheetStatusNames,
  Universe,
  universeNames,
} from "../../codes.ts"
import { sheetLabels } from "./sheet-words.ts"

export function HeadFields() {
  const { today } = useClocks()
  return (
    <>
      <FormSection title={{ en: "Whose word it is", zh: "来源" }}>
        <FieldRow>
          <TextField name="fromOffice" label={sheetLabels.fromOffice} maxLength={100} width={300} required />
          <TextField name="fromOfficeEn" label={sheetLabels.fromOfficeEn} maxLength={100} width={300} />
        </FieldRow>
        <FieldRow>
          <TextField name="document" label={sheetLabels.document} maxLength={200} width={300} required />
          <DayField name="receivedOn" label={sheetLabels.receivedOn} latest={today} required />
        </FieldRow>
      </FormSection>
      <FormSection title={{ en: "On which basis", zh: "口径" }}>
        <ChoiceField
          name="priceBasis"
          label={sheetLabels.priceBasis}
          options={PriceBasis.options.map((value) => ({ value, label: priceBasisNames[value] }))}
          required
        />
        <ChoiceField
          name="universe"
          label={sheetLabels.universe}
          options={Universe.options.map((value) => ({ value, label: universeNames[value] }))}
          required
        />
        <ChoiceField
          name="status"
          label={sheetLabels.status}
          options={SheetStatus.options.map((value) => ({ value, label: sheetStatusNames[value] }))}
          required
        />
        <LongTextField name="words" label={sheetLabels.words} rows={2} maxLength={1000} />
      </FormSection>
    </>
  )
}
