/** Badge of a class that holds for a time: its name, when it ends, and a fuse that burns down. */
import type { ReactNode } from "react"
import { addDays } from "../kernel/day.ts"
import styles from "./class-badge.module.css"
import { useClocks } from "./clocks.tsx"
import { useFormat } from "./format-in-language.ts"
import { type Fuse, fuseOn } from "./fuse.ts"
import { type Text, useText } from "./language.tsx"

export interface ClassBadgeProps {
  name: Text | string
  from?: string | null
  /** The first day on which it no longer holds; null: without end. */
  until?: string | null
  /** The day to look from; by default the day that the page shows. */
  today?: string
  /** Applied for, not yet decided. */
  pending?: boolean
  /** Stands in place of the expiry, such as "申报中". */
  note?: Text | string
  /** Both days instead of the month it ends. */
  full?: boolean
}

function useExpiry(props: ClassBadgeProps, fuse: Fuse): ReactNode {
  const t = useText()
  const format = useFormat()
  const { note, from, until, full } = props
  if (note !== undefined) return typeof note === "string" ? note : t(note)
  if (fuse.state === "pending") return t({ en: "pending", zh: "待认定" })
  if (until == null) return t({ en: "without end", zh: "长期" })
  if (fuse.state === "expiring") {
    return t(
      { en: "{{count}} days left", one: "{{count}} day left", zh: "剩{{count}}天" },
      { count: fuse.daysLeft ?? 0 },
    )
  }
  const last = addDays(until, -1)
  if (full) return `${from ? format.day(from, "short") : ""} — ${format.day(last, "short")}`
  const month = last.slice(0, 7)
  if (fuse.state === "expired") return t({ en: "ended {{month}}", zh: "{{month}}过期" }, { month })
  return t({ en: "to {{month}}", zh: "至{{month}}" }, { month })
}

export function ClassBadge(props: ClassBadgeProps) {
  const t = useText()
  const { day } = useClocks()
  const { name, from = null, until = null, pending } = props
  const fuse: Fuse = pending
    ? { state: "pending", burnt: 0, daysLeft: null }
    : fuseOn(props.today ?? day, { from, until })
  const expiry = useExpiry(props, fuse)
  return (
    <span className={styles.badge} data-state={fuse.state}>
      <span className={styles.name}>{typeof name === "string" ? name : t(name)}</span>
      <span className={styles.expiry}>{expiry}</span>
      <span className={styles.fuse} aria-hidden="true">
        <span style={{ inlineSize: `${Math.round(fuse.burnt * 1000) / 10}%` }} />
      </span>
    </span>
  )
}
