/** Use cases: a visit is planned, or took place with what was found on it, all in one entry. */
import type { Change } from "../../platform/database/change.ts"
import { correct, enter } from "../../platform/database/change.ts"
import { changedMeanwhile } from "../../platform/database/refusal.ts"
import type { Ask } from "../access/ask.ts"
import { authorise, notFound, todayOf } from "../access/ask.ts"
import { getOrganisation } from "../registry/find-organisations.ts"
import type { Aim } from "./change-problem.ts"
import { getVisit } from "./find-problems.ts"
import { newProblem } from "./raise-problem.ts"
import { notAfter, notBefore, problemRefusals, refuseInvalid, refuseNow } from "./refusals.ts"
import type { CarryOutInput, PlanVisitInput, RecordVisitInput, VisitRecord } from "./schema.ts"
import { findNote, findVisitRow, problem, type VisitRow, visit, visitNote } from "./store.ts"

/** Plans a visit; it counts nowhere until it took place. */
export async function planVisit(ask: Ask, { body }: { body: PlanVisitInput }): Promise<VisitRecord> {
  authorise(ask.asker, "visit:write")
  await getOrganisation(ask, { params: { id: body.organisationId }, query: {} })
  const earliest = { en: "today", zh: "今天" }
  refuseInvalid([notBefore("plannedOn", body.plannedOn, todayOf(ask), earliest)])
  const id = await ask.workspace.nextNumber()
  const row = { purpose: body.purpose, state: "planned", planned_on: body.plannedOn, happened_on: null }
  const changes = [
    enter(visit, id, { organisation_id: body.organisationId, ...row }),
    ...(await noteChanges(ask, id, body.note)),
  ]
  return saveVisit(ask, id, { act: "visit.plan", changes })
}

/** Records a visit that took place, with the problems found. */
export async function recordVisit(ask: Ask, { body }: { body: RecordVisitInput }): Promise<VisitRecord> {
  authorise(ask.asker, "visit:write")
  const { organisationId, purpose, happenedOn } = body
  await getOrganisation(ask, { params: { id: organisationId }, query: {} })
  refuseDays(body, todayOf(ask))
  const id = await ask.workspace.nextNumber()
  const row = { purpose, state: "done", planned_on: null, happened_on: happenedOn }
  const changes = [
    enter(visit, id, { organisation_id: organisationId, ...row }),
    ...(await noteChanges(ask, id, body.note)),
    ...(await foundChanges(ask, { id, organisation_id: organisationId }, body)),
  ]
  return saveVisit(ask, id, { act: "visit.record", changes })
}

/** A planned visit took place. */
export async function carryOutVisit(ask: Ask, aim: Aim<CarryOutInput>): Promise<VisitRecord> {
  const { body } = aim
  const row = await openVisit(ask, aim)
  refuseNow(
    row.state === "planned"
      ? { allowed: true }
      : { allowed: false, reason: { en: "It is not planned any more.", zh: "这次走访已不在计划中。" } },
  )
  refuseDays(body, todayOf(ask))
  const values = { purpose: body.purpose, state: "done", happened_on: body.happenedOn }
  const changes = [
    correct(visit, row.id, row.recorded_in, visitRow(row, values)),
    ...(await noteChanges(ask, row.id, body.note)),
    ...(await foundChanges(ask, row, body)),
  ]
  return saveVisit(ask, row.id, { act: "visit.record", changes })
}

/** The visit within the asker's reach; a version that has passed is refused before anything else. */
export async function openVisit(ask: Ask, { params, version }: Omit<Aim<never>, "body">): Promise<VisitRow> {
  authorise(ask.asker, "visit:write")
  const row = await findVisitRow(ask.read, params.id)
  if (!row) throw notFound()
  if (row.recorded_in !== version) throw changedMeanwhile()
  return row
}

/** A visit's own columns, for its next version. */
export function visitRow(row: VisitRow, changed: Partial<VisitRow>) {
  const { id: _id, recorded_in: _version, ...values } = { ...row, ...changed }
  return values
}

export async function saveVisit(
  ask: Ask,
  id: string,
  entry: { act: string; changes: Change[]; detail?: Record<string, unknown> },
): Promise<VisitRecord> {
  const { member } = ask.asker
  await ask.workspace.commit.entry({
    actor: member,
    ...entry,
    setUpAt: ask.setUpAt,
    refusals: problemRefusals,
  })
  return getVisit(ask, { params: { id }, query: {} })
}

function refuseDays({ happenedOn, problems }: CarryOutInput, today: string): void {
  const visited = { en: "the day of the visit", zh: "走访之日" }
  refuseInvalid([
    notAfter("happenedOn", happenedOn, today),
    ...problems.map(({ dueOn }, at) => notBefore(`problems.${at}.dueOn`, dueOn, happenedOn, visited)),
  ])
}

/** Enters, rewrites or takes away what was noted; nothing when it stays as it is. */
export async function noteChanges(ask: Ask, id: string, words: string | null): Promise<Change[]> {
  const present = await findNote(ask.read, id)
  if ((present?.words ?? null) === words) return []
  if (words === null)
    return present ? [{ entity: visitNote, id: present.id, was: present.recorded_in, row: null }] : []
  const row = { visit_id: id, words }
  return present
    ? [correct(visitNote, present.id, present.recorded_in, row)]
    : [enter(visitNote, await ask.workspace.nextNumber(), row)]
}

async function foundChanges(
  ask: Ask,
  of: Pick<VisitRow, "id" | "organisation_id">,
  { problems, happenedOn }: CarryOutInput,
): Promise<Change[]> {
  const changes: Change[] = []
  for (const found of problems) {
    const row = {
      ...newProblem(found, of.organisation_id, happenedOn),
      visit_id: of.id,
      channel: "visit",
      owner_id: ask.asker.member,
    }
    changes.push(enter(problem, await ask.workspace.nextNumber(), row))
  }
  return changes
}
