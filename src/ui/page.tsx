/** A page inside the shell: its padding, its title with actions, and a pane at the right where it has one. */
import type { ReactNode } from "react"
import { type Text, useText } from "./language.tsx"
import styles from "./page.module.css"

export interface PageProps {
  children: ReactNode
  /** Pane at the right of a wide screen. */
  preview?: ReactNode
}

export function Page({ children, preview }: PageProps) {
  return (
    <div className={styles.page} data-preview={preview ? true : undefined}>
      <div className={styles.body}>{children}</div>
      {preview && <aside className={styles.preview}>{preview}</aside>}
    </div>
  )
}

export interface PageTitleProps {
  title: Text | string
  note?: ReactNode
  actions?: ReactNode
}

export function PageTitle({ title, note, actions }: PageTitleProps) {
  const t = useText()
  return (
    <header className={styles.title}>
      <h1>{typeof title === "string" ? title : t(title)}</h1>
      {note && <p>{note}</p>}
      {actions && <div className={styles.actions}>{actions}</div>}
    </header>
  )
}
