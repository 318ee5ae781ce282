/** The frame of every field: label, hint, the control, and below it the error or what the value reads as. */
import type { ReactNode } from "react"
import type { Bilingual } from "../../kernel/language.ts"
import { type Text, useText } from "../language.tsx"
import { StatusMark } from "../status.tsx"
import styles from "./field-frame.module.css"

/** Properties that every field takes. */
export interface FieldProps {
  /** Path of its value in the form. */
  name: string
  label: Text
  hint?: Text
  required?: boolean
  /** Pixels; by default as wide as the form. */
  width?: number
}

export interface FieldFrameProps {
  id: string
  label: Text
  hint?: Text | undefined
  required?: boolean | undefined
  error?: Bilingual | undefined
  /** Read-back or result of a check, below the control. */
  below?: ReactNode
  /** The control is a group of controls with a label each. */
  group?: boolean
  children: ReactNode
}

/** Ids of the notes that describe a field's control. */
export function describedBy(
  id: string,
  { hint, error }: { hint?: unknown; error?: unknown },
): string | undefined {
  const ids = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean)
  return ids.length === 0 ? undefined : ids.join(" ")
}

export function FieldFrame({ id, label, hint, required, error, below, group, children }: FieldFrameProps) {
  const t = useText()
  const name = (
    <>
      {t(label)}
      {!required && <span className={styles.optional}>{t({ en: "optional", zh: "可不填" })}</span>}
    </>
  )
  const content = (
    <>
      {hint && (
        <p id={`${id}-hint`} className={styles.hint} data-part="hint">
          {t(hint)}
        </p>
      )}
      <div data-part="control">{children}</div>
      <div data-part="notes">
        {error && (
          <p id={`${id}-error`} className={styles.error}>
            <StatusMark shape="stopped" />
            {t(error)}
          </p>
        )}
        {below && <div className={styles.below}>{below}</div>}
      </div>
    </>
  )
  if (group) {
    return (
      <fieldset className={styles.field} id={id} data-invalid={error ? true : undefined} tabIndex={-1}>
        <legend className={styles.label}>{name}</legend>
        {content}
      </fieldset>
    )
  }
  return (
    <div className={styles.field} data-invalid={error ? true : undefined}>
      <label className={styles.label} htmlFor={id}>
        {name}
      </label>
      {content}
    </div>
  )
}
