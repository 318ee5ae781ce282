/** Field for a text in both languages side by side, with what the linter finds in it while it is written. */
import { Textarea } from "@mantine/core"
import { describedBy } from "../../../../ui/form/field-frame.tsx"
import { useField, useForm } from "../../../../ui/form/form-context.ts"
import { type Text, useText } from "../../../../ui/language.tsx"
import { Status, StatusMark } from "../../../../ui/status.tsx"
import { useProperNames } from "./draft-names.ts"
import type { FigureWriting } from "./draft-writing.ts"
import { useInsertion } from "./insertion.tsx"
import styles from "./line-field.module.css"
import { holdSameFigures, lintText } from "./lint-draft.ts"

const tongues = [
  { language: "zh", tag: "zh-CN", name: { en: "Chinese", zh: "中文" } },
  { language: "en", tag: "en", name: { en: "English", zh: "英文" } },
] as const

export interface LineFieldProps {
  /** Path of the text; its languages lie below. */
  name: string
  label: Text
  rows?: number
}

export function LineField({ name, label, rows = 1 }: LineFieldProps) {
  const { get } = useForm()
  const text = (get(name) as { en: string; zh: string } | undefined) ?? { en: "", zh: "" }
  const written = text.en.trim() !== "" && text.zh.trim() !== ""
  return (
    <div className={styles.line}>
      {tongues.map(({ language, tag, name: tongue }) => (
        <Writing
          key={language}
          path={`${name}.${language}`}
          label={{ en: `${label.en}, ${tongue.en}`, zh: `${label.zh}，${tongue.zh}` }}
          tag={tag}
          language={language}
          rows={rows}
        />
      ))}
      {written && !holdSameFigures(text) && (
        <div className={styles.both}>
          <Status
            shape="warning"
            text={{ en: "The two languages do not hold the same figures.", zh: "中英文用的数字不一致。" }}
          />
        </div>
      )}
    </div>
  )
}

interface WritingProps {
  path: string
  label: Text
  tag: string
  language: string
  rows: number
}

function Writing({ path, label, tag, language, rows }: WritingProps) {
  const t = useText()
  const { get } = useForm()
  const { enter } = useInsertion()
  const field = useField(path, label, { required: true })
  const text = String(field.value ?? "")
  const figures = (get("figures") as FigureWriting[] | undefined) ?? []
  const findings = useFindings(text, figures)
  const noted = findings.length > 0 || field.error !== undefined
  return (
    <div className={styles.writing}>
      <label htmlFor={field.id}>{t(label)}</label>
      <Textarea
        id={field.id}
        lang={tag}
        data-control={language}
        value={text}
        onChange={(event) => field.set(event.currentTarget.value)}
        onFocus={(event) => enter({ path, label, element: event.currentTarget })}
        error={field.error !== undefined}
        disabled={field.disabled}
        aria-required
        aria-describedby={noted ? describedBy(field.id, { error: true }) : undefined}
        autosize
        minRows={rows}
      />
      <div id={`${field.id}-error`} aria-live="polite">
        {field.error && (
          <p className={styles.error}>
            <StatusMark shape="stopped" />
            {t(field.error)}
          </p>
        )}
        {findings.map((finding) => (
          <p key={finding.en} className={styles.finding}>
            <StatusMark shape="warning" />
            {t(finding)}
          </p>
        ))}
      </div>
    </div>
  )
}

function useFindings(text: string, figures: FigureWriting[]): Text[] {
  const names = useProperNames()
  const { bare, unknown, forms, unclosed } = lintText(text, { keys: figures.map(({ key }) => key), names })
  return [
    ...[...new Set(bare)].map((numeral) => ({
      en: `“${numeral}” is typed. Put a figure in its place.`,
      zh: `“${numeral}”是手写数字，请换成可查的数字。`,
    })),
    ...[...new Set(unknown)].map((key) => ({
      en: `{${key}} is not among the figures.`,
      zh: `{${key}}不在数字表里。`,
    })),
    ...forms.map((form) => ({
      en: `“${form}” is no way to write a figure: bare or over-tens.`,
      zh: `“${form}”不是数字的写法；可用 bare、over-tens。`,
    })),
    ...(unclosed ? [{ en: "A brace has no other half.", zh: "花括号不成对。" }] : []),
  ]
}
