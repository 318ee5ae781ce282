/** How far a validity has burnt down on a given day, for the fuse under a class badge. */
import { daysBetween } from "../kernel/day.ts"

/** Days before the end from which a validity counts as expiring. */
export const expiringWithin = 90

export interface Validity {
  from: string | null
  /** The first day on which it no longer holds; null: without end. */
  until: string | null
}

export type Fuse =
  | { state: "valid" | "expiring"; burnt: number; daysLeft: number | null }
  | { state: "pending" | "expired"; burnt: number; daysLeft: null }

/** The state of a validity on a day, and its burnt part as a share from 0 to 1. */
export function fuseOn(day: string, { from, until }: Validity): Fuse {
  if (from === null || day < from) return { state: "pending", burnt: 0, daysLeft: null }
  if (until === null) return { state: "valid", burnt: 0, daysLeft: null }
  if (until <= day) return { state: "expired", burnt: 1, daysLeft: null }
  const daysLeft = daysBetween(day, until)
  const burnt = daysBetween(from, day) / daysBetween(from, until)
  return { state: daysLeft <= expiringWithin ? "expiring" : "valid", burnt, daysLeft }
}
