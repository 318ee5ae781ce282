/** The right to set the workspace up, held by one process at a time. */
import pg from "pg"
import { startProblem } from "../../platform/config/start-problem.ts"
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
  // It only waits and holds a lock: a database that stops meanwhile ends it, and not the process.
  client.on("error", () => {})
  await client.connect()
  try {
    await client.query("select pg_advisory_lock(hashtext('headland set-up'))")
    const { rowCount: done } = await client.query("select from shared.workspace where schema_name = $1", [
      workspaceSchema,
    ])
    if (!done) await discardUnfinished(client, at)
    return { needed: !done, end: () => client.end() }
  } catch (error) {
    await client.end()
    throw error
  }
}

// Set-ups enter on dates of their own, or as nobody; a notice bears the name of whoever caused it.
const enteredByPeople = `select from ${workspaceSchema}.ledger
  where actor is not null and not content ? 'setUp' and act <> 'notice.give' limit 1`

async function discardUnfinished(client: pg.Client, at: Installation): Promise<void> {
  const { rowCount: begun } = await client.query(
    `select from ${workspaceSchema}.ledger where entry > 0 limit 1`,
  )
  if (!begun) return
  const { rowCount: used } = await client.query(enteredByPeople)
  if (used) throw withoutName()
  await client.query(`drop schema ${workspaceSchema}, ${workspaceSchema}_release cascade`)
  await client.query(`delete from shared."user"`)
  await installWorkspace(at, workspaceSchema)
}

/** Half a restored backup, for example: whatever it was, nothing that people entered is thrown away. */
function withoutName(): Error {
  return startProblem(
    `The schema ${workspaceSchema} holds what people entered, but the table shared.workspace does not name it.`,
    "Restore the schema shared from the same backup. Nothing was changed.",
  )
}
