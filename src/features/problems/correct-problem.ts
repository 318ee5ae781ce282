/** Use case: what was written down of a problem or its settlement was wrong. */
import { addDays } from "../../kernel/day.ts"
import type { FieldProblem } from "../../kernel/error.ts"
import { correct } from "../../platform/database/change.ts"
import type { Ask } from "../access/ask.ts"
import { type Aim, type Opened, openProblem, saveProblem } from "./change-problem.ts"
import { notAfter, notBefore, refuseInvalid } from "./refusals.ts"
import { settlementRow } from "./reopen-problem.ts"
import type { ProblemCorrection, ProblemRecord } from "./schema.ts"
import { missingEvidence } from "./settle-problem.ts"
import { settlement } from "./store.ts"

export async function correctProblem(ask: Ask, aim: Aim<ProblemCorrection>): Promise<ProblemRecord> {
  const opened = await openProblem(ask, aim, "problem:write")
  const { category, title, says, raisedOn, dueOn, correction } = aim.body
  const raised = { en: "the day it was raised", zh: "提出之日" }
  refuseInvalid([
    notAfter("raisedOn", raisedOn, opened.today),
    notBefore("dueOn", dueOn, raisedOn, raised),
    notAfter("raisedOn", raisedOn, opened.row.solved_on ?? opened.today),
  ])
  return saveProblem(ask, opened, {
    act: "problem.correct",
    changed: { category, title, says, raised_on: raisedOn, due_on: dueOn },
    parts: correctedSettlement(opened, aim.body.settlement),
    detail: correction,
  })
}

function correctedSettlement({ row, holding, today }: Opened, input: ProblemCorrection["settlement"]) {
  if (input === null || holding === null) {
    const message = holding
      ? { en: "Say how it was settled.", zh: "请写明如何办结。" }
      : { en: "It is not settled.", zh: "尚未办结。" }
    if (input !== null || holding !== null) refuseInvalid([{ field: "settlement", message }])
    return []
  }
  const { settledOn, kind } = input
  const evidence = kind === "silence" ? row.answer_by : input.evidence
  const solved = { en: "the day it was solved", zh: "解决之日" }
  const same =
    holding.settled_on === settledOn && holding.kind === kind && (holding.evidence ?? null) === evidence
  if (same) return []
  refuseInvalid([
    confirmedByItself(holding.kind, kind),
    tooSoonForSilence(kind, settledOn, row.answer_by),
    notAfter("settlement.settledOn", settledOn, today),
    notBefore("settlement.settledOn", settledOn, row.solved_on ?? row.raised_on, solved),
    within("settlement", missingEvidence(kind, evidence)),
  ])
  const values = settlementRow(holding, { settled_on: settledOn, kind, evidence })
  return [correct(settlement, holding.id, holding.recorded_in, values)]
}

/** What the enterprise said in the app is its own word: the bureau neither makes one nor changes it. */
function confirmedByItself(was: string, kind: string): FieldProblem | null {
  if (was !== "app" && kind !== "app") return null
  const message =
    was === "app"
      ? {
          en: "The enterprise confirmed it in the app; reopen the problem if it is not solved after all.",
          zh: "企业已在线确认，不能改；若仍未解决，请退回重办。",
        }
      : { en: "Only the enterprise itself confirms in the app.", zh: "只有企业本身能在线确认。" }
  return { field: "settlement.kind", message }
}

function tooSoonForSilence(kind: string, settledOn: string, answerBy: string | null): FieldProblem | null {
  if (kind !== "silence" || answerBy === null) return null
  return notBefore("settlement.settledOn", settledOn, addDays(answerBy, 1), {
    en: "the day after the stated deadline",
    zh: "答复期限的次日",
  })
}

function within(path: string, problem: ReturnType<typeof missingEvidence>) {
  return problem && { ...problem, field: `${path}.${problem.field}` }
}
