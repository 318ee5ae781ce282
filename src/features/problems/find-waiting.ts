/** What waits in visits and problems: promises to enterprises, answers of enterprises, and visits that come up. */
import { addDays } from "../../kernel/day.ts"
import type { Waiting } from "../../kernel/waiting.ts"
import { type Ask, todayOf } from "../access/ask.ts"
import { hasFullReach, may } from "../access/policy.ts"
import { categoryNames, purposeNames, type Standing, standingNames } from "./codes.ts"
import { namesOf } from "./find-problems.ts"
import { findComingVisits, findWaitingProblems } from "./list-store.ts"
import { problemView, visitView } from "./problem-view.ts"
import type { ProblemView, VisitView } from "./schema.ts"

const dueAhead = 14
const visitsAhead = 12
const most = 50

/** To an officer the own problems and nobody's, and the visits of the bureau; to an enterprise what it should answer. */
export async function findWaiting(ask: Ask): Promise<Waiting[]> {
  const { asker, read } = ask
  if (!may(asker, "problem:read").allowed) return []
  const officer = hasFullReach(asker.role)
  const at = { day: todayOf(ask) }
  const [problems, visits] = await Promise.all([
    findWaitingProblems(read, at, {
      officer: officer ? asker.member : null,
      by: addDays(at.day, dueAhead),
      most,
    }),
    officer ? findComingVisits(read, at, addDays(at.day, visitsAhead), most) : [],
  ])
  const names = await namesOf(ask, [...problems, ...visits])
  return [
    ...problems.map((row) => waitingProblem(problemView(row, names, at.day), officer)),
    ...visits.map((row) => waitingVisit(visitView(row, names), at.day)),
  ]
}

const shapes: Record<Standing, Waiting["status"]["shape"]> = {
  overdue: "overdue",
  unassigned: "warning",
  "due-soon": "promised",
  unanswered: "waiting",
  awaiting: "waiting",
  open: "promised",
  settled: "done",
}

const consequences: Partial<Record<Standing, Waiting["consequence"]>> = {
  overdue: "broken-promise",
  unassigned: "somebody-waits",
}

const promised = { en: "due", zh: "待办" }

function waitingProblem(problem: ProblemView, officer: boolean): Waiting {
  const { id, standing, category, title } = problem
  const answering = standing === "awaiting" || standing === "unanswered"
  const running = standing === "due-soon" || standing === "open"
  return {
    group: "problems",
    consequence: !officer && answering ? "somebody-waits" : (consequences[standing] ?? "due"),
    id,
    to: `/problems/${id}`,
    subject: { en: problem.organisationNameEn, zh: problem.organisationName },
    says: { en: `${categoryNames[category].en}: ${title}`, zh: `${categoryNames[category].zh}：${title}` },
    effect: answering ? { en: "Counts as settled once it is confirmed", zh: "确认后计入已办结的问题" } : null,
    status: { shape: shapes[standing], text: running ? promised : standingNames[standing] },
    dueOn: answering ? problem.answerBy : problem.dueOn,
    action: actionOf(standing, officer),
  }
}

function actionOf(standing: Standing, officer: boolean): Waiting["action"] {
  if (standing === "unassigned") return { en: "Take it on", zh: "认领" }
  if (standing === "unanswered" && officer) return { en: "Settle", zh: "办结" }
  if (standing === "awaiting" && officer) return { en: "Open", zh: "查看" }
  if (standing === "awaiting" || standing === "unanswered") return { en: "Confirm", zh: "确认" }
  return { en: "See to it", zh: "办理" }
}

function waitingVisit(visit: VisitView, today: string): Waiting {
  const late = visit.plannedOn !== null && visit.plannedOn < today
  return {
    group: "visits",
    consequence: late ? "somebody-waits" : "due",
    id: visit.id,
    to: `/visits/${visit.id}`,
    subject: { en: visit.organisationNameEn, zh: visit.organisationName },
    says: {
      en: [purposeNames[visit.purpose].en, visit.note].filter(Boolean).join(": "),
      zh: [purposeNames[visit.purpose].zh, visit.note].filter(Boolean).join("："),
    },
    effect: { en: "Counts as a visit once it took place", zh: "走访后计入走访次数" },
    status: late
      ? { shape: "overdue", text: { en: "not recorded", zh: "未记录" } }
      : { shape: "promised", text: { en: "planned", zh: "计划中" } },
    dueOn: visit.plannedOn,
    action: { en: "Record it", zh: "记录走访" },
  }
}
