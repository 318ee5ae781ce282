/** The ledger beside a record: who did what to it and when, with the change in words. */
import { type ReactNode, useState } from "react"
import { type CorrectionClass, correctionClassNames } from "../../../kernel/correction.ts"
import { bothReasons } from "../../../kernel/reason-words.ts"
import { type Text, useText } from "../../../ui/language.tsx"
import { QueryState } from "../../../ui/query-state.tsx"
import type { DiffField } from "../../../ui/record/diff.ts"
import { type LedgerEntryView, LedgerTimeline } from "../../../ui/record/ledger-timeline.tsx"
import { Section } from "../../../ui/record/section.tsx"
import type { HistoryEntry } from "../record-history.ts"

interface HistoryQuery {
  data: { entries: HistoryEntry[] } | undefined
  isPending: boolean
  error: unknown
  refetch: () => unknown
}

/** What is told of an entry: the fields it changed, or in one line what it brought. */
export interface EntryTelling {
  fields: DiffField[]
  note?: string | undefined
}

export interface RecordLedgerProps {
  history: HistoryQuery
  /** Words for what was done, by the act's code. */
  acts: Record<string, Text>
  /** By the entry's number. */
  telling: (entries: HistoryEntry[]) => Map<string, EntryTelling>
  /** What an entry set in motion, by its number. */
  effects?: (entry: string) => ReactNode
  /** Entries after this one were not known yet, where the page is seen. */
  known?: string | undefined
}

/** A record that many entries touched shows the newest; the rest come on request. */
const shownAtFirst = 20

export function RecordLedger({ history, acts, telling, effects, known }: RecordLedgerProps) {
  const t = useText()
  const [shown, setShown] = useState(shownAtFirst)
  const all = history.data?.entries ?? []
  const entries = known === undefined ? all : all.filter(({ entry }) => BigInt(entry) <= BigInt(known))
  const told = telling(all)
  const views = entries.slice(0, shown).map((entry) => {
    const effect = effects?.(entry.entry)
    const view = viewOf(entry, acts, told.get(entry.entry) ?? { fields: [] }, t)
    return effect ? { ...view, effect } : view
  })
  const hash = entries[0]?.hash
  return (
    <Section
      title={{ en: "Ledger", zh: "账本" }}
      note={
        history.data &&
        t({ en: "{{count}} entries", one: "one entry", zh: "{{count}}笔" }, { count: entries.length })
      }
    >
      <QueryState query={history} what={{ en: "the ledger", zh: "账本" }} />
      <LedgerTimeline
        entries={views}
        more={entries.length > shown ? { load: () => setShown(shown + shownAtFirst), loading: false } : null}
        foot={
          hash &&
          t(
            { en: "Entry {{entry}} has the hash {{hash}}…", zh: "第{{entry}}笔摘要 {{hash}}…" },
            { entry: entries[0]?.entry ?? "", hash: `${hash.slice(0, 4)} ${hash.slice(4, 8)} ` },
          )
        }
      />
    </Section>
  )
}

function viewOf(
  { entry, at, actor, act, reason, class: kind, setUp }: HistoryEntry,
  acts: Record<string, Text>,
  { fields, note }: EntryTelling,
  t: ReturnType<typeof useText>,
): LedgerEntryView {
  const isCorrection = kind !== null
  const words = t(acts[act] ?? { en: act, zh: act })
  const name = isCorrection ? correctionClassNames[kind as CorrectionClass] : null
  const notes = [note, setUp && t({ en: "entered while setting up", zh: "建库时录入" })].filter(Boolean)
  const said = [name && t(name), reason && t(bothReasons(reason))]
    .filter(Boolean)
    .join(t({ en: ": ", zh: "：" }))
  return {
    entry,
    at,
    actor,
    act: isCorrection ? <b>{words}</b> : words,
    ...(isCorrection && { mark: "correction" as const }),
    ...(notes.length > 0 && { note: notes.join(t({ en: "; ", zh: "；" })) }),
    ...(fields.length > 0 && { diff: { fields } }),
    ...(said !== "" && { reason: said }),
  }
}
