/** Loan requests and what happened to them, in words of both languages. */
import { formatDay, formatValue, joinWritten } from "../../../../kernel/format.ts"
import type { Bilingual, Language } from "../../../../kernel/language.ts"
import type { EntryTelling } from "../../../access/admin/record-ledger.tsx"
import { type TableWords, tellHistory } from "../../../access/admin/tell-history.ts"
import type { HistoryEntry } from "../../../access/record-history.ts"
import {
  MovementKind,
  movementKindNames,
  PartyAnswer,
  PartyRole,
  partyAnswerNames,
  partyRoleNames,
  RequestState,
  requestStateNames,
} from "../../schema.ts"

export const loanActs: Record<string, Bilingual> = {
  "loan-request.ask": { en: "Asked for a loan", zh: "提出融资需求" },
  "loan-request.share": { en: "Shared", zh: "分享" },
  "loan-request.promise": { en: "Promised an answer", zh: "承诺答复日" },
  "loan-request.decide": { en: "Decided", zh: "作出决定" },
  "loan-request.correct": { en: "Correction of the request", zh: "更正申请" },
  "loan-request.withdraw": { en: "Withdrawn", zh: "撤回" },
  "loan.grant": { en: "Loan granted", zh: "登记放款" },
  "loan.report": { en: "Movement reported", zh: "登记往来" },
  "loan.correct": { en: "Correction of the loan", zh: "更正贷款" },
  "loan.correct-movement": { en: "Correction of a movement", zh: "更正往来" },
  "loan.remove-movement": { en: "Movement taken back", zh: "撤销往来" },
}

/** Exact money: "2 million yuan", "200万元"; odd sums to the fen. */
export function writeYuan(value: string, language: Language): string {
  const decimals = value.split(".")[1]?.length ?? 0
  const measured = { value, unit: "yuan" as const, decimals }
  if (decimals === 0) return joinWritten(formatValue(measured, language), language)
  const { number } = formatValue(measured, language, "bare")
  return language === "zh" ? `${number}元` : `${number}\u00a0yuan`
}

export function writePercent(value: string): string {
  return `${value}%`
}

const code = <C extends string>(
  shape: { safeParse: (value: string) => { data?: C } },
  names: Record<C, Bilingual>,
) => {
  return (value: string, language: Language) => {
    const { data } = shape.safeParse(value)
    return data === undefined ? value : names[data][language]
  }
}

export const fieldLabels = {
  amount: { en: "Amount", zh: "申请金额" },
  purpose: { en: "Purpose", zh: "用途" },
  askedOn: { en: "Asked on", zh: "申请日" },
  decision: { en: "Decision", zh: "决定" },
  words: { en: "Words", zh: "说明" },
  share: { en: "Share of a loss", zh: "承担损失比例" },
  promisedOn: { en: "Answer promised for", zh: "承诺答复日" },
  decidedOn: { en: "Decided on", zh: "决定日" },
  principal: { en: "Principal", zh: "本金" },
  rate: { en: "Rate a year", zh: "年利率" },
  term: { en: "Term", zh: "期限" },
  grantedOn: { en: "Granted on", zh: "放款日" },
  premium: { en: "Premium", zh: "保费" },
  happenedOn: { en: "On", zh: "日期" },
} satisfies Record<string, Bilingual>

const money = (label: Bilingual) => ({ label, write: writeYuan })
const percent = (label: Bilingual) => ({ label, write: writePercent })
const day = (label: Bilingual) => ({
  label,
  write: (value: string, language: Language) => formatDay(value, language, "short"),
})

const partyName = code(PartyRole, partyRoleNames)

const tables: Record<string, TableWords> = {
  loan_request: {
    columns: {
      state: { label: { en: "State", zh: "状态" }, write: code(RequestState, requestStateNames) },
      amount: money(fieldLabels.amount),
      purpose: { label: fieldLabels.purpose },
      asked_on: day(fieldLabels.askedOn),
    },
  },
  party_decision: {
    columns: {
      decision: { label: fieldLabels.decision, write: code(PartyAnswer, partyAnswerNames) },
      share_percent: percent(fieldLabels.share),
      promised_on: day(fieldLabels.promisedOn),
      decided_on: day(fieldLabels.decidedOn),
      words: { label: fieldLabels.words },
    },
    rowName: ({ role }) => ({ en: partyName(role ?? "", "en"), zh: partyName(role ?? "", "zh") }),
  },
  loan: {
    columns: {
      principal: money(fieldLabels.principal),
      rate_percent: percent(fieldLabels.rate),
      term_months: {
        label: fieldLabels.term,
        write: (value, language) => (language === "zh" ? `${value}个月` : `${value} months`),
      },
      granted_on: day(fieldLabels.grantedOn),
      bureau_share: percent({ en: "Bureau’s share", zh: "科技局承担" }),
      bank_share: percent({ en: "Bank’s share", zh: "银行承担" }),
      insurer_share: percent({ en: "Insurer’s share", zh: "保险公司承担" }),
      premium: money(fieldLabels.premium),
    },
  },
  loan_movement: {
    columns: {
      kind: { label: { en: "Kind", zh: "类别" }, write: code(MovementKind, movementKindNames) },
      amount: money({ en: "Amount", zh: "金额" }),
      happened_on: day(fieldLabels.happenedOn),
    },
  },
}

type Fields = Record<string, string | null>

/** What a row says after an entry, of the columns that the entry touched. */
function nowOf({ changes }: HistoryEntry, table: string): Fields[] {
  return changes
    .filter((change) => change.table === table)
    .map(({ fields }) => Object.fromEntries(fields.map(({ field, now }) => [field, now])))
}

/** What an entry brought, in one line; what it changed in a record that was there stands as a difference. */
function noteOf(entry: HistoryEntry, language: Language): string | undefined {
  const [movement] = nowOf(entry, "loan_movement")
  const [loan] = nowOf(entry, "loan")
  const [request] = nowOf(entry, "loan_request")
  const zh = language === "zh"
  if (entry.act === "loan.report" && movement?.kind) {
    const what = code(MovementKind, movementKindNames)(movement.kind, language)
    const sum = writeYuan(movement.amount ?? "0", language)
    const on = formatDay(movement.happened_on ?? "", language, "short")
    return zh ? `${on}${what}${sum}` : `${what}: ${sum}, ${on}`
  }
  if (entry.act === "loan.grant" && loan?.principal) {
    const sum = writeYuan(loan.principal, language)
    return zh
      ? `${sum}，年利率${loan.rate_percent}%，${loan.term_months}个月`
      : `${sum} at ${loan.rate_percent}% a year for ${loan.term_months} months`
  }
  if (entry.act === "loan-request.ask" && request?.amount) return writeYuan(request.amount, language)
  if (entry.act === "loan-request.share") {
    const roles = nowOf(entry, "party_decision").map(({ role }) => partyName(role ?? "", language))
    return zh ? `分享给${roles.join("、")}` : `with ${roles.join(", ").toLowerCase()}`
  }
  return undefined
}

export function loanTelling(entries: HistoryEntry[], language: Language): Map<string, EntryTelling> {
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
