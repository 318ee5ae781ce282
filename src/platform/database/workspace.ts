/** An open workspace: its pools, its one way to write, its numbers and its clock. */
import pg from "pg"
import type { Clock } from "../clock.ts"
import { openClock } from "../clock.ts"
import type { Commit } from "./commit.ts"
import { openCommit } from "./commit.ts"
import type { Installation } from "./install.ts"
import { roleUrl, workspaceNames } from "./names.ts"
import type { Read, Scope } from "./read.ts"
import { fullRead, scopedRead, snapshot } from "./read.ts"
import { valueTypes } from "./values.ts"

export interface Workspace {
  schema: string
  secret: string
  /** Reads everything. */
  full: Read
  /** Reads what a scope reaches. */
  within(scope: Scope): Read
  /** Several reads of the same state, with full reach. */
  snapshot<T>(work: (read: Read) => Promise<T>): Promise<T>
  /** Reads the release schema and nothing else. */
  published: Read
  commit: Commit
  /** A number for a new record. */
  nextNumber(): Promise<string>
  clock: Clock
  /** Hears of each committed entry. */
  onEntry(listener: (entry: string) => void): void
  /** Pool of the full role, for COPY into staging tables. */
  pool: pg.Pool
  close(): Promise<void>
}

/** Opens pools and the commit queue of the workspace in `schema`. */
export async function openWorkspace(at: Installation, schema: string): Promise<Workspace> {
  const names = workspaceNames(at.database, schema)
  const pool = (role: string, path: string, max: number) =>
    openPool(roleUrl(at.url, at.secret, role, path), max)
  const full = pool(names.full, schema, 10)
  const scoped = pool(names.scoped, schema, 10)
  const published = pool(names.public, names.release, 10)
  const listeners: ((entry: string) => void)[] = []
  const commit = openCommit(roleUrl(at.url, at.secret, names.full, schema), (entry) => {
    for (const listener of listeners) listener(entry)
  })
  const read = fullRead(full)
  return {
    schema,
    secret: at.secret,
    full: read,
    within: (scope) => scopedRead(scoped, scope),
    snapshot: (work) => snapshot(full, work),
    published: fullRead(published),
    commit,
    nextNumber: numberSeries(read),
    clock: await openClock(read),
    onEntry: (listener) => listeners.push(listener),
    pool: full,
    close: async () => {
      await commit.close()
      await Promise.all([full.end(), scoped.end(), published.end()])
    },
  }
}

/** A pool whose idle connections may break without taking the process down. */
export function openPool(connectionString: string, max: number): pg.Pool {
  const pool = new pg.Pool({ connectionString, max, types: valueTypes, connectionTimeoutMillis: 10_000 })
  pool.on("error", () => {})
  return pool
}

/** Takes numbers from the sequence in blocks: one round trip for many records. */
function numberSeries(read: Read): () => Promise<string> {
  const block: string[] = []
  let fetching: Promise<void> | null = null
  const fetch = async () => {
    const text = "select nextval('record_number') as number from generate_series(1, 64)"
    const rows = await read.rows<{ number: string }>({ text, values: [], name: "record_numbers" })
    block.push(...rows.map((row) => row.number))
  }
  return async () => {
    for (;;) {
      const number = block.shift()
      if (number) return number
      // A failure is told to whoever waits for it now; the next one who asks tries again.
      fetching ??= fetch().finally(() => {
        fetching = null
      })
      await fetching
    }
  }
}
