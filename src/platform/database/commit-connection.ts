/** The one connection of a commit queue: batches of jobs travel pipelined, in one transaction. */
import type { Writable } from "node:stream"
import pg from "pg"
import { databaseUnavailable, isConnectionLost } from "./read.ts"
import type { Statement } from "./statement.ts"
import { valueTypes } from "./values.ts"

export type Outcome = { ok: true; entries: string[] } | { ok: false; lost: boolean; error: unknown }

export class CommitConnection {
  readonly connectionString: string
  client: pg.Client | null = null

  constructor(connectionString: string) {
    this.connectionString = connectionString
  }

  /** Runs each job's statements, the first of which appends its entry; all are committed, or none. */
  async run(jobs: Statement[][]): Promise<Outcome> {
    let client: pg.Client
    try {
      client = await this.connected()
    } catch {
      return { ok: false, lost: true, error: databaseUnavailable() }
    }
    const { begun, sent, committed } = together(client, () => ({
      begun: client.query("begin"),
      sent: jobs.map((statements) => statements.map((one) => client.query(one))),
      committed: client.query("commit"),
    }))
    const answers = await Promise.allSettled([begun, ...sent.flat(), committed])
    return this.judge(answers, await Promise.allSettled(sent.map((job) => job[0])))
  }

  judge(
    answers: PromiseSettledResult<pg.QueryResult>[],
    entries: PromiseSettledResult<pg.QueryResult | undefined>[],
  ): Outcome {
    const last = answers.at(-1)
    if (last?.status === "fulfilled" && last.value.command === "COMMIT")
      return {
        ok: true,
        entries: entries.map((one) => (one.status === "fulfilled" ? String(one.value?.rows[0]?.entry) : "")),
      }
    // The first failure is the cause; the others only say that the transaction was aborted by it.
    const failed = answers.find((one) => one.status === "rejected")
    const error = failed?.status === "rejected" ? failed.reason : new Error("the transaction was rolled back")
    const reason = last?.status === "rejected" ? last.reason : null
    // A commit that the database refuses is no broken connection: each of its jobs is tried alone.
    const lost = reason !== null && (!(reason instanceof pg.DatabaseError) || isConnectionLost(reason))
    if (lost) this.drop()
    return { ok: false, lost, error: lost ? databaseUnavailable() : error }
  }

  async connected(): Promise<pg.Client> {
    if (this.client) return this.client
    const client = new pg.Client({
      connectionString: this.connectionString,
      types: valueTypes,
      pipeline: true,
    } as pg.ClientConfig)
    client.on("error", () => this.drop())
    await client.connect()
    this.client = client
    return client
  }

  drop(): void {
    const client = this.client
    this.client = null
    client?.end().catch(() => {})
  }

  async close(): Promise<void> {
    const client = this.client
    this.client = null
    await client?.end()
  }
}

/** What is sent meanwhile leaves in one packet instead of one for each statement. */
function together<T>(client: pg.Client, send: () => T): T {
  const { stream } = (client as unknown as { connection: { stream: Writable } }).connection
  stream.cork()
  try {
    return send()
  } finally {
    stream.uncork()
  }
}
