/** Field for a day, typed in either language's form or picked; its value is YYYY-MM-DD or null. */
import { isDay } from "../../kernel/day.ts"
import { useFormat } from "../format-in-language.ts"
import { DayInput } from "./day-input.tsx"
import { describedBy, FieldFrame, type FieldProps } from "./field-frame.tsx"
import { useField } from "./form-context.ts"

export interface DayFieldProps extends FieldProps {
  earliest?: string
  latest?: string
}

export function DayField({ name, label, hint, required, width, earliest, latest }: DayFieldProps) {
  const format = useFormat()
  const describe = (value: unknown) => (typeof value === "string" && isDay(value) ? format.day(value) : "")
  const field = useField(name, label, { describe, required })
  const note = describedBy(field.id, { hint, error: field.error })
  return (
    <FieldFrame id={field.id} label={label} hint={hint} required={required} error={field.error}>
      <DayInput
        id={field.id}
        value={typeof field.value === "string" && isDay(field.value) ? field.value : null}
        onChange={field.set}
        invalid={field.error !== undefined}
        disabled={field.disabled}
        {...(note === undefined ? {} : { describedBy: note })}
        {...(earliest === undefined ? {} : { earliest })}
        {...(latest === undefined ? {} : { latest })}
        {...(width === undefined ? {} : { width })}
      />
    </FieldFrame>
  )
}
