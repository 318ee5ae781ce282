/** Field for yes or no. */
import { Checkbox } from "@mantine/core"
import { useText } from "../language.tsx"
import styles from "./field-frame.module.css"
import type { FieldProps } from "./field-frame.tsx"
import { useField } from "./form-context.ts"

export function CheckField({ name, label, hint }: FieldProps) {
  const t = useText()
  const field = useField(name, label, {
    describe: (value) => (value ? t({ en: "yes", zh: "是" }) : t({ en: "no", zh: "否" })),
  })
  return (
    <div className={styles.field}>
      <Checkbox
        id={field.id}
        checked={field.value === true}
        onChange={(event) => field.set(event.currentTarget.checked)}
        label={t(label)}
        description={hint && t(hint)}
        error={field.error && t(field.error)}
        disabled={field.disabled}
      />
    </div>
  )
}
