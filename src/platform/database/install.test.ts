/** Databases that are set up otherwise than ours: by their administrator, or by a newer program. */
import { join } from "node:path"
import { afterAll, beforeAll, expect, test } from "vitest"
import { someOrganisations } from "../../../tests/organisations.ts"
import { openTestWorkspace, type TestWorkspace } from "../../../tests/workspace.ts"
import { isStartProblem } from "../config/start-problem.ts"
import { enter } from "./change.ts"
import { entity } from "./entity.ts"
import { installShared, installWorkspace, withOwner } from "./install.ts"
import { ledgerHead } from "./ledger.ts"
import { migrate, readMigrations } from "./migrate.ts"
import { raw } from "./statement.ts"
import { openWorkspace } from "./workspace.ts"

let test1: TestWorkspace
let database: string
beforeAll(async () => {
  test1 = await openTestWorkspace()
  database = new URL(test1.url).pathname.slice(1)
})
afterAll(() => test1.close())

const owner = (sql: string) => withOwner(test1.url, (client) => client.query(sql))

const consent = entity("consent", {
  organisation_id: "bigint",
  purpose: "text",
  valid: "daterange",
  evidence: "text",
})

test("Days, instants and entries come out the same whatever the server’s settings are", async () => {
  const [organisation = ""] = await someOrganisations(await test1.as("officer"), 1)
  await owner(`alter database ${database} set datestyle = 'German, DMY'`)
  await owner(`alter database ${database} set timezone = 'Asia/Kathmandu'`)
  await owner(`alter database ${database} set default_transaction_isolation = 'repeatable read'`)
  await owner(`alter database ${database} set default_transaction_read_only = on`)
  const workspace = await openWorkspace({ url: test1.url, database, secret: test1.workspace.secret }, "w1")
  try {
    const valid = "[2019-02-01,2019-03-01)"
    const row = { organisation_id: organisation, purpose: "p", valid, evidence: "e" }
    const id = await workspace.nextNumber()
    await workspace.commit.entry({ actor: null, act: "consent.record", changes: [enter(consent, id, row)] })
    const days = raw<{ valid: string; day: string }>("select valid, lower(valid) as day from consent")
    const scope = { organisations: [organisation], tenants: [], centres: [], banks: [] }
    for (const read of [workspace.full, workspace.within(scope)])
      expect(await read.rows(days)).toEqual([{ valid, day: "2019-02-01" }])
    const { at } = await ledgerHead(workspace.full)
    expect(Math.abs(Date.parse(at) - Date.now())).toBeLessThan(60_000)
  } finally {
    await workspace.close()
    await withOwner(test1.url, async (client) => {
      await client.query("set default_transaction_read_only = off")
      await client.query(`alter database ${database} reset all`)
    })
  }
})

test("A schema that a newer program has made is left alone, and that is said", async () => {
  const migrations = await readMigrations(join(import.meta.dirname, "../../../database/workspace"))
  const [version] = (await owner("select version from w1.schema_version")).rows
  const older = (client: Parameters<typeof migrate>[0]) =>
    migrate(client, migrations.slice(0, -1), { schema: "w1" })
  const refusal = await withOwner(test1.url, older).catch((error) => error)
  expect(isStartProblem(refusal)).toBe(true)
  expect(refusal.message).toContain(`version ${migrations.length}; this program knows it up to version`)
  expect((await owner("select version from w1.schema_version")).rows).toEqual([version])
  await installWorkspace({ url: test1.url, database, secret: test1.workspace.secret }, "w1")
})

test("Another secret is refused before anything is changed, and the first one keeps working", async () => {
  const { secret } = test1.workspace
  const other = { url: test1.url, database, secret: "another secret altogether" }
  const refusal = await installShared(other).catch((error) => error)
  expect(isStartProblem(refusal)).toBe(true)
  expect(refusal.message).toContain("HEADLAND_SECRET")
  expect(refusal.message).not.toContain("altogether")
  await installShared({ ...other, secret })
  // The roles have kept their passwords: a new connection gets in.
  const workspace = await openWorkspace({ ...other, secret }, "w1")
  await workspace.close()
})
