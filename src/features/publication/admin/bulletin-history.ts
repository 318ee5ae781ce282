/** What an entry of the ledger changed in a bulletin, in words: texts that differ, blocks and figures that came or went. */
import { formatDay } from "../../../kernel/format.ts"
import type { Bilingual, Language } from "../../../kernel/language.ts"
import type { DiffField } from "../../../ui/record/diff.ts"
import type { EntryTelling } from "../../access/admin/record-ledger.tsx"
import type { HistoryEntry } from "../../access/record-history.ts"
import type { BulletinInput } from "../schema.ts"
import { blockKinds } from "./bulletin-codes.ts"

type FieldChange = HistoryEntry["changes"][number]["fields"][number]

const labels = {
  slug: { en: "Address", zh: "网址" },
  kicker: { en: "Kicker", zh: "眉题" },
  title: { en: "Title", zh: "标题" },
  as_of: { en: "As of", zh: "截至" },
  figures: { en: "Figures", zh: "数字表" },
} satisfies Record<string, Bilingual>

const tongues = [
  { language: "zh", name: { en: "Chinese", zh: "中文" } },
  { language: "en", name: { en: "English", zh: "英文" } },
] as const

function read<T>(text: string | null): T | null {
  return text === null ? null : (JSON.parse(text) as T)
}

/** A text in both languages: a line for each in which it changed. */
function textChanges(label: Bilingual, was: Bilingual | null, now: Bilingual | null): DiffField[] {
  return tongues
    .filter(({ language }) => was?.[language] !== now?.[language])
    .map(({ language, name }) => ({
      field: { en: `${label.en}, ${name.en}`, zh: `${label.zh}，${name.zh}` },
      was: was?.[language] ?? null,
      now: now?.[language] ?? null,
    }))
}

type Blocks = BulletinInput["blocks"]

function blockChanges({ was, now }: FieldChange): DiffField[] {
  const before = read<Blocks>(was) ?? []
  const after = read<Blocks>(now) ?? []
  return Array.from({ length: Math.max(before.length, after.length) }, (_, at) => {
    const kind = blockKinds[(after[at] ?? before[at])!.kind]
    const label = { en: `${kind.en} ${at + 1}`, zh: `第${at + 1}块${kind.zh}` }
    return textChanges(label, before[at]?.text ?? null, after[at]?.text ?? null)
  }).flat()
}

/** Keys of figures that came, went, or are asked for otherwise. */
function figureChanges({ was, now }: FieldChange, language: Language): DiffField[] {
  const before = read<BulletinInput["figures"]>(was) ?? {}
  const after = read<BulletinInput["figures"]>(now) ?? {}
  const differs = (key: string) => JSON.stringify(before[key]) !== JSON.stringify(after[key])
  const join = (keys: string[]) => (keys.length === 0 ? null : keys.join(language === "en" ? ", " : "、"))
  return [
    {
      field: labels.figures,
      was: join(Object.keys(before).filter(differs)),
      now: join(Object.keys(after).filter(differs)),
    },
  ]
}

function fieldChanges(change: FieldChange, language: Language): DiffField[] {
  const { field, was, now } = change
  switch (field) {
    case "slug":
      return [{ field: labels.slug, was, now }]
    case "as_of":
      return [
        { field: labels.as_of, was: was && formatDay(was, language), now: now && formatDay(now, language) },
      ]
    case "kicker":
      return textChanges(labels.kicker, read(was), read(now))
    case "title":
      return textChanges(labels.title, read(was), read(now))
    case "blocks":
      return blockChanges(change)
    case "figures":
      return figureChanges(change, language)
    default:
      // State, author and approver are what the act itself says.
      return []
  }
}

/** For each entry, by its number; the first says nothing that the page does not. */
export function bulletinTelling(entries: HistoryEntry[], language: Language): Map<string, EntryTelling> {
  return new Map(
    entries.map(({ entry, act, changes }) => {
      if (act === "bulletin.write") return [entry, { fields: [] }]
      const fields = changes.flatMap((change) => change.fields.flatMap((one) => fieldChanges(one, language)))
      return [entry, { fields }]
    }),
  )
}
