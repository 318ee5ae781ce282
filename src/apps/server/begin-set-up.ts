/** The right to set the workspace up, held by one process at a time. */
import pg from "pg"
import { type Installation, installWorkspace } from "../../platform/database/install.ts"
import { workspaceSchema } from "./headland.ts"

export interface SetUp {
  /** Nobody has set the workspace up yet. */
  needed: boolean
  end(): Promise<void>
}

/**
 * Waits until no other process is setting up. A set-up that was interrupted left a workspace that nobody was
 * ever let into: it is discarded and begins anew.
 */
export async function beginSetUp(at: Installation): Promise<SetUp> {
  const client = new pg.Client({ connectionString: at.url })
  await client.connect()
  await client.query("select pg_advisory_lock(hashtext('headland set-up'))")
  const { rowCount: done } = await client.query("select from shared.workspace where schema_name = $1", [
    workspaceSchema,
  ])
  if (!done) await discardUnfinished(client, at)
  return { needed: !done, end: () => client.end() }
}

async function discardUnfinished(client: pg.Client, at: Installation): Promise<void> {
  const { rowCount: begun } = await client.query(
    `select from ${workspaceSchema}.ledger where entry > 0 limit 1`,
  )
  if (!begun) return
  await client.query(`drop schema ${workspaceSchema}, ${workspaceSchema}_release cascade`)
  await client.query(`delete from shared."user"`)
  await installWorkspace(at, workspaceSchema)
}
