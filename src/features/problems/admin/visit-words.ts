/** Visits and what happened to them, in words of both languages. */
import { formatDay } from "../../../kernel/format.ts"
import type { Bilingual, Language } from "../../../kernel/language.ts"
import type { StatusShape } from "../../../ui/status.tsx"
import type { EntryTelling } from "../../access/admin/record-ledger.tsx"
import { type TableWords, tellHistory } from "../../access/admin/tell-history.ts"
import type { HistoryEntry } from "../../access/record-history.ts"
import { Purpose, purposeNames, VisitState, visitStateNames } from "../codes.ts"
import type { VisitView } from "../schema.ts"
import { tellShort } from "./problem-words.ts"

type Planned = Pick<VisitView, "state" | "plannedOn">

/** A planned day that has passed asks for the visit to be recorded. */
export function isLate({ state, plannedOn }: Planned, day: string): boolean {
  return state === "planned" && plannedOn !== null && plannedOn < day
}

export function visitShape(visit: Planned, day: string): StatusShape {
  if (isLate(visit, day)) return "overdue"
  return ({ planned: "promised", done: "done", dropped: "not-filed" } as const)[visit.state]
}

export function visitStanding(visit: Planned, day: string): Bilingual {
  return isLate(visit, day) ? { en: "Not recorded yet", zh: "到期未记录" } : visitStateNames[visit.state]
}

export const visitActs: Record<string, Bilingual> = {
  "visit.plan": { en: "Planned", zh: "列入计划" },
  "visit.record": { en: "Recorded", zh: "记录走访" },
  "visit.drop": { en: "Dropped", zh: "取消走访" },
  "visit.correct": { en: "Correction of the visit", zh: "更正走访记录" },
}

const day = (value: string, language: Language) => formatDay(value, language, "short")

const tables: Record<string, TableWords> = {
  visit: {
    columns: {
      state: {
        label: { en: "State", zh: "状态" },
        write: (value, language) => {
          const state = VisitState.safeParse(value)
          return state.success ? visitStateNames[state.data][language] : value
        },
      },
      purpose: {
        label: { en: "Purpose", zh: "事由" },
        write: (value, language) => {
          const purpose = Purpose.safeParse(value)
          return purpose.success ? purposeNames[purpose.data][language] : value
        },
      },
      planned_on: { label: { en: "Planned for", zh: "计划日期" }, write: day },
      happened_on: { label: { en: "Took place", zh: "走访日期" }, write: day },
    },
  },
  visit_note: { columns: { words: { label: { en: "Note", zh: "记录" } } } },
}

export function visitTelling(entries: HistoryEntry[], language: Language): Map<string, EntryTelling> {
  const told = tellHistory(entries, tables, language)
  return new Map([...told].map(([entry, fields]) => [entry, tellShort(fields, language)]))
}
