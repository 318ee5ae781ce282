/** A warning beside a field: what looks wrong, what could be meant, and the decision, which stays with who writes. */
import { Button } from "@mantine/core"
import type { ReactNode } from "react"
import { type Text, useText } from "../language.tsx"
import { type Remedy, RemedyLink } from "../states.tsx"
import { StatusMark } from "../status.tsx"
import styles from "./field-warning.module.css"

export interface FieldWarningProps {
  title: Text
  /** What stands out, in a sentence. */
  text: string
  /** A scale, an offer in words, the field for a reason. */
  children?: ReactNode
  /** The offer, if there is one; nothing is done before it is pressed. */
  offer?: Remedy | undefined
  /** Other ways out: to change it oneself, and to say why it is right. */
  ways: Remedy[]
}

export function FieldWarning({ title, text, children, offer, ways }: FieldWarningProps) {
  const t = useText()
  const [first, ...rest] = ways
  return (
    <div className={styles.warning} role="status">
      <p className={styles.title}>
        <StatusMark shape="warning" />
        {t(title)}
      </p>
      <p>{text}</p>
      {children}
      {offer && <Button onClick={offer.run}>{t(offer.label)}</Button>}
      {first && (
        <Button variant="default" onClick={first.run}>
          {t(first.label)}
        </Button>
      )}
      {rest.map((way) => (
        <span key={way.label.en} className={styles.way}>
          <RemedyLink remedy={way} />
        </span>
      ))}
    </div>
  )
}
