/** Long work, such as an import: how far it is in counts, what it found, and the way to stop it. */
import { Button } from "@mantine/core"
import type { ReactNode } from "react"
import { useFormat } from "./format-in-language.ts"
import { type Text, useText } from "./language.tsx"
import styles from "./progress.module.css"
import { Status } from "./status.tsx"

export interface LongWorkProps {
  title: Text
  done: number
  /** Null while it is not known. */
  total: number | null
  /** What is counted: rows. */
  unit?: Text
  /** Counts on the way: created 12, refused 3. */
  notes?: { label: Text; count: number }[]
  /** Stops it; says beside the button what then holds. */
  onCancel?: () => void
  /** What stopping means: "nothing will have been written". */
  cancelNote?: Text
  state?: "running" | "stopping" | "finished" | "failed"
  /** What to do after it: a link to the errors, or why it failed. */
  children?: ReactNode
}

const stateWords: Record<NonNullable<LongWorkProps["state"]>, Text> = {
  running: { en: "under way", zh: "进行中" },
  stopping: { en: "stopping", zh: "正在停下" },
  finished: { en: "done", zh: "已完成" },
  failed: { en: "not done", zh: "没有完成" },
}

const stateShapes = { running: "waiting", stopping: "waiting", finished: "done", failed: "stopped" } as const

export function LongWork(props: LongWorkProps) {
  const { title, done, total, unit, notes = [], state = "running", onCancel, cancelNote, children } = props
  const t = useText()
  const format = useFormat()
  const number = (count: number) => format.number(String(count), 0)
  const counted =
    total === null
      ? number(done)
      : t(
          { en: "{{done}} of {{total}}", zh: "{{done}}／{{total}}" },
          { done: number(done), total: number(total) },
        )
  const share = total === null || total === 0 ? null : Math.min(1, done / total)
  return (
    <section className={styles.work} aria-label={t(title)}>
      <p className={styles.title}>
        <b>{t(title)}</b> <Status shape={stateShapes[state]} text={stateWords[state]} />
      </p>
      <div
        className={styles.track}
        role="progressbar"
        aria-label={t(title)}
        aria-valuemin={0}
        aria-valuemax={total ?? undefined}
        aria-valuenow={total === null ? undefined : done}
        aria-valuetext={counted}
        data-unknown={share === null || undefined}
      >
        <span style={{ inlineSize: `${(share ?? 0) * 100}%` }} />
      </div>
      <dl className={styles.counts}>
        <div>
          <dt>{unit ? t(unit) : t({ en: "Rows", zh: "行" })}</dt>
          <dd>{counted}</dd>
        </div>
        {notes.map((note) => (
          <div key={note.label.en}>
            <dt>{t(note.label)}</dt>
            <dd>{number(note.count)}</dd>
          </div>
        ))}
      </dl>
      {onCancel && state === "running" && (
        <div className={styles.cancel}>
          <Button variant="default" size="xs" onClick={onCancel}>
            {t({ en: "Stop", zh: "停下" })}
          </Button>
          {cancelNote && <span>{t(cancelNote)}</span>}
        </div>
      )}
      {children}
    </section>
  )
}
