/** Fields that belong together, ruled off by a line of ink. */
import type { ReactNode } from "react"
import { type Text, useText } from "../language.tsx"
import styles from "./form-section.module.css"

export interface FormSectionProps {
  title: Text
  note?: Text
  children: ReactNode
}

export function FormSection({ title, note, children }: FormSectionProps) {
  const t = useText()
  return (
    <section className={styles.section}>
      <h2>
        {t(title)}
        {note && <span>{t(note)}</span>}
      </h2>
      <div className={styles.fields}>{children}</div>
    </section>
  )
}

/** Short fields side by side where there is room. */
export function FieldRow({ children }: { children: ReactNode }) {
  return <div className={styles.row}>{children}</div>
}
