/** History of a record: for each ledger entry that touched it, who, when, why, and what changed. */

import { z } from "zod"
import { canonicalJson } from "../../kernel/canonical.ts"
import { ledgerEntries } from "../../platform/database/ledger.ts"
import type { Ask } from "./ask.ts"
import { findMemberAccounts } from "./store.ts"

export const FieldChange = z.object({
  field: z.string(),
  was: z.string().nullable(),
  now: z.string().nullable(),
})

export const HistoryEntry = z.object({
  entry: z.string(),
  at: z.string(),
  actor: z.string().nullable(),
  act: z.string(),
  reason: z.string().nullable(),
  /** Class of the correction, where it was one. */
  class: z.string().nullable(),
  setUp: z.boolean(),
  hash: z.string(),
  changes: z.array(z.object({ table: z.string(), id: z.string(), fields: z.array(FieldChange) })),
})
export type HistoryEntry = z.infer<typeof HistoryEntry>

export const History = z.object({ entries: z.array(HistoryEntry) })

export interface Version {
  id: string
  recorded_in: string
  superseded_in: string | null
}

/** What one entry did to one row: the version before it and the version after it. */
export interface VersionStep {
  table: string
  id: string
  entry: string
  was: Version | null
  now: Version | null
}

/** Builds the history from all versions of the rows that make up a record, newest entry first. */
export async function recordHistory(
  ask: Ask,
  versions: Record<string, Version[]>,
): Promise<{ entries: HistoryEntry[] }> {
  const steps = Object.entries(versions).flatMap(([table, rows]) => versionSteps(table, rows))
  const numbers = [...new Set(steps.map((step) => step.entry))]
  const entries = await ledgerEntries(ask.workspace.full, numbers)
  const names = await memberNames(
    ask,
    entries.map((one) => one.actor).filter((one) => one !== null),
  )
  return {
    entries: entries.reverse().map(({ entry, at, actor, act, hash, content }) => ({
      entry,
      at,
      actor: actor && (names.get(actor) ?? null),
      act,
      reason: detailText(content.detail, "reason"),
      class: detailText(content.detail, "class"),
      setUp: content.setUp === true,
      hash,
      changes: steps
        .filter((step) => step.entry === entry)
        .map((step) => ({ table: step.table, id: step.id, fields: fieldChanges(step) }))
        .filter((change) => change.fields.length > 0),
    })),
  }
}

/** Orders the versions of each row and pairs each with the one before it. */
export function versionSteps(table: string, rows: Version[]): VersionStep[] {
  const steps: VersionStep[] = []
  const ids = new Set(rows.map((row) => row.id))
  for (const id of ids) {
    const own = rows
      .filter((row) => row.id === id)
      .sort((a, b) => (BigInt(a.recorded_in) < BigInt(b.recorded_in) ? -1 : 1))
    for (const [at, now] of own.entries())
      steps.push({ table, id, entry: now.recorded_in, was: own[at - 1] ?? null, now })
    const last = own.at(-1)
    if (last?.superseded_in) steps.push({ table, id, entry: last.superseded_in, was: last, now: null })
  }
  return steps
}

const hidden = ["id", "recorded_in", "superseded_in", "name_key"]

/** The fields in which two versions differ, as text. */
export function fieldChanges({ was, now }: Pick<VersionStep, "was" | "now">): z.infer<typeof FieldChange>[] {
  const fields = Object.keys(now ?? was ?? {}).filter((field) => !hidden.includes(field))
  return fields
    .map((field) => ({ field, was: fieldText(was, field), now: fieldText(now, field) }))
    .filter((change) => change.was !== change.now)
}

function fieldText(version: Version | null, field: string): string | null {
  const value = (version as Record<string, unknown> | null)?.[field]
  if (value === null || value === undefined) return null
  return typeof value === "object" ? canonicalJson(value) : String(value)
}

function detailText(detail: Record<string, unknown> | undefined, key: string): string | null {
  const value = detail?.[key]
  return typeof value === "string" ? value : null
}

/** Names of acting members. */
export async function memberNames(
  { workspace, accounts }: Pick<Ask, "workspace" | "accounts">,
  members: string[],
): Promise<Map<string, string>> {
  const rows = await findMemberAccounts(workspace.full, members)
  const names = await accounts.names(rows.map((row) => row.account))
  return new Map(rows.map((row) => [row.id, names.get(row.account) ?? ""]))
}
