/** Entries of an organisation's history in words: what was done, and each field as people write it. */
import { addDays, fromDateRange } from "../../../kernel/day.ts"
import type { Bilingual } from "../../../kernel/language.ts"
import { townNames } from "../../../kernel/town.ts"
import type { Format } from "../../../ui/format-in-language.ts"
import type { Text } from "../../../ui/language.tsx"
import type { DiffField } from "../../../ui/record/diff.ts"
import type { HistoryEntry } from "../../access/admin/history-entry.ts"
import { linkKindNames } from "../links/schema.ts"
import {
  type OrganisationClass,
  organisationClassNames,
  organisationKindNames,
  type Standing,
} from "../schema.ts"
import { technologyKindNames } from "../technologies/schema.ts"
import { classFieldNames, fieldNames, linkFieldNames, standingNames } from "./field-words.ts"

const actNames: Record<string, Bilingual> = {
  "organisation.enter": { en: "Entered in the register", zh: "录入企业库" },
  "organisation.correct": { en: "Correction of the record", zh: "更正档案" },
  "organisation.import": { en: "Taken over from a list", zh: "由名单导入" },
  "class.record": { en: "Class recorded", zh: "登记资格" },
  "class.correct": { en: "Correction of a class", zh: "更正资格" },
  "class.remove": { en: "Class taken back", zh: "撤回资格" },
  "technology.record": { en: "Technology recorded", zh: "登记技术" },
  "technology.correct": { en: "Correction of a technology", zh: "更正技术" },
  "technology.end": { en: "Technology ended", zh: "技术终止" },
  "technology.remove": { en: "Technology taken back", zh: "撤回技术" },
  "link.record": { en: "Link recorded", zh: "登记关系" },
  "link.correct": { en: "Correction of a link", zh: "更正关系" },
  "link.end": { en: "Link ended", zh: "关系终止" },
  "link.remove": { en: "Link taken back", zh: "撤回关系" },
}

/** What was done; an act without words of its own stands as the ledger has it. */
export function actName(act: string): Bilingual {
  return actNames[act] ?? { en: act, zh: act }
}

type Write = (text: Text) => string
interface Writers {
  t: Write
  format: Format
}

/** "13 Sep 2017 — 12 Sep 2020": the last day on which it holds, not the first on which it doesn't. */
export function writeDays(
  { from, until }: { from: string; until: string | null },
  { t, format }: Writers,
): string {
  const end = until === null ? t({ en: "without end", zh: "长期" }) : format.day(addDays(until, -1), "short")
  return `${format.day(from, "short")} — ${end}`
}

/** A kind is one of an organisation, a technology or a link; no code stands for two of them. */
const kindNames: Record<string, Bilingual> = {
  ...organisationKindNames,
  ...technologyKindNames,
  ...linkKindNames,
}

/** By the columns' names, in the order in which they are shown; a column that is not here stays out of sight. */
const columns: Record<string, { label: Bilingual; write?: (value: string, writers: Writers) => string }> = {
  class: {
    label: classFieldNames.class,
    write: (value, { t }) =>
      t(organisationClassNames[value as OrganisationClass] ?? { en: value, zh: value }),
  },
  name: { label: fieldNames.name },
  name_en: { label: fieldNames.nameEn },
  kind: {
    label: fieldNames.kind,
    write: (value, { t }) => t(kindNames[value] ?? { en: value, zh: value }),
  },
  valid: {
    label: classFieldNames.valid,
    write: (value, writers) => writeDays(fromDateRange(value), writers),
  },
  evidence: { label: classFieldNames.evidence },
  issuer: { label: classFieldNames.issuer },
  credit_code: { label: fieldNames.creditCode },
  founded_on: { label: fieldNames.foundedOn, write: (value, { format }) => format.day(value) },
  division: { label: fieldNames.division },
  town: {
    label: fieldNames.town,
    write: (value, { t }) => t(townNames[value] ?? { en: value, zh: value }),
  },
  industry: { label: fieldNames.industry },
  address: { label: fieldNames.address },
  standing: {
    label: fieldNames.standing,
    write: (value, { t }) => t(standingNames[value as Standing] ?? { en: value, zh: value }),
  },
  source: { label: fieldNames.source },
  words: { label: linkFieldNames.words },
}

type Change = HistoryEntry["changes"][number]

/** The changed fields of one row, in words. */
export function writeFields(change: Change, writers: Writers): DiffField[] {
  return Object.entries(columns).flatMap(([name, { label, write }]) => {
    const field = change.fields.find((one) => one.field === name)
    if (field === undefined) return []
    const words = (value: string | null) => (value === null || !write ? value : write(value, writers))
    return [{ field: label, was: words(field.was), now: words(field.now) }]
  })
}

/** Whether the entry began the row: there was nothing before. */
export function isBeginning(change: Change): boolean {
  return change.fields.every((field) => field.was === null)
}

/** Whether the entry took the row back: nothing stands after it. */
export function isEnd(change: Change): boolean {
  return change.fields.every((field) => field.now === null)
}

/** The entries that were in the ledger at `known`; undefined: all. */
export function entriesKnown(entries: HistoryEntry[], known: string | undefined): HistoryEntry[] {
  return known === undefined ? entries : entries.filter((one) => BigInt(one.entry) <= BigInt(known))
}
