/** What a check of the ledger may find, and the entries as it reads them. */
import type { EntryContent } from "./ledger.ts"

export type LedgerFault =
  | "changed-entry"
  | "removed-entry"
  | "broken-chain"
  | "changed-row"
  | "missing-row"
  | "unwritten-row"
  | "cut-tail"

export interface LedgerProblem {
  fault: LedgerFault
  entry: string
  /** Table and number of the row, where a row is concerned. */
  row?: { table: string; id: string }
  words: string
}

export interface StoredEntry {
  entry: string
  us: string
  actor: string | null
  act: string
  content: EntryContent
  content_hash: Buffer
  previous_hash: Buffer
  hash: Buffer
}
