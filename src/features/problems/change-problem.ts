/** What every change of a problem shares: read it with its version, and write the root with what hangs on it. */
import type { Change } from "../../platform/database/change.ts"
import { correct } from "../../platform/database/change.ts"
import { changedMeanwhile } from "../../platform/database/refusal.ts"
import type { Ask } from "../access/ask.ts"
import { authorise, notFound, todayOf } from "../access/ask.ts"
import type { Permission } from "../access/schema.ts"
import { getProblem } from "./find-problems.ts"
import type { Standing } from "./policy.ts"
import { problemRow } from "./problem-view.ts"
import { problemRefusals } from "./refusals.ts"
import type { ProblemRecord } from "./schema.ts"
import type { ProblemRow, SettlementRow } from "./store.ts"
import { findHolding, findProblemRow, problem } from "./store.ts"

/** A change of one problem: which, what, and the version that was read. */
export interface Aim<B> {
  params: { id: string }
  body: B
  version: string
}

export interface Opened {
  row: ProblemRow
  holding: SettlementRow | null
  standing: Standing
  today: string
}

/** The problem as it is, within the asker's reach; a version that has passed is refused before anything else. */
export async function openProblem(
  ask: Ask,
  { params, version }: Omit<Aim<never>, "body">,
  permission: Permission,
): Promise<Opened> {
  authorise(ask.asker, permission)
  const row = await findProblemRow(ask.read, params.id)
  if (!row) throw notFound()
  if (row.recorded_in !== version) throw changedMeanwhile()
  const holding = await findHolding(ask.read, row.id)
  const standing = {
    organisationId: row.organisation_id,
    solvedOn: row.solved_on,
    answerBy: row.answer_by,
    settledOn: holding?.settled_on ?? null,
  }
  return { row, holding, standing, today: todayOf(ask) }
}

interface Saving {
  act: string
  /** Of the problem's own columns. */
  changed?: Partial<ProblemRow>
  /** Actions and settlements that are entered or changed with it. */
  parts?: Change[]
  detail?: Record<string, unknown>
}

/** Writes a new version of the problem together with its parts, in one entry. */
export async function saveProblem(
  ask: Ask,
  { row }: Opened,
  { act, changed, parts = [], detail }: Saving,
): Promise<ProblemRecord> {
  await ask.workspace.commit.entry({
    actor: ask.asker.member,
    act,
    ...(detail && { detail }),
    changes: [correct(problem, row.id, row.recorded_in, problemRow(row, changed)), ...parts],
    setUpAt: ask.setUpAt,
    refusals: problemRefusals,
  })
  return getProblem(ask, { params: { id: row.id }, query: {} })
}
