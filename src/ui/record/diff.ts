/** What changed between two states of a record, field by field, for people to read. */
import type { Text } from "../language.tsx"

export interface DiffField {
  field: Text | string
  /** As written for people; null: there was nothing. */
  was: string | null
  now: string | null
}

/** Fields to show, in this order, each with how its value is written. */
export type DiffLabels = Record<string, { label: Text; write?: (value: unknown) => string }>

function written(value: unknown, write: ((value: unknown) => string) | undefined): string | null {
  if (value === null || value === undefined || value === "") return null
  return write ? write(value) : typeof value === "object" ? JSON.stringify(value) : String(value)
}

const same = (one: unknown, other: unknown) => JSON.stringify(one ?? null) === JSON.stringify(other ?? null)

/** Fields whose values differ; `was` null for what has just been entered, `now` null for what was removed. */
export function diffFields(
  was: Record<string, unknown> | null,
  now: Record<string, unknown> | null,
  labels: DiffLabels,
): DiffField[] {
  return Object.entries(labels)
    .filter(([field]) => !same(was?.[field], now?.[field]))
    .map(([field, { label, write }]) => ({
      field: label,
      was: written(was?.[field], write),
      now: written(now?.[field], write),
    }))
}
