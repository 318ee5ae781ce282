/** What waits in loan requests: for a bank or an insurer its answer, for the bureau a step, for all a promised day. */
import { addDays } from "../../kernel/day.ts"
import { formatDay, formatValue, joinWritten } from "../../kernel/format.ts"
import type { Bilingual } from "../../kernel/language.ts"
import type { Waiting } from "../../kernel/waiting.ts"
import { type Ask, todayOf } from "../access/ask.ts"
import { may } from "../access/policy.ts"
import { organisationNames } from "../registry/organisation-names.ts"
import { findOwnToDecide, findPromised, findToAdvance, type WaitingRow } from "./waiting-store.ts"

const daysAhead = 14
const most = 50

export async function findWaiting(ask: Ask): Promise<Waiting[]> {
  const { asker, read } = ask
  if (!may(asker, "loan:read").allowed) return []
  const today = todayOf(ask)
  const [own, steps, promised] = await Promise.all([
    asker.banks.length > 0 ? findOwnToDecide(read, asker.banks, most) : [],
    may(asker, "loan:write").allowed ? findToAdvance(read, most) : [],
    asker.banks.length === 0 ? findPromised(read, addDays(today, daysAhead), most) : [],
  ])
  const rows = [...own, ...steps, ...promised]
  const ids = rows.flatMap((row) => [row.organisation_id, ...(row.party_id ? [row.party_id] : [])])
  const names = await organisationNames(ask.workspace.full, [...new Set(ids)])
  const name = (id: string | null) => (id === null ? undefined : names.get(id)) ?? { en: "", zh: "" }
  return [
    ...own.map((row) => toDecide(row, name(row.organisation_id), today)),
    ...steps.map((row) => toAdvance(row, name(row.organisation_id))),
    // A request that the bureau has to see to stands there once.
    ...promised
      .filter(({ id }) => !steps.some((one) => one.id === id))
      .map((row) => promiseOf(row, { of: name(row.organisation_id), by: name(row.party_id), today })),
  ].slice(0, most)
}

function base({ id }: WaitingRow, subject: Bilingual): Pick<Waiting, "group" | "id" | "to" | "subject"> {
  return { group: "loans", id, to: `/loans/${id}`, subject }
}

function amountWords({ amount }: WaitingRow): Bilingual {
  const written = (language: "en" | "zh") =>
    joinWritten(formatValue({ value: amount, unit: "yuan", decimals: 0 }, language), language)
  return { en: written("en"), zh: written("zh") }
}

const asks = (row: WaitingRow): Bilingual => {
  const { en, zh } = amountWords(row)
  return {
    en: `Asks for ${en}, since ${formatDay(row.asked_on, "en")}`,
    zh: `申请${zh}，${formatDay(row.asked_on, "zh")}提出`,
  }
}

function toDecide(row: WaitingRow, subject: Bilingual, today: string): Waiting {
  const late = row.promised_on !== null && row.promised_on < today
  return {
    ...base(row, subject),
    consequence: late ? "broken-promise" : "somebody-waits",
    says: asks(row),
    effect:
      row.state === "shared"
        ? { en: "A bank’s agreement opens the way to the loan", zh: "银行同意后即可放款" }
        : null,
    status: late ? overdue : { shape: "waiting", text: { en: "your decision", zh: "待本方决定" } },
    dueOn: row.promised_on,
    action: { en: "Decide", zh: "作决定" },
  }
}

function toAdvance(row: WaitingRow, subject: Bilingual): Waiting {
  const asked = row.state === "asked"
  return {
    ...base(row, subject),
    consequence: "somebody-waits",
    says: asks(row),
    effect: asked
      ? { en: "No bank has seen it yet", zh: "还没有银行看到" }
      : { en: "A bank has agreed; the loan can be granted", zh: "银行已同意，可以登记放款" },
    status: asked
      ? { shape: "not-filed", text: { en: "not shared", zh: "未分享" } }
      : { shape: "waiting", text: { en: "agreed", zh: "已同意" } },
    dueOn: null,
    action: asked ? { en: "Share", zh: "分享" } : { en: "Grant", zh: "登记放款" },
  }
}

const overdue: Waiting["status"] = { shape: "overdue", text: { en: "overdue", zh: "逾期" } }

function promiseOf(
  row: WaitingRow,
  { of, by, today }: { of: Bilingual; by: Bilingual; today: string },
): Waiting {
  const late = row.promised_on !== null && row.promised_on < today
  return {
    ...base(row, of),
    consequence: late ? "broken-promise" : "due",
    says: { en: `${by.en} promised an answer`, zh: `${by.zh}承诺答复` },
    effect: null,
    status: late ? overdue : { shape: "promised", text: { en: "promised", zh: "已承诺" } },
    dueOn: row.promised_on,
    action: { en: "Open", zh: "查看" },
  }
}
