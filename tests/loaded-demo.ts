/** The loaded demo: loaded once in a run of the tests, and copied as a whole for every file and every walk. */
import pg from "pg"
import { inject } from "vitest"
import { loadDemo } from "../demo/load-demo.ts"
import { type Headland, installHeadland, openHeadland } from "../src/apps/server/headland.ts"
import type { Installation } from "../src/platform/database/install.ts"
import { withOwner } from "../src/platform/database/install.ts"
import { quoted } from "../src/platform/database/names.ts"

const secret = "the secret of the test suite"
const master = "demo_master"
/** A number of our own, by which loaders wait for each other. */
const loading = 3_709_002

let count = 0

/** A copy of the loaded demo, opened. The roles are the master's: they are server-wide, and copies keep their grants. */
export async function openDemo(): Promise<Headland> {
  const copy = `demo_${process.pid}_${Date.now()}_${count++}`
  await onServer(async (client) => {
    await client.query("select pg_advisory_lock($1)", [loading])
    if ((await statementsOf(client)) === null) await load(client)
    await client.query(`create database ${copy} template ${master}`)
  })
  const headland = await openHeadland({ url: urlOf(copy), database: master, secret } satisfies Installation)
  const { close } = headland
  const drop = () => onServer(async (client) => void (await client.query(`drop database ${copy}`)))
  return Object.assign(headland, { close: () => close().then(drop) })
}

/** How many statements the demo took to load. */
export async function statementsToLoad(): Promise<number> {
  return onServer(async (client) => Number(await statementsOf(client)))
}

/** Written on the database once it is loaded; null before, and where a loader died. */
async function statementsOf(client: pg.Client): Promise<string | null> {
  const { rows } = await client.query(
    "select shobj_description(oid, 'pg_database') as statements from pg_database where datname = $1",
    [master],
  )
  return rows[0]?.statements ?? null
}

async function load(client: pg.Client): Promise<void> {
  await client.query(`drop database if exists ${master}`)
  await client.query(`create database ${master}`)
  const headland = await openHeadland(await installHeadland(urlOf(master), secret))
  const counted = countStatements()
  try {
    await loadDemo(headland, () => {})
  } finally {
    counted.stop()
    await headland.close()
  }
  await client.query(`comment on database ${quoted(master)} is '${counted.statements()}'`)
}

function countStatements(): { statements: () => number; stop: () => void } {
  const { prototype } = pg.Client
  const { query } = prototype
  let statements = 0
  prototype.query = function (this: pg.Client, ...given: never[]) {
    statements += 1
    return Reflect.apply(query, this, given)
  } as typeof query
  return {
    statements: () => statements,
    stop: () => {
      prototype.query = query
    },
  }
}

function onServer<T>(work: (client: pg.Client) => Promise<T>): Promise<T> {
  return withOwner(inject("postgresUrl"), work)
}

function urlOf(database: string): string {
  const url = new URL(inject("postgresUrl"))
  url.pathname = `/${database}`
  return url.href
}
