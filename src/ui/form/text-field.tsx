/** Fields for text: one line, several lines. What is left empty and not required gives null. */
import { Textarea, TextInput } from "@mantine/core"
import type { HTMLAttributes } from "react"
import { describedBy, FieldFrame, type FieldProps } from "./field-frame.tsx"
import { useField } from "./form-context.ts"

export interface TextFieldProps extends FieldProps {
  inputMode?: HTMLAttributes<HTMLInputElement>["inputMode"]
  autoComplete?: string
  maxLength?: number
}

const emptied = (text: string, required: boolean | undefined) => (text === "" && !required ? null : text)

export function TextField({ name, label, hint, required, width, ...rest }: TextFieldProps) {
  const field = useField(name, label, { required })
  return (
    <FieldFrame id={field.id} label={label} hint={hint} required={required} error={field.error}>
      <TextInput
        {...rest}
        id={field.id}
        value={String(field.value ?? "")}
        onChange={(event) => field.set(emptied(event.currentTarget.value, required))}
        error={field.error !== undefined}
        disabled={field.disabled}
        aria-required={required}
        aria-describedby={describedBy(field.id, { hint, error: field.error })}
        w={{ base: "100%", sm: width ?? "100%" }}
      />
    </FieldFrame>
  )
}

export interface LongTextFieldProps extends FieldProps {
  rows?: number
  maxLength?: number
}

export function LongTextField({
  name,
  label,
  hint,
  required,
  width,
  rows = 3,
  maxLength,
}: LongTextFieldProps) {
  const field = useField(name, label, { required })
  return (
    <FieldFrame id={field.id} label={label} hint={hint} required={required} error={field.error}>
      <Textarea
        id={field.id}
        value={String(field.value ?? "")}
        onChange={(event) => field.set(emptied(event.currentTarget.value, required))}
        error={field.error !== undefined}
        disabled={field.disabled}
        aria-required={required}
        aria-describedby={describedBy(field.id, { hint, error: field.error })}
        autosize
        minRows={rows}
        {...(maxLength === undefined ? {} : { maxLength })}
        w={{ base: "100%", sm: width ?? "100%" }}
      />
    </FieldFrame>
  )
}
