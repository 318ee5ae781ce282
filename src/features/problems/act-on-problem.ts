/** Use cases of the bureau: it acts on a problem, hands it over, and says that it is solved. */
import { AppError } from "../../kernel/error.ts"
import { enter } from "../../platform/database/change.ts"
import type { Ask } from "../access/ask.ts"
import { findMembersNamed } from "../access/find-asker.ts"
import { hasFullReach } from "../access/policy.ts"
import { type Aim, openProblem, saveProblem } from "./change-problem.ts"
import { answerBy } from "./deadlines.ts"
import { mayAct, maySolve } from "./policy.ts"
import { notAfter, notBefore, refuseInvalid, refuseNow } from "./refusals.ts"
import type { ActInput, HandOverInput, ProblemRecord, SolveInput } from "./schema.ts"
import { findLastReopened, type ProblemRow, problemAction } from "./store.ts"

const raised = { en: "the day it was raised", zh: "提出之日" }

/** Notes what was done, and the day of the next step. */
export async function actOnProblem(ask: Ask, aim: Aim<ActInput>): Promise<ProblemRecord> {
  const opened = await openProblem(ask, aim, "problem:write")
  const { happenedOn, words, nextOn } = aim.body
  refuseNow(mayAct(opened.standing))
  refuseInvalid([
    notAfter("happenedOn", happenedOn, opened.today),
    notBefore("happenedOn", happenedOn, opened.row.raised_on, raised),
    notBefore("nextOn", nextOn, happenedOn, { en: "the day of this step", zh: "本次办理之日" }),
  ])
  const action = await actionChange(ask, opened.row, { side: "bureau", happenedOn, words, nextOn })
  return saveProblem(ask, opened, { act: "problem.act", parts: [action] })
}

/** Gives the problem to another officer or promises another day, with words why. */
export async function handOverProblem(ask: Ask, aim: Aim<HandOverInput>): Promise<ProblemRecord> {
  const opened = await openProblem(ask, aim, "problem:write")
  const { ownerId, dueOn, reason } = aim.body
  refuseNow(mayAct(opened.standing))
  refuseInvalid([notBefore("dueOn", dueOn, opened.row.raised_on, raised)])
  if (ownerId !== opened.row.owner_id) await refuseNonOfficer(ask, ownerId)
  return saveProblem(ask, opened, {
    act: "problem.hand-over",
    changed: { owner_id: ownerId, due_on: dueOn },
    detail: { reason },
  })
}

/** Says that it is solved: from now on the enterprise's answer is awaited, until a stated day. */
export async function solveProblem(ask: Ask, aim: Aim<SolveInput>): Promise<ProblemRecord> {
  const opened = await openProblem(ask, aim, "problem:write")
  const { solvedOn, words } = aim.body
  refuseNow(maySolve(opened.standing))
  refuseInvalid([
    notAfter("solvedOn", solvedOn, opened.today),
    notBefore("solvedOn", solvedOn, opened.row.raised_on, raised),
    notBefore("solvedOn", solvedOn, (await findLastReopened(ask.read, opened.row.id)) ?? solvedOn, {
      en: "the day it came back",
      zh: "退回之日",
    }),
  ])
  const by = answerBy(solvedOn)
  const step = { side: "bureau", happenedOn: solvedOn, words, nextOn: null } as const
  return saveProblem(ask, opened, {
    act: "problem.solve",
    changed: { solved_on: solvedOn, answer_by: by },
    parts: [await actionChange(ask, opened.row, step)],
  })
}

interface Step {
  side: "bureau" | "enterprise"
  happenedOn: string
  words: string
  nextOn: string | null
}

/** A new step in the chain of a problem. */
export async function actionChange(ask: Ask, of: ProblemRow, step: Step) {
  return enter(problemAction, await ask.workspace.nextNumber(), {
    problem_id: of.id,
    organisation_id: of.organisation_id,
    side: step.side,
    happened_on: step.happenedOn,
    words: step.words,
    next_on: step.nextOn,
  })
}

async function refuseNonOfficer(ask: Ask, member: string): Promise<void> {
  const { members } = await findMembersNamed({ read: ask.workspace.full, accounts: ask.accounts })
  if (members.some(({ id, role }) => id === member && hasFullReach(role))) return
  const message = { en: "Choose an officer of the bureau.", zh: "请选择科技局干部。" }
  throw new AppError("invalid", message, [{ field: "ownerId", message }])
}
