/** Use case: a problem comes in, from the enterprise itself or through the bureau. */
import { enter } from "../../platform/database/change.ts"
import type { Ask } from "../access/ask.ts"
import { authorise, notFound, todayOf } from "../access/ask.ts"
import { hasFullReach } from "../access/policy.ts"
import { getOrganisation } from "../registry/find-organisations.ts"
import { promisedFor } from "./deadlines.ts"
import { getProblem } from "./find-problems.ts"
import { notAfter, notBefore, problemRefusals, refuseInvalid } from "./refusals.ts"
import type { FoundProblem, ProblemRecord, RaiseInput } from "./schema.ts"
import { findVisitRow, problem } from "./store.ts"

/** The enterprise raises its own, today and with the house's promise; the bureau may note an earlier day. */
export async function raiseProblem(ask: Ask, { body }: { body: RaiseInput }): Promise<ProblemRecord> {
  authorise(ask.asker, "problem:raise")
  const today = todayOf(ask)
  await getOrganisation(ask, { params: { id: body.organisationId }, query: {} })
  const bureau = hasFullReach(ask.asker.role)
  // A reader may reach tenants as well; a problem is raised by the enterprise that has it.
  if (!bureau && !ask.asker.organisations.includes(body.organisationId)) throw notFound()
  const raised = { en: "the day it was raised", zh: "提出之日" }
  refuseInvalid([
    notAfter("raisedOn", body.raisedOn, today),
    notBefore("dueOn", body.dueOn, body.raisedOn, raised),
    ...(bureau ? [await wrongVisit(ask, body)] : beyondEnterprise(body, today)),
  ])
  const id = await ask.workspace.nextNumber()
  const row = {
    ...newProblem(body, body.organisationId, body.raisedOn),
    visit_id: body.visitId,
    channel: body.channel,
    // Whoever of the bureau notes it answers for it; what an enterprise raises waits for somebody to take it on.
    owner_id: bureau ? ask.asker.member : null,
  }
  await ask.workspace.commit.entry({
    actor: ask.asker.member,
    act: "problem.raise",
    changes: [enter(problem, id, row)],
    setUpAt: ask.setUpAt,
    refusals: problemRefusals,
  })
  return getProblem(ask, { params: { id }, query: {} })
}

/** The columns of a problem that nobody has worked on yet. */
export function newProblem(found: FoundProblem, organisation: string, raisedOn: string) {
  return {
    organisation_id: organisation,
    category: found.category,
    title: found.title,
    says: found.says,
    raised_on: raisedOn,
    due_on: found.dueOn ?? promisedFor(raisedOn),
    solved_on: null,
    answer_by: null,
    reopened: 0,
  }
}

function beyondEnterprise(body: RaiseInput, today: string) {
  const only = (field: string, en: string, zh: string) => ({ field, message: { en, zh } })
  return [
    body.channel === "enterprise" && body.visitId === null
      ? null
      : only("channel", "An enterprise raises its problem itself.", "企业只能自己提出问题。"),
    body.raisedOn === today ? null : only("raisedOn", "It is raised today.", "提出日为今天。"),
    body.dueOn === null ? null : only("dueOn", "The bureau promises the day.", "办理期限由科技局确定。"),
  ]
}

/** A problem found on a visit names a visit to the same enterprise that took place; any other names none. */
async function wrongVisit(ask: Ask, { visitId, channel, organisationId, raisedOn }: RaiseInput) {
  const wrong = (en: string, zh: string) => ({ field: "visitId", message: { en, zh } })
  if (visitId === null)
    return channel === "visit" ? wrong("On which visit was it found?", "请选择在哪次走访中发现。") : null
  const visit = await findVisitRow(ask.read, visitId)
  if (channel !== "visit" || visit?.organisation_id !== organisationId || visit.happened_on === null)
    return wrong("Choose a visit to this enterprise that took place.", "请选择对该企业已完成的走访。")
  return notBefore("raisedOn", raisedOn, visit.happened_on, { en: "the day of the visit", zh: "走访之日" })
}
