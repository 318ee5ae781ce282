/** Reading the ledger: entries, its head, and what was known when. */
import type { RowEntry } from "./entity.ts"
import type { Read } from "./read.ts"
import { raw } from "./statement.ts"

/** What an entry's content holds. */
export interface EntryContent {
  act: string
  actor: string | null
  detail?: Record<string, unknown>
  setUp?: true
  rows?: RowEntry[]
  bulk?: { table: string; count: string; root: string }
}

export interface LedgerEntry {
  entry: string
  /** ISO instant in the workspace's clock. */
  at: string
  actor: string | null
  act: string
  content: EntryContent
  /** Hex. */
  hash: string
}

const columns = "entry, at, actor, act, content, encode(hash, 'hex') as hash"

/** The newest entry. */
export async function ledgerHead(read: Read): Promise<{ entry: string; at: string; hash: string }> {
  const [head] = await read.rows<LedgerEntry>(
    raw("select entry, at, encode(hash, 'hex') as hash from ledger order by entry desc limit 1", [], {
      prepare: true,
    }),
  )
  if (!head) throw new Error("the ledger has lost its genesis")
  return head
}

/** Entries by number, oldest first. */
export function ledgerEntries(read: Read, entries: string[]): Promise<LedgerEntry[]> {
  return read.rows(
    raw(`select ${columns} from ledger where entry = any($1) order by entry`, [entries], { prepare: true }),
  )
}

/** The newest entry made before the end of an instant: what was known then. */
export async function knownAtInstant(read: Read, instant: string): Promise<string> {
  const [row] = await read.rows<{ entry: string }>(
    raw("select coalesce(max(entry), 0) as entry from ledger where at <= $1", [instant], { prepare: true }),
  )
  return row?.entry ?? "0"
}
