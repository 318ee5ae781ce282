/** Buttons of a page; one that can't be pressed now stays where it is and has its reason below the row. */
import { Button } from "@mantine/core"
import type { ReactNode } from "react"
import { useClocks } from "./clocks.tsx"
import styles from "./decided-actions.module.css"
import { type Text, useText } from "./language.tsx"
import { AppLink } from "./link.tsx"

/** Whether something may be done, with the reason when not. */
export type Decided = { allowed: true } | { allowed: false; reason: Text }

export interface DecidedAction {
  label: Text
  icon?: ReactNode
  /** Where it leads, or what it does. */
  to?: string
  run?: () => void
  decision?: Decided
  /** It writes, so it is off while the clocks are. */
  writes?: boolean
  primary?: boolean
  busy?: boolean
}

const looksBack: Decided = {
  allowed: false,
  reason: {
    en: "You are looking at another day. Go back to today to write.",
    zh: "你在看别的日子；回到今天才能写。",
  },
}

/** The first decision that says no, or the yes. */
export function firstNo(decisions: (Decided | undefined)[]): Decided {
  return decisions.find((one) => one?.allowed === false) ?? { allowed: true }
}

export function DecidedActions({ actions }: { actions: DecidedAction[] }) {
  const t = useText()
  const { readOnly } = useClocks()
  const decided = actions.map((action) => ({
    action,
    decision: firstNo([action.writes && readOnly ? looksBack : undefined, action.decision]),
  }))
  const reasons = new Set(decided.flatMap(({ decision }) => (decision.allowed ? [] : [t(decision.reason)])))
  return (
    <div className={styles.actions}>
      <div className={styles.row}>
        {decided.map(({ action, decision }) => (
          <ActionButton key={action.label.en} action={action} allowed={decision.allowed} />
        ))}
      </div>
      {[...reasons].map((reason) => (
        <p key={reason} className={styles.reason}>
          {reason}
        </p>
      ))}
    </div>
  )
}

function ActionButton({ action, allowed }: { action: DecidedAction; allowed: boolean }) {
  const t = useText()
  const { label, icon, to, run, primary, busy } = action
  const look = { leftSection: icon, variant: primary ? "filled" : "default" }
  if (to !== undefined && allowed)
    return (
      <Button component={AppLink} to={to} {...look}>
        {t(label)}
      </Button>
    )
  return (
    <Button onClick={run} disabled={!allowed} loading={busy ?? false} {...look}>
      {t(label)}
    </Button>
  )
}
