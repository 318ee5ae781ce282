/** Entities of visits and problems, and what reads one of them. */
import type { Entity, EntityTables, KnownRow, Row } from "../../platform/database/entity.ts"
import { entity } from "../../platform/database/entity.ts"
import { knownAt } from "../../platform/database/known-at.ts"
import type { Read } from "../../platform/database/read.ts"
import { fixed, param, raw, statement, tables } from "../../platform/database/statement.ts"

export const visit = entity("visit", {
  organisation_id: "bigint",
  purpose: "text",
  state: "text",
  planned_on: "date?",
  happened_on: "date?",
})

/** Apart from the visit, since the enterprise may read that but never this. */
export const visitNote = entity("visit_note", { visit_id: "bigint", words: "text" })

/** The root of its actions and settlements: each change of them makes a new version of it. */
export const problem = entity("problem", {
  organisation_id: "bigint",
  visit_id: "bigint?",
  category: "text",
  title: "text",
  says: "text?",
  channel: "text",
  raised_on: "date",
  owner_id: "bigint?",
  due_on: "date",
  solved_on: "date?",
  answer_by: "date?",
  reopened: "integer",
})

export const problemAction = entity("problem_action", {
  problem_id: "bigint",
  organisation_id: "bigint",
  side: "text",
  happened_on: "date",
  words: "text",
  next_on: "date?",
})

export const settlement = entity("settlement", {
  problem_id: "bigint",
  organisation_id: "bigint",
  settled_on: "date",
  kind: "text",
  evidence: "text?",
  reopened_on: "date?",
})

export const problemsEntities: Entity[] = [visit, visitNote, problem, problemAction, settlement]

export type VisitRow = Row<typeof visit>
export type VisitNoteRow = Row<typeof visitNote>
export type ProblemRow = Row<typeof problem>
export type ActionRow = Row<typeof problemAction>
export type SettlementRow = Row<typeof settlement>

const db = tables<
  EntityTables<"visit", typeof visit> &
    EntityTables<"visit_note", typeof visitNote> &
    EntityTables<"problem", typeof problem> &
    EntityTables<"problem_action", typeof problemAction> &
    EntityTables<"settlement", typeof settlement>
>()

const visitById = fixed<{ id: string }, VisitRow>(
  db.selectFrom("visit").selectAll().where("id", "=", param("id")),
)
const noteOfVisit = fixed<{ visit: string }, VisitNoteRow>(
  db.selectFrom("visit_note").selectAll().where("visit_id", "=", param("visit")),
)
const problemById = fixed<{ id: string }, ProblemRow>(
  db.selectFrom("problem").selectAll().where("id", "=", param("id")),
)
const holdingSettlement = fixed<{ problem: string }, SettlementRow>(
  db
    .selectFrom("settlement")
    .selectAll()
    .where("problem_id", "=", param("problem"))
    .where("reopened_on", "is", null),
)

export async function findVisitRow(read: Read, id: string): Promise<VisitRow | null> {
  return (await read.rows(visitById({ id })))[0] ?? null
}

/** What the bureau noted on the visit; null outside the bureau. */
export async function findNote(read: Read, visit: string): Promise<VisitNoteRow | null> {
  return (await read.rows(noteOfVisit({ visit })))[0] ?? null
}

export async function findProblemRow(read: Read, id: string): Promise<ProblemRow | null> {
  return (await read.rows(problemById({ id })))[0] ?? null
}

/** The settlement that holds now. */
export async function findHolding(read: Read, problem: string): Promise<SettlementRow | null> {
  return (await read.rows(holdingSettlement({ problem })))[0] ?? null
}

/** The day on which the problem came back last; null when it never did after a settlement. */
export async function findLastReopened(read: Read, problem: string): Promise<string | null> {
  const text = "select max(reopened_on) as day from settlement where problem_id = $1"
  const [row] = await read.rows<{ day: string | null }>(raw(text, [problem], { prepare: true }))
  return row?.day ?? null
}

/** What was done about a problem and how it was settled, as known now or at an entry, oldest first. */
export async function findChain(
  read: Read,
  id: string,
  known: string | undefined,
): Promise<{ actions: ActionRow[]; settlements: SettlementRow[] }> {
  const actions = db
    .selectFrom((known ? "problem_action_known as a" : "problem_action as a") as "problem_action as a")
    .selectAll("a")
    .where("a.problem_id", "=", id)
    .$if(known !== undefined, (query) => query.where(knownAt("a", known ?? "")))
    .orderBy("a.happened_on")
    .orderBy("a.id")
  const settlements = db
    .selectFrom((known ? "settlement_known as s" : "settlement as s") as "settlement as s")
    .selectAll("s")
    .where("s.problem_id", "=", id)
    .$if(known !== undefined, (query) => query.where(knownAt("s", known ?? "")))
    .orderBy("s.settled_on")
    .orderBy("s.id")
  return {
    actions: await read.rows(statement<ActionRow>(actions)),
    settlements: await read.rows(statement<SettlementRow>(settlements)),
  }
}

/** Every version of a visit and of its note. */
export async function findVisitVersions(read: Read, id: string) {
  return {
    visit: await read.rows<KnownRow<typeof visit>>(
      raw("select * from visit_known where id = $1", [id], { prepare: true }),
    ),
    visit_note: await read.rows<KnownRow<typeof visitNote>>(
      raw("select * from visit_note_known where visit_id = $1", [id], { prepare: true }),
    ),
  }
}

/** Every version of a problem, of its actions and of its settlements. */
export async function findProblemVersions(read: Read, id: string) {
  const of = <R>(table: string) =>
    read.rows<R>(raw(`select * from ${table}_known where problem_id = $1`, [id], { prepare: true }))
  return {
    problem: await read.rows<KnownRow<typeof problem>>(
      raw("select * from problem_known where id = $1", [id], { prepare: true }),
    ),
    problem_action: await of<KnownRow<typeof problemAction>>("problem_action"),
    settlement: await of<KnownRow<typeof settlement>>("settlement"),
  }
}
