/** Use cases: a problem is settled, by the enterprise in the app or by what the bureau recorded. */
import { addDays } from "../../kernel/day.ts"
import type { FieldProblem } from "../../kernel/error.ts"
import { enter } from "../../platform/database/change.ts"
import type { Ask } from "../access/ask.ts"
import { type Aim, type Opened, openProblem, saveProblem } from "./change-problem.ts"
import { mayConfirm, maySettle } from "./policy.ts"
import { notAfter, notBefore, refuse, refuseInvalid, refuseNow } from "./refusals.ts"
import type { ConfirmInput, ProblemRecord, SettleInput } from "./schema.ts"
import { settlement } from "./store.ts"

/** The enterprise confirms that its problem is solved. */
export async function confirmProblem(ask: Ask, aim: Aim<ConfirmInput>): Promise<ProblemRecord> {
  const opened = await openProblem(ask, aim, "problem:raise")
  const decision = mayConfirm(ask.asker, opened.standing)
  if (!ask.asker.organisations.includes(opened.row.organisation_id)) refuse(decision)
  refuseNow(decision)
  const values = { settledOn: opened.today, kind: "app", evidence: aim.body.words }
  return save(ask, opened, "problem.confirm", values)
}

/** The officer settles it by a signed slip, a call, or the silence that followed. */
export async function settleProblem(ask: Ask, aim: Aim<SettleInput>): Promise<ProblemRecord> {
  const opened = await openProblem(ask, aim, "problem:write")
  const { kind, settledOn, evidence } = aim.body
  const { solvedOn, answerBy } = opened.standing
  refuseNow(maySettle(opened.standing, kind, opened.today))
  const since = { en: "the day it was solved", zh: "解决之日" }
  refuseInvalid([
    notAfter("settledOn", settledOn, opened.today),
    notBefore("settledOn", settledOn, solvedOn ?? settledOn, since),
    kind === "silence" && answerBy !== null
      ? notBefore("settledOn", settledOn, addDays(answerBy, 1), {
          en: "the day after the stated deadline",
          zh: "答复期限的次日",
        })
      : missingEvidence(kind, evidence),
  ])
  // What silence has for evidence is the deadline itself.
  return save(ask, opened, "problem.settle", {
    settledOn,
    kind,
    evidence: kind === "silence" ? answerBy : evidence,
  })
}

/** A slip has its number; a call says who was called, by role, and when. */
export function missingEvidence(kind: string, evidence: string | null): FieldProblem | null {
  if (evidence !== null || kind === "app") return null
  const message =
    kind === "slip"
      ? { en: "Give the number of the slip.", zh: "请填写签收单编号。" }
      : { en: "Say who was called, by role, and when.", zh: "请写明何时、与对方何种岗位的人通话。" }
  return { field: "evidence", message }
}

interface Settling {
  settledOn: string
  kind: string
  evidence: string | null
}

async function save(
  ask: Ask,
  opened: Opened,
  act: string,
  { settledOn, kind, evidence }: Settling,
): Promise<ProblemRecord> {
  const row = {
    problem_id: opened.row.id,
    organisation_id: opened.row.organisation_id,
    settled_on: settledOn,
    kind,
    evidence,
    reopened_on: null,
  }
  const parts = [enter(settlement, await ask.workspace.nextNumber(), row)]
  return saveProblem(ask, opened, { act, parts })
}
