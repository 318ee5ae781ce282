/** The ledger of an organisation: each entry with its diff in words, the reason, and the ways back. */

import { type CorrectionClass, correctionClassNames } from "../../../kernel/correction.ts"
import { bothReasons } from "../../../kernel/reason-words.ts"
import { useClocks } from "../../../ui/clocks.tsx"
import { type Format, useFormat } from "../../../ui/format-in-language.ts"
import { type Text, useText } from "../../../ui/language.tsx"
import type { DiffField } from "../../../ui/record/diff.ts"
import { type LedgerEntryView, LedgerTimeline } from "../../../ui/record/ledger-timeline.tsx"
import { Section } from "../../../ui/record/section.tsx"
import { type Remedy, StateLine } from "../../../ui/states.tsx"
import type { HistoryEntry } from "../../access/admin/history-entry.ts"
import { useMay } from "../../access/admin/me.tsx"
import type { OrganisationView } from "../schema.ts"
import { actName, isBeginning, isEnd, writeFields } from "./history-words.ts"
import { linkSentence } from "./ties/link-words.tsx"
import { useLinks } from "./ties/tie-requests.ts"
import { useOrganisationHistory } from "./use-history.ts"

interface Writers {
  t: (text: Text, values?: Record<string, string | number>) => string
  format: Format
  /** What a link is called, by its number: who drives whom. */
  links: Map<string, string>
}

type Change = HistoryEntry["changes"][number]

/** What was taken back stands in one line: all of it went. */
function changeFields(change: Change, writers: Writers): DiffField[] {
  const fields = writeFields(change, writers)
  const [first] = fields
  if (first === undefined || !isEnd(change)) return fields
  const was = fields.map((field) => field.was).filter((one) => one !== null)
  return [{ field: first.field, was: was.join(writers.t({ en: ", ", zh: "，" })), now: null }]
}

function diffOf(entry: HistoryEntry, writers: Writers): LedgerEntryView["diff"] {
  const corrected = entry.changes.filter((change) => !isBeginning(change))
  const fields = corrected.flatMap((change) => changeFields(change, writers))
  const [link] = corrected.map(({ id }) => writers.links.get(id)).filter((one) => one !== undefined)
  return fields.length === 0 ? undefined : { ...(link !== undefined && { title: link }), fields }
}

/** What was entered, where nothing stood before: in one line, not as a diff. */
function enteredWords(entry: HistoryEntry, writers: Writers): string | undefined {
  const begun = entry.changes.filter((change) => isBeginning(change) && change.table !== "organisation")
  const words = begun.flatMap((change) => {
    const fields = writeFields(change, writers).map((field) => field.now)
    const link = writers.links.get(change.id)
    // The link's name says its kind, which comes first of its fields.
    return link === undefined ? fields : [link, ...fields.slice(1)]
  })
  return words.length === 0 ? undefined : words.join(writers.t({ en: ", ", zh: "，" }))
}

function reasonOf(entry: HistoryEntry, { t }: Writers): string | undefined {
  if (entry.reason === null) return undefined
  const name = correctionClassNames[entry.class as CorrectionClass]
  const words = t(bothReasons(entry.reason))
  return name ? `${t(name)}${t({ en: ": ", zh: "：" })}${words}` : words
}

function waysOf(entry: HistoryEntry, id: string, mayRestore: boolean): Remedy[] {
  const then = {
    label: { en: "As known then", zh: "看当时所知" },
    to: `/organisations/${id}?knownAt=${entry.entry}`,
  }
  if (entry.act !== "organisation.correct" || !mayRestore) return [then]
  const restore = {
    label: { en: "Restore what stood before", zh: "恢复原值" },
    to: `/organisations/${id}/correct?restore=${entry.entry}`,
  }
  return [restore, then]
}

function viewOf(entry: HistoryEntry, id: string, mayRestore: boolean, writers: Writers): LedgerEntryView {
  const diff = diffOf(entry, writers)
  const reason = reasonOf(entry, writers)
  const entered = enteredWords(entry, writers)
  const setUp = entry.setUp ? writers.t({ en: "entered while setting up", zh: "建库时录入" }) : undefined
  const note = [entered, setUp].filter((one) => one !== undefined).join(writers.t({ en: "; ", zh: "；" }))
  return {
    entry: entry.entry,
    at: entry.at,
    actor: entry.actor,
    act: writers.t(actName(entry.act)),
    mark: reason === undefined ? "entry" : "correction",
    ...(note === "" ? {} : { note }),
    ...(diff ? { diff } : {}),
    ...(reason === undefined ? {} : { reason, actions: waysOf(entry, id, mayRestore) }),
  }
}

export function OrganisationLedger({ organisation: { id } }: { organisation: OrganisationView }) {
  const t = useText()
  const format = useFormat()
  const { readOnly } = useClocks()
  const mayRestore = useMay("organisation:write").allowed && !readOnly
  const { entries, error } = useOrganisationHistory(id)
  const found = useLinks({ organisation: id })
  const links = new Map((found.data ?? []).map((link) => [link.id, t(linkSentence(link))]))
  const count = entries?.length ?? 0
  const [newest] = entries ?? []
  return (
    <Section
      title={{ en: "Ledger", zh: "账本" }}
      note={entries && t({ en: "{{count}} entries", one: "{{count}} entry", zh: "{{count}}笔" }, { count })}
    >
      {error && (
        <StateLine kind="error" text={{ en: "The ledger could not be fetched.", zh: "没有取到账本。" }} />
      )}
      {entries && (
        <LedgerTimeline
          entries={entries.map((entry) => viewOf(entry, id, mayRestore, { t, format, links }))}
          foot={
            newest &&
            t(
              { en: "Entry {{entry}} has the hash {{hash}}…", zh: "第{{entry}}笔的摘要 {{hash}}…" },
              { entry: format.number(newest.entry, 0), hash: spaced(newest.hash) },
            )
          }
        />
      )}
    </Section>
  )
}

const spaced = (hash: string) => hash.slice(0, 16).replace(/(.{4})(?=.)/g, "$1 ")
