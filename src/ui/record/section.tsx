/** Parts of a record's page: sections ruled by a line of ink, in one or two columns. */
import type { ReactNode } from "react"
import { type Text, useText } from "../language.tsx"
import styles from "./section.module.css"

export interface SectionProps {
  title: Text
  note?: ReactNode
  /** At the right of the title: a link to all of it. */
  action?: ReactNode
  children: ReactNode
}

export function Section({ title, note, action, children }: SectionProps) {
  const t = useText()
  return (
    <section className={styles.section} aria-label={t(title)}>
      <header>
        <h2>{t(title)}</h2>
        {note && <span className={styles.note}>{note}</span>}
        {action && <span className={styles.action}>{action}</span>}
      </header>
      {children}
    </section>
  )
}

/** The page's two columns: what the record is, and beside it always the ledger. */
export function Panels({ main, side }: { main: ReactNode; side: ReactNode }) {
  return (
    <div className={styles.panels}>
      <div className={styles.main}>{main}</div>
      <div className={styles.side}>{side}</div>
    </div>
  )
}

/** Two sections side by side inside a column. */
export function Pair({ children }: { children: ReactNode }) {
  return <div className={styles.pair}>{children}</div>
}
