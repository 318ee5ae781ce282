/** Training bases and what happened to them, in words of both languages. */
import { formatDay } from "../../../../kernel/format.ts"
import type { Bilingual, Language } from "../../../../kernel/language.ts"
import type { EntryTelling } from "../../../access/admin/record-ledger.tsx"
import { type TableWords, tellHistory, writeDays } from "../../../access/admin/tell-history.ts"
import type { HistoryEntry } from "../../../access/record-history.ts"
import { type CohortView, Outcome, outcomeNames } from "../../schema.ts"

export const baseActs: Record<string, Bilingual> = {
  "training-base.recognise": { en: "Base recognised", zh: "基地认定" },
  "training-base.correct": { en: "Correction of the base", zh: "更正基地" },
  "cohort.open": { en: "Cohort opened", zh: "开设批次" },
  "cohort.correct": { en: "Correction of a cohort", zh: "更正批次" },
  "cohort.add-host": { en: "Host added", zh: "增加接收单位" },
  "cohort.change-host": { en: "Places of a host changed", zh: "调整岗位数" },
  "placement.begin": { en: "Trainee placed", zh: "安排学员" },
  "placement.outcome": { en: "Outcome recorded", zh: "登记去向" },
  "placement.correct": { en: "Correction of a placement", zh: "更正安排" },
}

export const fieldLabels = {
  name: { en: "Name", zh: "名称" },
  recognisedBy: { en: "Recognised by", zh: "认定单位" },
  evidence: { en: "Paper", zh: "依据" },
  from: { en: "From", zh: "起" },
  until: { en: "Until", zh: "止" },
  places: { en: "Places", zh: "名额" },
  trainee: { en: "Trainee’s code", zh: "学员编号" },
  field: { en: "Field of study", zh: "专业" },
  outcome: { en: "Outcome", zh: "去向" },
  host: { en: "Host", zh: "接收单位" },
} satisfies Record<string, Bilingual>

const days = { label: { en: "Days", zh: "起止" }, write: writeDays }
const outcome = {
  label: fieldLabels.outcome,
  write: (value: string, language: Language) => {
    const { data } = Outcome.safeParse(value)
    return data ? outcomeNames[data][language] : value
  },
}

const named = (name: string | null | undefined, en: string | null | undefined): Bilingual => ({
  en: en ?? name ?? "",
  zh: name ?? "",
})

const tables: Record<string, TableWords> = {
  training_base: {
    columns: {
      name: { label: fieldLabels.name },
      recognised_by: { label: fieldLabels.recognisedBy },
      evidence: { label: fieldLabels.evidence },
      valid: days,
    },
  },
  cohort: {
    columns: { places: { label: fieldLabels.places } },
    rowName: ({ name, name_en }) => named(name, name_en),
  },
  cohort_host: {
    columns: { places: { label: fieldLabels.places } },
    rowName: () => ({ en: "host", zh: "接收单位" }),
  },
  placement: {
    columns: { outcome, field: { label: fieldLabels.field }, trainee: { label: fieldLabels.trainee } },
    rowName: ({ trainee }) => ({ en: trainee ?? "", zh: trainee ?? "" }),
  },
}

/** Acts that bring something new: it stands in one line, not as a difference. */
const notes: Record<string, (row: Record<string, string | null>, language: Language) => string> = {
  "training-base.recognise": (row, language) => (language === "zh" ? row.name : row.name_en) ?? "",
  "cohort.open": (row, language) => (language === "zh" ? row.name : row.name_en) ?? "",
  "cohort.add-host": ({ places }, language) => (language === "zh" ? `${places}个岗位` : `${places} places`),
  "placement.begin": (row, language) =>
    [row.trainee, language === "zh" ? row.field : (row.field_en ?? row.field)].join(
      language === "zh" ? "，" : ", ",
    ),
}

const tableOf: Record<string, string> = {
  "training-base.recognise": "training_base",
  "cohort.open": "cohort",
  "cohort.add-host": "cohort_host",
  "placement.begin": "placement",
}

function noteOf({ act, changes }: HistoryEntry, language: Language): string | undefined {
  const change = changes.find(({ table }) => table === tableOf[act])
  return (
    change && notes[act]?.(Object.fromEntries(change.fields.map(({ field, now }) => [field, now])), language)
  )
}

export function baseTelling(entries: HistoryEntry[], language: Language): Map<string, EntryTelling> {
  const told = tellHistory(entries, tables, language)
  return new Map(
    entries.map((entry) => {
      const note = noteOf(entry, language)
      return [
        entry.entry,
        note === undefined ? { fields: told.get(entry.entry) ?? [] } : { fields: [], note },
      ]
    }),
  )
}

/** Of a cohort: how many are placed, and of those how many stayed. */
export function countPlaced({ placements }: Pick<CohortView, "placements">) {
  const stayed = placements.filter((one) => one.outcome === "stayed").length
  const open = placements.filter((one) => one.outcome === null).length
  return { placed: placements.length, stayed, open }
}

/** The last day on which it held, for reading. */
export function daysShown(
  { from, until }: { from: string; until: string | null },
  language: Language,
): string {
  if (until === null) {
    const first = formatDay(from, language, "short")
    return language === "en" ? `from ${first}` : `${first}起`
  }
  return writeDays(`[${from},${until})`, language)
}
