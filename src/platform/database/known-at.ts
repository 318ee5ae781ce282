/** The condition under which a version was known at an entry, for queries over `…_known` views. */
import { type RawBuilder, sql } from "kysely"

/** `alias` is the view's name in the query. */
export function knownAt(alias: string, entry: string): RawBuilder<boolean> {
  const recorded = sql.ref(`${alias}.recorded_in`)
  const superseded = sql.ref(`${alias}.superseded_in`)
  return sql<boolean>`(${recorded} <= ${entry} and (${superseded} is null or ${superseded} > ${entry}))`
}
