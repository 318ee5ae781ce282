/** One quiet line for what is not there: empty, no hit, loading, error, no right, offline, stale, stopped. */
import type { ReactNode } from "react"
import { type Text, useText } from "./language.tsx"
import { AppLink } from "./link.tsx"
import styles from "./states.module.css"
import { StatusMark, type StatusShape } from "./status.tsx"

export type StateKind =
  | "empty"
  | "no-hit"
  | "loading"
  | "error"
  | "no-right"
  | "offline"
  | "stale"
  | "stopped"

/** Something to do about it: a page, or an action. */
export interface Remedy {
  label: Text
  to?: string
  run?: () => void
}

const shapes: Partial<Record<StateKind, StatusShape>> = {
  error: "stopped",
  stopped: "stopped",
  "no-right": "locked",
  offline: "warning",
  stale: "warning",
}

export interface StateLineProps {
  kind: StateKind
  text: Text | string
  remedies?: Remedy[]
  children?: ReactNode
}

export function StateLine({ kind, text, remedies = [], children }: StateLineProps) {
  const t = useText()
  const shape = shapes[kind]
  return (
    <div className={styles.state} data-kind={kind} role={kind === "error" ? "alert" : "status"}>
      <span>
        {shape && <StatusMark shape={shape} />}
        {typeof text === "string" ? text : t(text)}
      </span>
      {remedies.map((remedy) => (
        <RemedyLink key={remedy.label.en} remedy={remedy} />
      ))}
      {children}
    </div>
  )
}

export function RemedyLink({ remedy }: { remedy: Remedy }) {
  const t = useText()
  if (remedy.to !== undefined) return <AppLink to={remedy.to}>{t(remedy.label)}</AppLink>
  return (
    <button type="button" className={styles.remedy} onClick={remedy.run}>
      {t(remedy.label)}
    </button>
  )
}
