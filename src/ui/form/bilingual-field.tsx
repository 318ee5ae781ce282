/** Field for text that people write in both languages, with a mark where one is older than the other. */
import { Textarea, TextInput } from "@mantine/core"
import type { Bilingual } from "../../kernel/language.ts"
import { type Text, useText } from "../language.tsx"
import { StateLine } from "../states.tsx"
import styles from "./bilingual-field.module.css"
import { FieldFrame, type FieldProps } from "./field-frame.tsx"
import { useField } from "./form-context.ts"

export interface BilingualFieldProps extends FieldProps {
  long?: boolean
  /** The translation is older than the other text: says since when. */
  stale?: Text
}

const tongues = [
  { language: "zh", tag: "zh-CN", name: { en: "Chinese", zh: "中文" } },
  { language: "en", tag: "en", name: { en: "English", zh: "英文" } },
] as const

function describe(value: unknown): string {
  const { en = "", zh = "" } = (value ?? {}) as Partial<Bilingual>
  return [zh, en].filter((text) => text !== "").join(" / ")
}

export function BilingualField({ name, label, hint, required, long, stale }: BilingualFieldProps) {
  const t = useText()
  const field = useField(name, label, { describe, required })
  const value = (field.value ?? { en: "", zh: "" }) as Bilingual
  return (
    <FieldFrame id={field.id} label={label} hint={hint} required={required} error={field.error} group>
      <div className={styles.pair}>
        {tongues.map(({ language, tag, name: tongue }) => (
          <Writing
            key={language}
            label={t(tongue)}
            long={long}
            tag={tag}
            value={value[language]}
            onChange={(text) => field.set({ ...value, [language]: text })}
            invalid={field.error !== undefined}
            disabled={field.disabled}
          />
        ))}
      </div>
      {stale && <StateLine kind="stale" text={stale} />}
    </FieldFrame>
  )
}

interface WritingProps {
  label: string
  long: boolean | undefined
  tag: string
  value: string
  onChange: (text: string) => void
  invalid: boolean
  disabled: boolean
}

function Writing({ label, long, tag, value, onChange, invalid, disabled }: WritingProps) {
  const shared = { label, lang: tag, value, error: invalid, disabled }
  if (!long) return <TextInput {...shared} onChange={(event) => onChange(event.currentTarget.value)} />
  return (
    <Textarea {...shared} autosize minRows={3} onChange={(event) => onChange(event.currentTarget.value)} />
  )
}
