/** The ledger of one record: every entry that touched it, newest first, with what it changed and why. */
import { Button } from "@mantine/core"
import type { ReactNode } from "react"
import { useFormat } from "../format-in-language.ts"
import { type Text, useText } from "../language.tsx"
import { type Remedy, RemedyLink } from "../states.tsx"
import type { DiffField } from "./diff.ts"
import styles from "./ledger-timeline.module.css"

export interface LedgerEntryView {
  /** Number of the ledger entry. */
  entry: string
  /** ISO instant. */
  at: string
  actor?: Text | string | null
  /** What was done: "recorded a visit". */
  act: ReactNode
  /** A correction stands as a filled dot. */
  mark?: "entry" | "correction"
  /** After the instant: "happened on 7 May". */
  note?: ReactNode
  diff?: { title?: ReactNode; fields: DiffField[] }
  reason?: ReactNode
  /** What it set in motion: figures, bulletins. */
  effect?: ReactNode
  actions?: Remedy[]
}

export interface LedgerTimelineProps {
  entries: LedgerEntryView[]
  /** Below the last entry: the chain's own words. */
  foot?: ReactNode
  more?: { load: () => void; loading: boolean } | null
}

export function LedgerTimeline({ entries, foot, more }: LedgerTimelineProps) {
  const t = useText()
  return (
    <>
      <ol className={styles.timeline}>
        {entries.map((entry) => (
          <Entry key={`${entry.entry}-${entry.at}`} entry={entry} />
        ))}
      </ol>
      {more && (
        <Button variant="default" size="xs" onClick={more.load} loading={more.loading}>
          {t({ en: "Earlier entries", zh: "更早的" })}
        </Button>
      )}
      {foot && <p className={styles.foot}>{foot}</p>}
    </>
  )
}

function Entry({ entry }: { entry: LedgerEntryView }) {
  const t = useText()
  const format = useFormat()
  const actor = typeof entry.actor === "object" && entry.actor !== null ? t(entry.actor) : entry.actor
  const details = [format.instant(entry.at), ...(actor ? [actor] : [])].join(t({ en: ", ", zh: "，" }))
  return (
    <li data-mark={entry.mark ?? "entry"}>
      <div className={styles.head}>
        <span>{entry.act}</span>
        <span className={styles.number}>
          {t({ en: "entry {{entry}}", zh: "第{{entry}}笔" }, { entry: format.number(entry.entry, 0) })}
        </span>
      </div>
      <div className={styles.details}>
        {details}
        {entry.note && (
          <>
            {t({ en: "; ", zh: "；" })}
            {entry.note}
          </>
        )}
      </div>
      {(entry.diff || entry.reason || entry.effect) && <Change entry={entry} />}
      {entry.actions && (
        <div className={styles.actions}>
          {entry.actions.map((action) => (
            <RemedyLink key={action.label.en} remedy={action} />
          ))}
        </div>
      )}
    </li>
  )
}

function Change({ entry: { diff, reason, effect } }: { entry: LedgerEntryView }) {
  const t = useText()
  return (
    <div className={styles.change}>
      {diff?.title && <div className={styles.line}>{diff.title}</div>}
      {diff?.fields.map((field) => (
        <DiffLines key={typeof field.field === "string" ? field.field : field.field.en} field={field} />
      ))}
      {reason && (
        <div className={styles.line}>
          <span>{t({ en: "Reason", zh: "理由" })}</span> {reason}
        </div>
      )}
      {effect && (
        <div className={styles.line}>
          <span>{t({ en: "Touches", zh: "牵动" })}</span> {effect}
        </div>
      )}
    </div>
  )
}

function DiffLines({ field: { field, was, now } }: { field: DiffField }) {
  const t = useText()
  return (
    <div className={styles.diff}>
      <div className={styles.field}>{typeof field === "string" ? field : t(field)}</div>
      {was !== null && (
        <div className={styles.was}>
          <span>{t({ en: "− was", zh: "− 原" })}</span> <del>{was}</del>
        </div>
      )}
      <div className={styles.now}>
        <span>{t({ en: "+ now", zh: "+ 改为" })}</span> <ins>{now ?? t({ en: "nothing", zh: "空" })}</ins>
      </div>
    </div>
  )
}
