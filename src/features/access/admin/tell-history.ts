/** The history of a record in words: for each entry the fields it changed, and the rows that came, went or moved. */
import { addDays, fromDateRange } from "../../../kernel/day.ts"
import { formatDay } from "../../../kernel/format.ts"
import type { Bilingual, Language } from "../../../kernel/language.ts"
import type { DiffField } from "../../../ui/record/diff.ts"
import type { HistoryEntry } from "../record-history.ts"

type Fields = Record<string, string | null>
type Change = HistoryEntry["changes"][number]

export interface ColumnWords {
  label: Bilingual
  write?: ((value: string, language: Language) => string) | undefined
}

export interface TableWords {
  /** Columns that are told, in this order. */
  columns: Record<string, ColumnWords>
  /** Rows that are parts of the record: what one is called. Such a row tells its days when it comes or goes. */
  rowName?: (fields: Fields) => Bilingual
}

/** A row's days in words: "21 Jan 2018 to 30 Mar 2019", "2018年1月21日起". */
export function writeDays(range: string, language: Language): string {
  const { from, until } = fromDateRange(range)
  const first = formatDay(from, language, "short")
  if (until === null) return language === "en" ? `from ${first}` : `${first}起`
  const last = formatDay(addDays(until, -1), language, "short")
  return language === "en" ? `${first} to ${last}` : `${first}—${last}`
}

/** For each entry, by its number, what it changed. The days of a row stand in its column `valid`. */
export function tellHistory(
  entries: HistoryEntry[],
  tables: Record<string, TableWords>,
  language: Language,
): Map<string, DiffField[]> {
  const rows = new Map<string, Fields>()
  const told = new Map<string, DiffField[]>()
  // What a row was called is known from the entries before it, so the oldest comes first.
  for (const { entry, changes } of [...entries].reverse()) {
    const fields = changes.flatMap((change) => {
      const words = tables[change.table]
      const key = `${change.table} ${change.id}`
      const before = rows.get(key) ?? {}
      const after = { ...before, ...Object.fromEntries(change.fields.map(({ field, now }) => [field, now])) }
      rows.set(key, after)
      if (!words) return []
      return words.rowName
        ? partFields(change, words, { before, after }, language)
        : ownFields(change, words, language)
    })
    told.set(entry, fields)
  }
  return told
}

function ownFields({ fields }: Change, { columns }: TableWords, language: Language): DiffField[] {
  return Object.entries(columns).flatMap(([name, { label, write }]) => {
    const changed = fields.find(({ field }) => field === name)
    if (!changed) return []
    const written = (value: string | null) => (value === null || !write ? value : write(value, language))
    return [{ field: label, was: written(changed.was), now: written(changed.now) }]
  })
}

function partFields(
  change: Change,
  words: TableWords,
  { before, after }: { before: Fields; after: Fields },
  language: Language,
): DiffField[] {
  const days = change.fields.find(({ field }) => field === "valid")
  const went = days?.now === null
  const name = words.rowName?.(went ? before : after) ?? { en: change.id, zh: change.id }
  const written = (range: string | null) => (range === null ? null : writeDays(range, language))
  const told = days ? [{ field: name, was: written(days.was), now: written(days.now) }] : []
  if (days && (days.was === null || went)) return told
  const own = ownFields(change, words, language).map((one) => ({
    ...one,
    field: within(one.field as Bilingual, name),
  }))
  return [...told, ...own]
}

function within(label: Bilingual, { en, zh }: Bilingual): Bilingual {
  return { en: `${label.en}, ${en}`, zh: `${label.zh}，${zh}` }
}
