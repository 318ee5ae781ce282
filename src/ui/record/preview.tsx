/** What a list shows of its active row in the pane at the right. */
import { Button } from "@mantine/core"
import type { ReactNode } from "react"
import { EnterIcon } from "../icons.tsx"
import { type Text, useText } from "../language.tsx"
import { AppLink } from "../link.tsx"
import { CopyText } from "./copy-text.tsx"
import type { Fact } from "./facts.tsx"
import styles from "./preview.module.css"

export interface PreviewProps {
  title: ReactNode
  /** The record's code, which can be copied. */
  code?: string | null
  to: string
  facts: Fact[]
  children?: ReactNode
}

export function Preview({ title, code, to, facts, children }: PreviewProps) {
  const t = useText()
  return (
    <>
      <header className={styles.header}>
        <div>
          <h2>{title}</h2>
          {code && <CopyText text={code} />}
        </div>
        <Button
          component={AppLink}
          to={to}
          variant="default"
          size="xs"
          rightSection={
            <kbd aria-label="Enter">
              <EnterIcon size={12} />
            </kbd>
          }
        >
          {t({ en: "Open", zh: "打开" })}
        </Button>
      </header>
      <dl className={styles.facts}>
        {facts.map((fact) => (
          <div key={fact.label.en}>
            <dt>{t(fact.label)}</dt>
            <dd>
              {fact.value}
              {fact.note && <span className={styles.note}>{fact.note}</span>}
            </dd>
          </div>
        ))}
      </dl>
      {children}
    </>
  )
}

export interface PreviewPartProps {
  title: Text
  action?: ReactNode
  children: ReactNode
}

export function PreviewPart({ title, action, children }: PreviewPartProps) {
  const t = useText()
  return (
    <section className={styles.part}>
      <h3>
        {t(title)}
        {action && <span className={styles.action}>{action}</span>}
      </h3>
      {children}
    </section>
  )
}
