/** Reading targets: one, a page, and their history. */
import type { Ask } from "../../access/ask.ts"
import { notFound } from "../../access/ask.ts"
import { recordHistory } from "../../access/record-history.ts"
import { findTarget, findTargetPage, findTargetVersions } from "../store.ts"
import type { FindTargetsQuery, TargetPage, TargetView } from "./target-schema.ts"
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
