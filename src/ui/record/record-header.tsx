/** Head of a record's page: where it stands, what it is called, its badges, and what can be done with it. */
import type { ReactNode } from "react"
import { usePageKeys } from "../keyboard.ts"
import { type Text, useText } from "../language.tsx"
import { AppLink, useGo } from "../link.tsx"
import type { ListPosition } from "../table/list-position.ts"
import styles from "./record-header.module.css"

export interface Crumb {
  label: Text | string
  to?: string
}

export interface RecordHeaderProps {
  crumbs: Crumb[]
  title: Text | string
  badges?: ReactNode
  actions?: ReactNode
  /** Place in the list it was opened from; J and K then go on to its neighbours. */
  position?: ListPosition | null
}

export function RecordHeader({ crumbs, title, badges, actions, position }: RecordHeaderProps) {
  const t = useText()
  const write = (text: Text | string) => (typeof text === "string" ? text : t(text))
  return (
    <header className={styles.header}>
      <nav className={styles.crumbs} aria-label={t({ en: "Where this stands", zh: "位置" })}>
        <ol>
          {crumbs.map((crumb) => (
            <li key={write(crumb.label)}>
              {crumb.to === undefined ? (
                write(crumb.label)
              ) : (
                <AppLink to={crumb.to}>{write(crumb.label)}</AppLink>
              )}
            </li>
          ))}
          {position && <Position position={position} />}
        </ol>
      </nav>
      <div className={styles.line}>
        <h1>{write(title)}</h1>
        {badges && <div className={styles.badges}>{badges}</div>}
        {actions && <div className={styles.actions}>{actions}</div>}
      </div>
    </header>
  )
}

function Position({ position }: { position: ListPosition }) {
  const t = useText()
  const go = useGo()
  const { next, previous } = position
  usePageKeys({ j: () => next && go(next), k: () => previous && go(previous) })
  return (
    <li className={styles.position}>
      {position.of === null
        ? t({ en: "number {{nth}}", zh: "第{{nth}}条" }, { nth: position.nth })
        : t(
            { en: "{{nth}} of {{of}}", zh: "第{{nth}}条，共{{of}}条" },
            { nth: position.nth, of: position.of },
          )}
      {next && (
        <AppLink to={next} aria-label={t({ en: "Next record", zh: "下一条" })}>
          <kbd>J</kbd>
        </AppLink>
      )}
      {previous && (
        <AppLink to={previous} aria-label={t({ en: "Record before", zh: "上一条" })}>
          <kbd>K</kbd>
        </AppLink>
      )}
    </li>
  )
}
