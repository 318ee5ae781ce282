/** What a feature tells the routes' test of its records in the demo. */
import type { Role } from "../../src/features/access/schema.ts"

/** A statement that yields one number, with the workspace's schema written out: `select min(id) from w1.visit`. */
export type NumberSql = string
/** A statement that yields a column of numbers. */
export type NumbersSql = string

export interface KnownRecords {
  /** A body that fits each route that takes one, by "POST /visits". `$name` stands for a placeholder. */
  examples: Record<string, unknown>
  /** Placeholders beyond `$centre` and `$organisation`. */
  placeholders?: Record<`$${string}`, NumberSql>
  /** By the first part of the path, such as `visits`. */
  kinds: Record<
    string,
    {
      /** One that every full reader finds. */
      any: NumberSql
      /** One beyond the reach of every narrow reader of the demo. */
      others: NumberSql
      /** One within the reach of a narrow role. */
      own?: Partial<Record<Role, NumberSql>>
    }
  >
  /** Of a list that narrow readers may read: the organisations its rows are about. */
  rowsIn: Record<string, (body: never) => string[]>
  /** The organisations that a narrow role should see in that list; nothing said means none. */
  reachOf?: Record<string, Partial<Record<Role, NumbersSql>>>
  /** Parameters that a list needs. */
  query?: Record<string, string>
  /** Lists whose rows are everybody's who may read them. */
  nobodys: string[]
}
