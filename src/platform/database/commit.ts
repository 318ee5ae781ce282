/** Writing: one queue per workspace, and each job is one ledger entry with the rows it wrote. */
import { canonicalJson, sha256 } from "../../kernel/canonical.ts"
import type { Change } from "./change.ts"
import { changeEntry, changeStatements } from "./change.ts"
import { CommitConnection } from "./commit-connection.ts"
import type { Refusals } from "./refusal.ts"
import { refusalOf } from "./refusal.ts"
import type { Statement } from "./statement.ts"

/** What a use case hands over when it has decided. */
export interface Job {
  /** The acting member; null for the system. */
  actor: string | null
  /** What was done, as noun.verb: `organisation.correct`. */
  act: string
  /** What else the entry says: reason, class of a correction, hash of a document. JSON without numbers. */
  detail?: Record<string, unknown>
  changes?: Change[]
  /** Rows written set-based: their table, number and Merkle root stand for them in the entry. */
  bulk?: { table: string; count: string; root: string }
  /** Sent behind the changes in the same transaction: bulk inserts, release tables. */
  statements?: Statement[]
  /** Only while a workspace is being set up: the earlier instant of the entry (ISO). */
  setUpAt?: string | undefined
  /** What a violated constraint means to people. */
  refusals?: Refusals
}

declare const writing: unique symbol

/** The right to write. `entry` gives the number of the ledger entry once it is on disk. */
export interface Commit {
  readonly [writing]: true
  entry(job: Job): Promise<string>
  close(): Promise<void>
}

interface Waiting {
  job: Job
  statements: Statement[]
  resolve: (entry: string) => void
  reject: (error: unknown) => void
}

/** At most so many jobs share one commit. */
const batchSize = 64

/** Opens the queue on a connection of its own; `onEntry` hears of each entry after it is committed. */
export function openCommit(connectionString: string, onEntry: (entry: string) => void): Commit {
  const connection = new CommitConnection(connectionString)
  const waiting: Waiting[] = []
  let running: Promise<void> | null = null

  async function drain(): Promise<void> {
    // Jobs that arrive in the same turn of the event loop join the first batch.
    await new Promise(setImmediate)
    while (waiting.length > 0) await runBatch(waiting.splice(0, batchSize))
    running = null
  }

  async function runBatch(batch: Waiting[]): Promise<void> {
    const outcome = await connection.run(batch.map((one) => one.statements))
    if (outcome.ok) {
      batch.forEach((one, at) => {
        one.resolve(outcome.entries[at]!)
        onEntry(outcome.entries[at]!)
      })
    } else if (batch.length > 1 && !outcome.lost) {
      for (const one of batch) await runBatch([one])
    } else {
      for (const one of batch) one.reject(refusalOf(outcome.error, one.job.refusals))
    }
  }

  return {
    entry: (job) =>
      new Promise((resolve, reject) => {
        waiting.push({ job, statements: jobStatements(job), resolve, reject })
        running ??= drain()
      }),
    close: async () => {
      await running
      await connection.close()
    },
  } as Commit
}

/** What the entry holds and hashes. */
export function entryContent({ actor, act, detail, changes, bulk, setUpAt }: Job): Record<string, unknown> {
  return {
    act,
    actor,
    ...(detail && { detail }),
    ...(setUpAt && { setUp: true }),
    ...(bulk ? { bulk } : { rows: (changes ?? []).map(changeEntry) }),
  }
}

function jobStatements(job: Job): Statement[] {
  const content = canonicalJson(entryContent(job))
  const statements = [
    {
      name: "append_entry",
      text: "select append_entry($1, $2, $3, $4, $5) as entry",
      values: [job.actor, job.act, content, sha256(content), job.setUpAt ?? null],
    },
    ...(job.changes ?? []).flatMap(changeStatements),
    ...(job.statements ?? []),
  ]
  statements.forEach(refuseUnsendable)
  return statements
}

/** The driver would leave such a statement out when the others are on their way, and they would be committed. */
function refuseUnsendable({ text, values }: Statement): void {
  const odd = values.flat().find((one) => typeof one === "object" && one !== null && !Buffer.isBuffer(one))
  if (odd) throw new TypeError(`a statement is given what no column can hold: ${text}`)
}
