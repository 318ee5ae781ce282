/** Giving a target up from a day on. */
import { useClocks } from "../../../../ui/clocks.tsx"
import { ChangeForm } from "../../../../ui/form/change-form.tsx"
import { DayField } from "../../../../ui/form/day-field.tsx"
import { FormSection } from "../../../../ui/form/form-section.tsx"
import { TextField } from "../../../../ui/form/text-field.tsx"
import type { TargetView } from "../../targets/target-schema.ts"
import { endTarget, latestTarget } from "./target-requests.ts"

export function TargetEnding({ target }: { target: TargetView }) {
  const { today } = useClocks()
  return (
    <ChangeForm<{ on: string | null; reason: string }>
      back={`/targets/${target.id}`}
      version={target.version}
      draft={`target/${target.id}/end`}
      label={{ en: "Give it up", zh: "终止目标" }}
      initial={{ on: today, reason: "" }}
      send={({ on, reason }, version) => endTarget(target.id, version, { on: on!, reason })}
      latest={async () => ({ ...(await latestTarget(target.id)), values: {} })}
    >
      <FormSection
        title={{ en: "The target is given up", zh: "目标提前终止" }}
        note={{ en: "one that was set wrongly is corrected instead", zh: "录错的请用“更正”" }}
      >
        <DayField
          name="on"
          label={{ en: "No longer from", zh: "终止之日" }}
          hint={{ en: "the first day without it", zh: "从这一天起不再有此目标" }}
          required
        />
        <TextField name="reason" label={{ en: "Why", zh: "原因" }} maxLength={300} required />
      </FormSection>
    </ChangeForm>
  )
}
