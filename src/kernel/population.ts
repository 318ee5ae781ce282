/** A population: the rows a figure counts, by one frozen statement per version. */

/** `$1` is the ledger entry known, `$2` the day, then the parameters in order. */
export interface Population {
  /** With its version: `settled-enterprise.v1`. */
  id: string
  parameters: string[]
  /** Yields evidence rows: key, label, value, version, contributor, dimensions (jsonb of text). */
  sql: string
}

/** One row of a population: what a figure counts. */
export interface EvidenceRow {
  key: string
  label: string
  /** Decimal text: 1 where the row is counted. */
  value: string
  /** The record versions it was read from. */
  version: string
  /**
   * The organisation whose fact this is, or what else the row belongs to (“project:12”), so that it opens only to
   * whoever reaches it; null where the row is nobody's secret and opens to every reader of figures.
   */
  contributor: string | null
  dimensions: Record<string, string>
}
