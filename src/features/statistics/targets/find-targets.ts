/** Reading targets: one, a page, their history, and how far each is reached. */
import { daysBetween } from "../../../kernel/day.ts"
import { divide } from "../../../kernel/decimal.ts"
import type { EvidenceRow } from "../../../kernel/population.ts"
import { ledgerHead } from "../../../platform/database/ledger.ts"
import type { Ask } from "../../access/ask.ts"
import { authorise, notFound } from "../../access/ask.ts"
import { recordHistory } from "../../access/record-history.ts"
import { computeStage } from "../compute-stage.ts"
import type { Definitions } from "../definitions.ts"
import { forecastOf } from "../forecast.ts"
import { findTarget, findTargetPage, findTargetVersions } from "../store.ts"
import { groundOf } from "../take-figure.ts"
import type { FindTargetsQuery, TargetPage, TargetProgress, TargetView } from "./target-schema.ts"
import { reachedBy, type TargetProgressQuery } from "./target-schema.ts"
import { targetView } from "./target-view.ts"

export async function getTarget(
  ask: Ask,
  { params, query }: { params: { id: string }; query: { known?: string | undefined } },
): Promise<TargetView> {
  const row = await findTarget(ask.read, params.id, query.known)
  if (!row) throw notFound()
  return targetView(row)
}

/** A page of targets, by number. */
export async function findTargets(ask: Ask, { query }: { query: FindTargetsQuery }): Promise<TargetPage> {
  const rows = await findTargetPage(ask.read, query)
  const targets = rows.slice(0, query.limit).map(targetView)
  return { targets, next: rows.length > query.limit ? (targets.at(-1)?.id ?? null) : null }
}

export async function getTargetHistory(ask: Ask, { params }: { params: { id: string } }) {
  const versions = await findTargetVersions(ask.read, params.id)
  if (versions.length === 0) throw notFound()
  return recordHistory(ask, { target: versions })
}

const most = 200

/** How far each target that holds on a day is reached, as known at an entry or now. */
export async function findTargetProgress(
  ask: Ask,
  definitions: Definitions,
  { asOf, known }: TargetProgressQuery,
): Promise<TargetProgress> {
  authorise(ask.asker, "target:read")
  const knownAt = known ?? (await ledgerHead(ask.workspace.full)).entry
  const rows = await findTargetPage(ask.read, { asOf, known: knownAt, limit: most })
  const reached = new Map<string, EvidenceRow[]>()
  for (const measure of new Set(rows.map((row) => targetView(row).measure))) {
    const question = { ...reachedBy(measure), asOf, knownAt }
    reached.set(measure, (await computeStage(groundOf(ask, definitions), question)).rows)
  }
  const targets = rows.map((row) => progressOf(targetView(row), reached.get(row.measure) ?? [], asOf))
  return { asOf, knownAt, targets }
}

function progressOf(target: TargetView, all: EvidenceRow[], asOf: string): TargetProgress["targets"][number] {
  const { town, value, from, until } = target
  const rows = town === null ? all : all.filter(({ dimensions }) => dimensions.town === town)
  const dated = rows.length > 0 && rows.every(({ dimensions }) => dimensions.on !== undefined)
  const aim = { key: "", label: "", value, version: "", contributor: null, dimensions: { from, until } }
  const forecast = dated ? forecastOf({ reached: rows, target: [aim], asOf }) : null
  return {
    target,
    reached: String(rows.length),
    progress: divide(String(rows.length * 100), value),
    passed: divide(String((daysBetween(from, asOf) + 1) * 100), String(daysBetween(from, until))),
    forecast: forecast && "low" in forecast ? forecast : null,
  }
}
