/** Problems and what happened to them, in words of both languages. */
import { daysBetween } from "../../../kernel/day.ts"
import { formatDay } from "../../../kernel/format.ts"
import type { Bilingual, Language } from "../../../kernel/language.ts"
import type { DiffField } from "../../../ui/record/diff.ts"
import type { StatusShape } from "../../../ui/status.tsx"
import type { EntryTelling } from "../../access/admin/record-ledger.tsx"
import { type TableWords, tellHistory } from "../../access/admin/tell-history.ts"
import type { HistoryEntry } from "../../access/record-history.ts"
import {
  Category,
  categoryNames,
  SettlementKind,
  type Standing,
  settlementKindNames,
  standingNames,
} from "../codes.ts"
import type { ProblemView } from "../schema.ts"

export const standingShapes: Record<Standing, StatusShape> = {
  overdue: "overdue",
  unassigned: "warning",
  "due-soon": "promised",
  unanswered: "waiting",
  awaiting: "waiting",
  open: "draft",
  settled: "done",
}

/** Where a problem stands, with the days where they count: "2 days overdue", "due tomorrow". */
export function standingWords(
  { standing, dueOn }: Pick<ProblemView, "standing" | "dueOn">,
  day: string,
): Bilingual {
  if (standing === "overdue") {
    const late = daysBetween(dueOn, day)
    return { en: late === 1 ? "1 day overdue" : `${late} days overdue`, zh: `超期${late}天` }
  }
  if (standing !== "due-soon") return standingNames[standing]
  return dueWords(dueOn, day)
}

/** How far a day lies ahead: "due today", "due in 5 days". */
export function dueWords(on: string, day: string): Bilingual {
  const left = daysBetween(day, on)
  if (left === 0) return { en: "Due today", zh: "今天到期" }
  if (left === 1) return { en: "Due tomorrow", zh: "明天到期" }
  return { en: `Due in ${left} days`, zh: `还有${left}天` }
}

export function ofName(of: { organisationName: string; organisationNameEn: string }): Bilingual {
  return { en: of.organisationNameEn, zh: of.organisationName }
}

/** What settled it, in words: number of the slip, words of the call, or the deadline that passed. */
export function evidenceWords(
  { kind, evidence }: { kind: SettlementKind; evidence: string | null },
  language: Language,
): string | null {
  if (kind !== "silence" || evidence === null) return evidence
  const day = formatDay(evidence, language)
  return language === "en" ? `no answer by ${day}` : `截至${day}未答复`
}

export const problemActs: Record<string, Bilingual> = {
  "visit.record": { en: "Found on a visit", zh: "走访中发现" },
  "problem.raise": { en: "Raised", zh: "提出问题" },
  "problem.act": { en: "Noted a step", zh: "记录办理" },
  "problem.hand-over": { en: "Handed over or promised anew", zh: "移交或改期" },
  "problem.solve": { en: "Said to be solved", zh: "登记为已解决" },
  "problem.confirm": { en: "Confirmed by the enterprise", zh: "企业确认办结" },
  "problem.settle": { en: "Settled", zh: "登记办结" },
  "problem.reopen": { en: "Sent back", zh: "退回重办" },
  "problem.correct": { en: "Correction of the problem", zh: "更正问题" },
}

const day = (value: string, language: Language) => formatDay(value, language, "short")
const coded =
  (names: Record<string, Bilingual>, known: (value: string) => boolean) =>
  (value: string, language: Language) =>
    known(value) ? (names[value]?.[language] ?? value) : value

function tables(ownerName: (id: string) => string): Record<string, TableWords> {
  return {
    problem: {
      columns: {
        title: { label: { en: "Problem", zh: "问题" } },
        says: { label: { en: "In detail", zh: "详情" } },
        category: {
          label: { en: "Category", zh: "类别" },
          write: coded(categoryNames, (value) => Category.safeParse(value).success),
        },
        raised_on: { label: { en: "Raised", zh: "提出日" }, write: day },
        owner_id: { label: { en: "In charge", zh: "经办人" }, write: ownerName },
        due_on: { label: { en: "Promised for", zh: "承诺办结日" }, write: day },
        answer_by: { label: { en: "To be answered by", zh: "答复期限" }, write: day },
      },
    },
    problem_action: {
      columns: {
        words: { label: { en: "Step", zh: "办理" } },
        next_on: { label: { en: "Next step", zh: "下一步" }, write: day },
      },
    },
    settlement: {
      columns: {
        kind: {
          label: { en: "Settled by", zh: "办结方式" },
          write: coded(settlementKindNames, (value) => SettlementKind.safeParse(value).success),
        },
        settled_on: { label: { en: "Settled", zh: "办结日" }, write: day },
        evidence: { label: { en: "Evidence", zh: "依据" } },
        reopened_on: { label: { en: "Sent back", zh: "退回日" }, write: day },
      },
    },
  }
}

const beginnings = ["visit.record", "problem.raise"]

/** What only came stands in one line; what changed tells what it was. */
export function tellShort(fields: DiffField[], language: Language): EntryTelling {
  const came = fields.filter(({ was, now }) => was === null && now !== null)
  const words = came.map(({ field, now }) => {
    const label = (field as Bilingual)[language]
    return language === "en" ? `${label}: ${now}` : `${label}：${now}`
  })
  const note = words.join(language === "en" ? "; " : "；")
  return { fields: fields.filter(({ was }) => was !== null), ...(note !== "" && { note }) }
}

/** For each entry of a problem's history what it changed; of the first only what the problem is. */
export function problemTelling(
  entries: HistoryEntry[],
  ownerName: (id: string) => string,
  language: Language,
): Map<string, EntryTelling> {
  const told = tellHistory(entries, tables(ownerName), language)
  return new Map(
    entries.map(({ entry, act }) => {
      const fields = told.get(entry) ?? []
      if (!beginnings.includes(act)) return [entry, tellShort(fields, language)]
      return [entry, { fields: [], note: fields[0]?.now ?? undefined }]
    }),
  )
}
