/** Prepares a database: roles, the shared schema, and the schemas of a workspace, at their newest version. */
import { join } from "node:path"
import pg from "pg"
import { packageRoot } from "../config/package-root.ts"
import { checkSecret, markSecret } from "./check-secret.ts"
import { migrate, readMigrations } from "./migrate.ts"
import type { WorkspaceNames } from "./names.ts"
import { accountsRole, quoted, rolePassword, workspaceNames } from "./names.ts"

export interface Installation {
  /** Connection string of the owner. */
  url: string
  database: string
  secret: string
}

/** Connects as owner and names the database. */
export async function withOwner<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

/** Creates or updates what all workspaces share. */
export async function installShared({ url, database, secret }: Installation): Promise<void> {
  await withOwner(url, async (client) => {
    await oneAtATime(client)
    // Before the roles get the passwords that the secret gives: another process may be using them.
    await checkSecret(client, secret)
    await client.query("create extension if not exists btree_gist")
    await createRoles(client, secret, [accountsRole(database)])
    await client.query("create schema if not exists shared")
    const migrations = await readMigrations(join(packageRoot, "database/shared"))
    await migrate(client, migrations, { schema: "shared", accounts: accountsRole(database) })
    await markSecret(client, secret)
  })
}

/** Creates or updates the schemas and roles of one workspace. */
export async function installWorkspace(at: Installation, schema: string): Promise<WorkspaceNames> {
  const names = workspaceNames(at.database, schema)
  await withOwner(at.url, async (client) => {
    await oneAtATime(client)
    await createRoles(client, at.secret, [names.full, names.scoped, names.public])
    await client.query(`create schema if not exists ${quoted(schema)}`)
    const migrations = await readMigrations(join(packageRoot, "database/workspace"))
    await migrate(client, migrations, { ...names })
  })
  return names
}

/** Even "if not exists" fails for whoever comes second at the same time. The lock ends with the connection. */
async function oneAtATime(client: pg.Client): Promise<void> {
  await client.query("select pg_advisory_lock(hashtext('headland install'))")
}

/** Roles are server-wide: created once, under a lock. One that an earlier database left gets its password anew. */
async function createRoles(client: pg.Client, secret: string, roles: string[]): Promise<void> {
  await client.query("select pg_advisory_lock(hashtext('headland roles'))")
  try {
    for (const role of roles) {
      const { rowCount } = await client.query("select 1 from pg_roles where rolname = $1", [role])
      const password = client.escapeLiteral(rolePassword(secret, role))
      await client.query(`${rowCount ? "alter" : "create"} role ${quoted(role)} login password ${password}`)
    }
  } finally {
    await client.query("select pg_advisory_unlock(hashtext('headland roles'))")
  }
}
