/** Rows of an entity as known now or at an entry, for statements that are written by hand. */
import type { Statement } from "./statement.ts"
import { raw } from "./statement.ts"

/** The table `t`, present or as known at `$1`, up to its first condition. */
export function knownTable(table: string, known: string | undefined): string {
  return known === undefined
    ? `${table} t where $1::bigint is null`
    : `${table}_known t where recorded_in <= $1 and (superseded_in is null or superseded_in > $1)`
}

/** `condition` may order and limit; its own parameters begin at `$2`. */
export function rowsKnown<R>(
  table: string,
  known: string | undefined,
  condition: string,
  values: unknown[],
): Statement<R> {
  const text = `select t.* from ${knownTable(table, known)} and ${condition}`
  return raw(text, [known ?? null, ...values], { prepare: true })
}
