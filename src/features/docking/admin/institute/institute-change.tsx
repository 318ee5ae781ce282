/** The forms on an institute's page: it is able to do something more, or its agreement ends. */
import { answered, api, ifMatch } from "../../../../ui/api/client.ts"
import { useClocks } from "../../../../ui/clocks.tsx"
import { ChangeForm } from "../../../../ui/form/change-form.tsx"
import { DayField } from "../../../../ui/form/day-field.tsx"
import { FormSection } from "../../../../ui/form/form-section.tsx"
import { TextField } from "../../../../ui/form/text-field.tsx"
import type { CapabilityInput, EndAgreementInput, InstituteView } from "../../schema.ts"
import { latestInstitute } from "../institute-queries.ts"
import { CapabilityFields, type CapabilityWriting } from "./institute-fields.tsx"

interface InstituteProps {
  institute: InstituteView
}

/** What every change of an institute has in common; of these forms' own fields nobody else writes any. */
function changeOf({ id, version }: InstituteView, act: string) {
  return {
    back: `/institutes/${id}`,
    version,
    draft: `institute/${id}/${act}`,
    latest: async () => {
      const { institute, by, at } = await latestInstitute(id)
      return { values: {}, version: institute.version, by, at }
    },
  }
}

const paramsOf = (id: string, version: string) => ({ path: { id }, header: { "If-Match": ifMatch(version) } })

export function AddCapabilityForm({ institute }: InstituteProps) {
  const { today } = useClocks()
  return (
    <ChangeForm<CapabilityWriting>
      {...changeOf(institute, "capability")}
      label={{ en: "Add", zh: "登记" }}
      initial={{ name: "", nameEn: null, field: null, from: today, until: null }}
      send={(values, version) =>
        answered(
          api.POST("/api/v1/institutes/{id}/capabilities", {
            params: paramsOf(institute.id, version),
            body: values as CapabilityInput,
          }),
        )
      }
    >
      <FormSection title={{ en: "It is able to do something more", zh: "新增一项能力" }}>
        <CapabilityFields />
      </FormSection>
    </ChangeForm>
  )
}

interface Ending {
  on: string | null
  reason: string
}

export function EndAgreementForm({ institute }: InstituteProps) {
  const { today } = useClocks()
  return (
    <ChangeForm<Ending>
      {...changeOf(institute, "end")}
      label={{ en: "End the agreement", zh: "终止协议" }}
      initial={{ on: today, reason: "" }}
      send={(values, version) =>
        answered(
          api.POST("/api/v1/institutes/{id}/end", {
            params: paramsOf(institute.id, version),
            body: values as EndAgreementInput,
          }),
        )
      }
    >
      <FormSection title={{ en: "The agreement ends", zh: "协议提前终止" }}>
        <DayField
          name="on"
          label={{ en: "No longer from", zh: "终止日" }}
          hint={{ en: "the first day on which it does not hold", zh: "从这一天起无效" }}
          required
        />
        <TextField name="reason" label={{ en: "Why", zh: "原因" }} maxLength={300} required />
      </FormSection>
    </ChangeForm>
  )
}
