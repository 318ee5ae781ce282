/** A database belongs to one secret: with another, no published figure could be computed again. */
import { createHmac } from "node:crypto"
import type pg from "pg"
import { startProblem } from "../config/start-problem.ts"

/** Refuses another secret than the one that the database was made with. */
export async function checkSecret(client: pg.ClientBase, secret: string): Promise<void> {
  const { rows: tables } = await client.query("select to_regclass('shared.secret_mark') as known")
  if (!tables[0].known) return
  const { rows } = await client.query<{ mark: string }>("select mark from shared.secret_mark")
  if (rows[0] && rows[0].mark !== markOf(secret)) throw otherSecret()
}

/** Keeps the mark of the secret, the first time. */
export async function markSecret(client: pg.ClientBase, secret: string): Promise<void> {
  await client.query("insert into shared.secret_mark (mark) values ($1) on conflict do nothing", [
    markOf(secret),
  ])
}

function markOf(secret: string): string {
  return createHmac("sha256", secret).update("secret mark").digest("hex")
}

function otherSecret(): Error {
  return startProblem(
    "This database was made with another secret.",
    "Set HEADLAND_SECRET to the one it was made with. If none was set then, it is kept in the file “secret” of the data directory of that time: put it back, or name that directory with HEADLAND_DATA.",
  )
}
