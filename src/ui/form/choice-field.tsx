/** Field for one or several values of a code list; found by name or by code. */
import { MultiSelect, Radio, Select } from "@mantine/core"
import { type Text, useText } from "../language.tsx"
import styles from "./choice-field.module.css"
import { describedBy, FieldFrame, type FieldProps } from "./field-frame.tsx"
import { useField } from "./form-context.ts"

export interface Choice {
  value: string
  label: Text
  note?: Text
}

export interface ChoiceFieldProps extends FieldProps {
  options: Choice[]
  /** Several at once: the value is a list. */
  several?: boolean
  /** All options in sight; by default for up to four. */
  open?: boolean
}

export function ChoiceField(props: ChoiceFieldProps) {
  const { options, several } = props
  if (several) return <SeveralChoices {...props} />
  return (props.open ?? options.length <= 4) ? <OpenChoices {...props} /> : <ListedChoices {...props} />
}

function useDescribe(options: Choice[]): (value: unknown) => string {
  const t = useText()
  const one = (value: unknown) => {
    const option = options.find((choice) => choice.value === value)
    return option ? t(option.label) : String(value ?? "")
  }
  return (value) => (Array.isArray(value) ? value.map(one).join(t({ en: ", ", zh: "、" })) : one(value))
}

function OpenChoices({ name, label, hint, required, options }: ChoiceFieldProps) {
  const t = useText()
  const field = useField(name, label, { describe: useDescribe(options), required })
  return (
    <FieldFrame id={field.id} label={label} hint={hint} required={required} error={field.error} group>
      <div className={styles.options}>
        {options.map((option) => (
          <Radio
            key={option.value}
            name={field.id}
            checked={field.value === option.value}
            onChange={() => field.set(option.value)}
            label={t(option.label)}
            description={option.note && t(option.note)}
            disabled={field.disabled}
            size="xs"
          />
        ))}
      </div>
    </FieldFrame>
  )
}

function ListedChoices({ name, label, hint, required, options, width = 320 }: ChoiceFieldProps) {
  const t = useText()
  const field = useField(name, label, { describe: useDescribe(options), required })
  return (
    <FieldFrame id={field.id} label={label} hint={hint} required={required} error={field.error}>
      <Select
        id={field.id}
        value={(field.value as string | null) ?? null}
        onChange={field.set}
        data={options.map((option) => ({ value: option.value, label: t(option.label) }))}
        error={field.error !== undefined}
        disabled={field.disabled}
        aria-describedby={describedBy(field.id, { hint, error: field.error })}
        nothingFoundMessage={t({ en: "Nothing is called so", zh: "没有这一项" })}
        w={{ base: "100%", sm: width }}
        searchable={options.length > 8}
        clearable={!required}
        allowDeselect={false}
      />
    </FieldFrame>
  )
}

function SeveralChoices({ name, label, hint, required, options, width = 480 }: ChoiceFieldProps) {
  const t = useText()
  const field = useField(name, label, { describe: useDescribe(options), required })
  return (
    <FieldFrame id={field.id} label={label} hint={hint} required={required} error={field.error}>
      <MultiSelect
        id={field.id}
        value={(field.value as string[] | null) ?? []}
        onChange={field.set}
        data={options.map((option) => ({ value: option.value, label: t(option.label) }))}
        error={field.error !== undefined}
        disabled={field.disabled}
        aria-describedby={describedBy(field.id, { hint, error: field.error })}
        w={{ base: "100%", sm: width }}
        searchable
        clearable
      />
    </FieldFrame>
  )
}
