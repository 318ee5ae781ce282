/** Migrations: numbered SQL files up and down, run once each under a lock, with names filled in. */
import { readdir, readFile } from "node:fs/promises"
import { join } from "node:path"
import type pg from "pg"
import { startProblem } from "../config/start-problem.ts"
import { quoted } from "./names.ts"

export interface Migration {
  number: number
  name: string
  up: string
  down: string
}

/** Reads the migrations of a folder in order; a number without its down, or a gap, is an error. */
export async function readMigrations(folder: string): Promise<Migration[]> {
  const files = (await readdir(folder)).filter((file) => file.endsWith(".up.sql")).sort()
  return Promise.all(
    files.map(async (file, at) => {
      const number = Number(file.slice(0, 4))
      if (number !== at + 1) throw new Error(`migration ${file} should have the number ${at + 1}`)
      const name = file.slice(0, -".up.sql".length)
      const read = (direction: string) => readFile(join(folder, `${name}.${direction}.sql`), "utf8")
      return { number, name, up: await read("up"), down: await read("down") }
    }),
  )
}

/** Fills {{name}} with a quoted name; an unknown name is an error. */
export function fillNames(sql: string, names: Record<string, string>): string {
  return sql.replace(/\{\{(\w+)\}\}/g, (_, key: string) => {
    const name = names[key]
    if (!name) throw new Error(`a migration asks for the unknown name ${key}`)
    return quoted(name)
  })
}

/** Brings a schema to version `to` (default: the newest), up or down, each migration in its own transaction. */
export async function migrate(
  client: pg.ClientBase,
  migrations: Migration[],
  names: Record<string, string> & { schema: string },
  to = migrations.length,
): Promise<{ from: number; to: number }> {
  await client.query(`set search_path = ${quoted(names.schema)}, public`)
  await client.query("select pg_advisory_lock(hashtext('headland migrations'))")
  try {
    const from = await schemaVersion(client)
    if (from > migrations.length) throw newerThan(names.schema, from, migrations.length)
    for (const one of migrations.slice(from, to)) await step(client, fillNames(one.up, names), one.number)
    for (const one of migrations.slice(to, from).reverse())
      await step(client, fillNames(one.down, names), one.number - 1)
    return { from, to }
  } finally {
    await client.query("select pg_advisory_unlock(hashtext('headland migrations'))")
  }
}

/** An older program would write rows that the newer schema does not mean. */
function newerThan(schema: string, from: number, known: number): Error {
  return startProblem(
    `The schema ${schema} is at version ${from}; this program knows it up to version ${known}.`,
    "Start the newer program that was used last, or restore a backup made before its first start.",
  )
}

async function schemaVersion(client: pg.ClientBase): Promise<number> {
  await client.query("create table if not exists schema_version (version integer not null)")
  const { rows } = await client.query("select version from schema_version")
  if (rows[0]) return rows[0].version
  await client.query("insert into schema_version values (0)")
  return 0
}

async function step(client: pg.ClientBase, sql: string, version: number): Promise<void> {
  await client.query("begin")
  try {
    await client.query(sql)
    await client.query("update schema_version set version = $1", [version])
    await client.query("commit")
  } catch (error) {
    await client.query("rollback")
    throw error
  }
}
