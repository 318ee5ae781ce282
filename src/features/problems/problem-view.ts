/** What goes out of visits and problems. */
import type { Bilingual } from "../../kernel/language.ts"
import { standings } from "./codes.ts"
import type { ListedProblem, ListedVisit } from "./list-store.ts"
import type { ActionView, ProblemView, SettlementView, VisitView } from "./schema.ts"
import type { ActionRow, ProblemRow, SettlementRow } from "./store.ts"

/** Names of organisations and of members by number. */
export interface Names {
  organisations: Map<string, Bilingual>
  members: Map<string, string>
}

function organisationOf({ organisations }: Names, id: string) {
  const name = organisations.get(id) ?? { en: "", zh: "" }
  return { organisationId: id, organisationName: name.zh, organisationNameEn: name.en }
}

/** `day` hides what happened after it. */
export function problemView(row: ListedProblem, names: Names, day: string): ProblemView {
  const solved = row.solved_on !== null && row.solved_on <= day
  return {
    id: row.id,
    version: row.recorded_in,
    ...organisationOf(names, row.organisation_id),
    visitId: row.visit_id,
    category: row.category as ProblemView["category"],
    title: row.title,
    says: row.says,
    channel: row.channel as ProblemView["channel"],
    raisedOn: row.raised_on,
    ownerId: row.owner_id,
    ownerName: row.owner_id && (names.members.get(row.owner_id) ?? null),
    dueOn: row.due_on,
    solvedOn: solved ? row.solved_on : null,
    answerBy: solved ? row.answer_by : null,
    reopened: row.reopened,
    standing: standings[row.rank] ?? "open",
    settledOn: row.settled_on,
    settledBy: row.settled_by as ProblemView["settledBy"],
  }
}

export function visitView(row: ListedVisit, names: Names): VisitView {
  return {
    id: row.id,
    version: row.recorded_in,
    ...organisationOf(names, row.organisation_id),
    purpose: row.purpose as VisitView["purpose"],
    state: row.shown as VisitView["state"],
    plannedOn: row.planned_on,
    happenedOn: row.shown === "done" ? row.happened_on : null,
    note: row.note,
    problemCount: row.problem_count,
  }
}

export function actionView(row: ActionRow): ActionView {
  return {
    id: row.id,
    side: row.side as ActionView["side"],
    happenedOn: row.happened_on,
    words: row.words,
    nextOn: row.next_on,
  }
}

export function settlementView(row: SettlementRow, day: string): SettlementView {
  return {
    id: row.id,
    settledOn: row.settled_on,
    kind: row.kind as SettlementView["kind"],
    evidence: row.evidence,
    reopenedOn: row.reopened_on !== null && row.reopened_on <= day ? row.reopened_on : null,
  }
}

/** A problem's own columns, for its next version. */
export function problemRow(row: ProblemRow, changed: Partial<ProblemRow> = {}) {
  const { id: _id, recorded_in: _version, ...values } = { ...row, ...changed }
  return values
}
