/** Use case: what was written down of a problem or its settlement was wrong. */
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
  refuseInvalid([
    notAfter("settlement.settledOn", settledOn, today),
    notBefore("settlement.settledOn", settledOn, row.solved_on ?? row.raised_on, solved),
    within("settlement", missingEvidence(kind, evidence)),
  ])
  const same =
    holding.settled_on === settledOn && holding.kind === kind && (holding.evidence ?? null) === evidence
  if (same) return []
  const values = settlementRow(holding, { settled_on: settledOn, kind, evidence })
  return [correct(settlement, holding.id, holding.recorded_in, values)]
}

function within(path: string, problem: ReturnType<typeof missingEvidence>) {
  return problem && { ...problem, field: `${path}.${problem.field}` }
}
