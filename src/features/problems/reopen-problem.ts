/** Use case: a problem comes back, because it was not solved after all. */
import { correct } from "../../platform/database/change.ts"
import type { Ask } from "../access/ask.ts"
import { hasFullReach } from "../access/policy.ts"
import { actionChange } from "./act-on-problem.ts"
import { type Aim, openProblem, saveProblem } from "./change-problem.ts"
import { promisedAgain } from "./deadlines.ts"
import { mayReopen } from "./policy.ts"
import { refuseNow } from "./refusals.ts"
import type { ProblemRecord, ReopenInput } from "./schema.ts"
import { type SettlementRow, settlement } from "./store.ts"

/** Its settlement holds until today; the promise starts anew, and the words stand in the chain. */
export async function reopenProblem(ask: Ask, aim: Aim<ReopenInput>): Promise<ProblemRecord> {
  const opened = await openProblem(ask, aim, "problem:raise")
  const { row, holding, today } = opened
  refuseNow(mayReopen(ask.asker, opened.standing, today))
  const side = hasFullReach(ask.asker.role) ? "bureau" : "enterprise"
  const dueOn = promisedAgain(today)
  const step = { side, happenedOn: today, words: aim.body.words, nextOn: null } as const
  return saveProblem(ask, opened, {
    act: "problem.reopen",
    changed: { solved_on: null, answer_by: null, due_on: dueOn, reopened: row.reopened + 1 },
    parts: [
      await actionChange(ask, row, step),
      ...(holding
        ? [
            correct(
              settlement,
              holding.id,
              holding.recorded_in,
              settlementRow(holding, { reopened_on: today }),
            ),
          ]
        : []),
    ],
  })
}

/** A settlement's own columns, for its next version. */
export function settlementRow(row: SettlementRow, changed: Partial<SettlementRow>) {
  const { id: _id, recorded_in: _version, ...values } = { ...row, ...changed }
  return values
}
