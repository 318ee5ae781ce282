/** A statement inside its own read-only transaction with its settings, sent as one batch with one Sync. */
import pg from "pg"
import type { Statement } from "./statement.ts"

interface Wire {
  parse(message: { text: string; name?: string }): void
  bind(message: { statement?: string; values?: unknown[] }): void
  describe(message: { type: "P"; name: string }): void
  execute(message: { portal?: string; rows?: number }): void
  sync(): void
}

// pg's Query keeps these members to itself; the class is public, its wire handling is what we extend.
const WireQuery = pg.Query as unknown as new (
  config: pg.QueryConfig,
  callback: (error: Error | null, result: pg.QueryResult) => void,
) => {
  prepare(wire: Wire): void
  requiresPreparation(): boolean
  handleCommandComplete(message: unknown, wire: Wire): void
}

export class ScopedQuery extends WireQuery {
  readonly before: string[]
  completed = 0

  constructor(
    before: string[],
    config: pg.QueryConfig,
    done: (error: Error | null, result: pg.QueryResult) => void,
  ) {
    super(config, done)
    this.before = ["begin read only", ...before]
  }

  override requiresPreparation(): boolean {
    return true
  }

  override prepare(wire: Wire): void {
    for (const text of this.before) send(wire, text)
    // The superclass would end the batch with a Sync of its own: it is held back until the commit is sent.
    const sync = wire.sync
    wire.sync = () => {}
    try {
      super.prepare(wire)
    } finally {
      wire.sync = sync
    }
    send(wire, "commit")
    wire.sync()
  }

  /** Only the statement's own completion counts; those of begin, settings and commit are passed over. */
  override handleCommandComplete(message: unknown, wire: Wire): void {
    if (this.completed++ === this.before.length) super.handleCommandComplete(message, wire)
  }

  static run<R>(client: pg.PoolClient, before: string[], statement: Statement<R>): Promise<R[]> {
    return new Promise((resolve, reject) => {
      const query = new ScopedQuery(before, statement, (error, result) =>
        error ? reject(error) : resolve(result.rows as R[]),
      )
      client.query(query as unknown as pg.Submittable)
    })
  }
}

function send(wire: Wire, text: string): void {
  wire.parse({ text })
  wire.bind({})
  wire.execute({})
}
