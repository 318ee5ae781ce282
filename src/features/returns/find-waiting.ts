/** What waits in returns: to the bureau what to review and who is late, to an enterprise what to answer and to file. */
import type { Waiting } from "../../kernel/waiting.ts"
import { type Ask, todayOf } from "../access/ask.ts"
import { may } from "../access/policy.ts"
import { unexplained } from "./check-return.ts"
import { findDueReturns, findReturns } from "./find-returns.ts"
import { filerName, findingName, quarterName } from "./return-names.ts"
import type { DueReturns, ReturnView } from "./schema.ts"
import { writeCell } from "./write-cell.ts"

/** Of each list; both together stay below a page of fifty. */
const most = 25

export async function findWaiting(ask: Ask): Promise<Waiting[]> {
  if (!may(ask.asker, "return:read").allowed) return []
  const reviews = may(ask.asker, "return:review").allowed
  const state = reviews ? "filed" : "questioned"
  const { returns } = await findReturns(ask, { query: { state, order: "effect", limit: most } })
  const due = await findDueReturns(ask, { query: {} })
  return [
    ...returns.map(reviews ? waitingReview : waitingAnswer),
    ...due.organisations.slice(0, most).map((one) => waitingFiling(one, due, todayOf(ask))),
  ]
}

/** What the number is good for, until the bureau has decided. */
function salesEffect({ period, values: { sales } }: ReturnView): Waiting["effect"] {
  if (sales === null) return null
  const quarter = quarterName(period)
  return {
    en: `Sales of ${quarter.en}, ${writeCell("sales", sales, "en")}, become final`,
    zh: `${quarter.zh}销售收入${writeCell("sales", sales, "zh")}转为正式数`,
  }
}

function waitingReview(filed: ReturnView): Waiting {
  const open = unexplained(filed.findings)
  const first = open[0] ?? filed.findings[0]
  const quarter = quarterName(filed.period)
  const said = first ? findingName(first) : { en: "nothing odd", zh: "没有异常" }
  const explained = first && open.length === 0 ? { en: ", explained", zh: "，已说明" } : { en: "", zh: "" }
  return {
    group: "returns",
    consequence: open.length > 0 ? "published" : "somebody-waits",
    id: filed.id,
    to: `/returns/${filed.id}`,
    subject: filerName(filed),
    says: {
      en: `Return for ${quarter.en}: ${said.en}${explained.en}`,
      zh: `${quarter.zh}报表：${said.zh}${explained.zh}`,
    },
    effect: salesEffect(filed),
    status: first
      ? { shape: "warning", text: { en: "odd", zh: "有异常" } }
      : { shape: "waiting", text: { en: "to review", zh: "待审核" } },
    dueOn: null,
    action: { en: "Review", zh: "审核" },
  }
}

function waitingAnswer(filed: ReturnView): Waiting {
  const quarter = quarterName(filed.period)
  return {
    group: "returns",
    consequence: "somebody-waits",
    id: filed.id,
    to: `/returns/${filed.id}/refile`,
    subject: filerName(filed),
    says: {
      en: `The bureau asks about the return for ${quarter.en}: ${filed.question ?? ""}`,
      zh: `科技局就${quarter.zh}报表提问：${filed.question ?? ""}`,
    },
    effect: { en: "Until you answer it counts in no figure", zh: "答复之前不计入任何数字" },
    status: { shape: "warning", text: { en: "sent back", zh: "退回" } },
    dueOn: null,
    action: { en: "Answer", zh: "答复" },
  }
}

function waitingFiling(
  filer: DueReturns["organisations"][number],
  { period, dueOn }: DueReturns,
  today: string,
): Waiting {
  const quarter = quarterName(period)
  const late = today > dueOn
  return {
    group: "returns",
    consequence: "due",
    id: filer.organisationId,
    to: `/returns/file?period=${period}&organisation=${filer.organisationId}`,
    subject: filerName(filer),
    says: { en: `Return for ${quarter.en} is not filed`, zh: `${quarter.zh}报表还没报` },
    effect: null,
    status: late
      ? { shape: "overdue", text: { en: "late", zh: "逾期" } }
      : { shape: "not-filed", text: { en: "not filed", zh: "未报" } },
    dueOn,
    action: { en: "File", zh: "填报" },
  }
}
