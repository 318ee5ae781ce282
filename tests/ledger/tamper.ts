/** Tampering as the owner of the database may do it: past every right and constraint, and undone afterwards. */
import pg from "pg"
import type { EntityColumns } from "../../src/platform/database/entity-catalog.ts"
import { entityCatalog } from "../../src/platform/database/entity-catalog.ts"
import type { Read } from "../../src/platform/database/read.ts"
import { valueTypes } from "../../src/platform/database/values.ts"
import type { LedgerVerdict, PublishedHead } from "../../src/platform/database/verify-ledger.ts"
import { verifyLedger } from "../../src/platform/database/verify-ledger.ts"

export interface Tamperer {
  /** One value, asked before anything is changed. */
  ask(sql: string): Promise<string>
  /** The entities of the workspace. */
  entities: EntityColumns[]
  /** What the check finds after the statements; null where the database itself refused, or the last touched no row. */
  after(statements: string[], heads?: PublishedHead[]): Promise<LedgerVerdict | null>
  close(): Promise<void>
}

/** Connects as the owner. */
export async function openTamperer(url: string, schema: string): Promise<Tamperer> {
  const client = new pg.Client({ connectionString: url, types: valueTypes })
  await client.connect()
  await client.query(`set search_path = ${schema}, public`)
  const read = {
    rows: async (statement: pg.QueryConfig) => (await client.query(statement)).rows,
  } as unknown as Read
  return {
    entities: await entityCatalog(read),
    ask: async (sql) => String(Object.values((await client.query(sql)).rows[0] ?? {})[0]),
    after: (statements, heads = []) => undone(client, statements, () => verifyLedger(read, heads)),
    close: () => client.end(),
  }
}

/** Codes of constraints that stood in the way: that tampering did not happen. */
const refusals = ["23505", "23P01", "23514", "23502"]

async function undone<T>(client: pg.Client, statements: string[], work: () => Promise<T>): Promise<T | null> {
  await client.query("begin")
  try {
    // References are checked by triggers, which an owner can switch off.
    await client.query("set local session_replication_role = replica")
    let touched = 0
    for (const statement of statements) touched = (await client.query(statement)).rowCount ?? 0
    return touched > 0 ? await work() : null
  } catch (error) {
    if (refusals.includes((error as { code?: string }).code ?? "")) return null
    throw error
  } finally {
    await client.query("rollback")
  }
}
