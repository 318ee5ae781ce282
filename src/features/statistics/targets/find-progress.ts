/** How far targets are reached: by the rows of the same figures that are published, as of a day and known at an entry. */
import { addDays } from "../../../kernel/day.ts"
import type { EvidenceRow } from "../../../kernel/population.ts"
import { ledgerHead } from "../../../platform/database/ledger.ts"
import type { Ask } from "../../access/ask.ts"
import { authorise, notFound } from "../../access/ask.ts"
import { computeStage } from "../compute-stage.ts"
import type { Definitions } from "../definitions.ts"
import { findTarget, findTargetPage } from "../store.ts"
import { groundOf } from "../take-figure.ts"
import { progressOf } from "./progress-of.ts"
import type {
  TargetMeasuredAt,
  TargetProgress,
  TargetProgressPage,
  TargetProgressQuery,
  TargetView,
} from "./target-schema.ts"
import { reachedBy } from "./target-schema.ts"
import { targetView } from "./target-view.ts"

/** A page of the targets of a day or of a year, by number, each with how far it is reached. */
export async function findTargetProgress(
  ask: Ask,
  definitions: Definitions,
  { asOf, year, limit, ...filter }: TargetProgressQuery,
): Promise<TargetProgressPage> {
  authorise(ask.asker, "target:read")
  const known = filter.known ?? (await ledgerHead(ask.workspace.full)).entry
  const when = year === undefined ? { asOf } : { year }
  const rows = await findTargetPage(ask.read, { ...filter, ...when, known, limit })
  const page = rows.slice(0, limit).map(targetView)
  const targets = await measure(ask, definitions, page, { asOf, known })
  return { knownAt: known, targets, next: rows.length > limit ? (page.at(-1)?.id ?? null) : null }
}

export async function getTargetProgress(
  ask: Ask,
  definitions: Definitions,
  { params, query }: { params: { id: string }; query: TargetMeasuredAt },
): Promise<TargetProgress> {
  authorise(ask.asker, "target:read")
  const row = await findTarget(ask.read, params.id, query.known)
  if (!row) throw notFound()
  const known = query.known ?? (await ledgerHead(ask.workspace.full)).entry
  const [progress] = await measure(ask, definitions, [targetView(row)], { asOf: query.asOf, known })
  return progress!
}

/** Each figure is computed once for each day, however many towns have a target of it. */
async function measure(
  ask: Ask,
  definitions: Definitions,
  targets: TargetView[],
  { asOf, known }: { asOf: string; known: string },
): Promise<TargetProgress[]> {
  const ground = groundOf(ask, definitions)
  const counted = new Map<string, EvidenceRow[]>()
  const measured: TargetProgress[] = []
  for (const target of targets) {
    const on = measuredOn(target, asOf)
    const key = `${target.measure} ${on}`
    if (on !== null && !counted.has(key)) {
      const question = { ...reachedBy(target.measure), asOf: on, knownAt: known }
      counted.set(key, (await computeStage(ground, question)).rows)
    }
    measured.push(progressOf(target, counted.get(key) ?? [], on))
  }
  return measured
}

function measuredOn({ from, until }: TargetView, asOf: string): string | null {
  if (asOf < from) return null
  return asOf < until ? asOf : addDays(until, -1)
}
