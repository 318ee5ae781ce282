/** Facts of a record as pairs of a name and a value. */
import type { ReactNode } from "react"
import { type Text, useText } from "../language.tsx"
import styles from "./facts.module.css"

export interface Fact {
  label: Text
  /** Never blank: what is missing says so in words. */
  value: ReactNode
  note?: ReactNode
}

export function Facts({ items }: { items: Fact[] }) {
  const t = useText()
  return (
    <dl className={styles.facts}>
      {items.map((fact) => (
        <div key={fact.label.en}>
          <dt>{t(fact.label)}</dt>
          <dd>
            {fact.value}
            {fact.note && <span className={styles.note}>{fact.note}</span>}
          </dd>
        </div>
      ))}
    </dl>
  )
}
