/** Checks the whole ledger: its chain, and that every domain row is what an entry wrote. */
import { canonicalJson, sha256 } from "../../kernel/canonical.ts"
import type { EntityColumns } from "./entity-catalog.ts"
import { entityCatalog } from "./entity-catalog.ts"
import type { LedgerFault, LedgerProblem, StoredEntry } from "./ledger-problem.ts"
import type { Read } from "./read.ts"
import { raw } from "./statement.ts"
import { verifyRows } from "./verify-rows.ts"

/** A head that was published elsewhere, such as in a bulletin. */
export interface PublishedHead {
  entry: string
  hash: string
  of: string
}

export interface LedgerVerdict {
  entries: number
  rows: number
  head: { entry: string; hash: string }
  problems: LedgerProblem[]
}

const pageSize = 500
const mostBulkRows = 100_000
const storedColumns = `entry, (extract(epoch from at) * 1000000)::bigint as us, actor, act, content, content_hash,
  previous_hash, hash`

/** Verifies everything that `read` sees in one snapshot; `progress` hears of the entries done. */
export async function verifyLedger(
  read: Read,
  heads: PublishedHead[] = [],
  progress: (entries: number) => void = () => {},
): Promise<LedgerVerdict> {
  const catalog = await entityCatalog(read)
  const verdict: LedgerVerdict = { entries: 0, rows: 0, head: { entry: "-1", hash: "" }, problems: [] }
  let previous: StoredEntry | null = null
  for (;;) {
    const page: StoredEntry[] = heldAtOnce(await entriesAfter(read, verdict.head.entry))
    if (page.length === 0) break
    for (const one of page) {
      verdict.problems.push(...entryProblems(one, previous))
      previous = one
    }
    await verifyPage(read, catalog, page, verdict)
    verdict.entries += page.length
    verdict.head = { entry: page.at(-1)!.entry, hash: page.at(-1)!.hash.toString("hex") }
    progress(verdict.entries)
  }
  await findRowsBeyond(read, catalog, verdict)
  await checkHeads(read, heads, verdict)
  return verdict
}

function entriesAfter(read: Read, entry: string): Promise<StoredEntry[]> {
  const text = `select ${storedColumns} from ledger where entry > $1 order by entry limit ${pageSize}`
  return read.rows(raw(text, [entry]))
}

/** The first of the entries, with so many rows of bulk entries that they fit in memory; at least one entry. */
function heldAtOnce(page: StoredEntry[]): StoredEntry[] {
  let rows = 0
  const beyond = page.findIndex(({ content }, at) => {
    rows += Number(content.bulk?.count ?? 0)
    return at > 0 && rows > mostBulkRows
  })
  return beyond < 0 ? page : page.slice(0, beyond)
}

/** The chain: number, previous hash, content, columns and own hash must fit. */
function entryProblems(one: StoredEntry, previous: StoredEntry | null): LedgerProblem[] {
  const problems: LedgerProblem[] = []
  const say = (fault: LedgerFault, words: string) => problems.push({ fault, entry: one.entry, words })
  const expected = previous ? BigInt(previous.entry) + 1n : 0n
  if (BigInt(one.entry) !== expected)
    say(
      "removed-entry",
      `entries ${expected} to ${BigInt(one.entry) - 1n} are missing before entry ${one.entry}`,
    )
  if (previous && !one.previous_hash.equals(previous.hash))
    say("broken-chain", `entry ${one.entry} does not follow the hash of entry ${previous.entry}`)
  const { act, actor } = one.content
  if (
    !sha256(canonicalJson(one.content)).equals(one.content_hash) ||
    act !== one.act ||
    (actor ?? null) !== one.actor
  )
    say("changed-entry", `the content of entry ${one.entry} is not what was hashed`)
  const link = sha256(Buffer.concat([one.previous_hash, int64(one.entry), int64(one.us), one.content_hash]))
  if (!link.equals(one.hash)) say("changed-entry", `number, time or hash of entry ${one.entry} was changed`)
  return problems
}

function int64(number: string): Buffer {
  const bytes = Buffer.alloc(8)
  bytes.writeBigInt64BE(BigInt(number))
  return bytes
}

async function verifyPage(read: Read, catalog: EntityColumns[], page: StoredEntry[], verdict: LedgerVerdict) {
  const from = BigInt(verdict.head.entry) + 1n
  for (const entity of catalog) {
    const found = await verifyRows(read, entity, { from: String(from), to: page.at(-1)!.entry }, page)
    verdict.rows += found.rows
    verdict.problems.push(...found.problems)
  }
  const known = new Set(catalog.map(({ name }) => name))
  for (const { entry, content } of page)
    for (const { table, id } of [
      ...(content.rows ?? []),
      ...(content.bulk ? [{ ...content.bulk, id: "" }] : []),
    ])
      if (!known.has(table))
        verdict.problems.push({
          fault: "missing-row",
          entry,
          row: { table, id },
          words: `entry ${entry} wrote ${table} ${id}, and there is no such table with a past`,
        })
}

/** Rows whose entry lies before the ledger's beginning or beyond its end. */
async function findRowsBeyond(read: Read, catalog: EntityColumns[], verdict: LedgerVerdict): Promise<void> {
  for (const { name } of catalog) {
    const text = `select id, recorded_in from ${name}_known
      where recorded_in > $1 or superseded_in > $1 or recorded_in < 0 or superseded_in < 0 limit 100`
    for (const row of await read.rows<{ id: string; recorded_in: string }>(raw(text, [verdict.head.entry])))
      verdict.problems.push({
        fault: "unwritten-row",
        entry: row.recorded_in,
        row: { table: name, id: row.id },
        words: `${name} ${row.id} names entry ${row.recorded_in}, which the ledger does not hold`,
      })
  }
}

/** A head that was published must still stand in the chain: otherwise the tail was cut and written anew. */
async function checkHeads(read: Read, heads: PublishedHead[], verdict: LedgerVerdict): Promise<void> {
  const text = "select entry, encode(hash, 'hex') as hash from ledger where entry = any($1)"
  const rows = await read.rows<{ entry: string; hash: string }>(raw(text, [heads.map((head) => head.entry)]))
  const hashes = new Map(rows.map((row) => [row.entry, row.hash]))
  for (const head of heads)
    if (hashes.get(head.entry) !== head.hash)
      verdict.problems.push({
        fault: "cut-tail",
        entry: head.entry,
        words: `${head.of} carries entry ${head.entry} with another hash: the ledger was cut or rewritten before it`,
      })
}
