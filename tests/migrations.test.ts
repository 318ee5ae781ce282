/** Migrations up, down and up again; tables described, declared and dumped as they are. */
import { join } from "node:path"
import type pg from "pg"
import { beforeAll, describe, expect, inject, test } from "vitest"
import type { Installation } from "../src/platform/database/install.ts"
import { installShared, installWorkspace, withOwner } from "../src/platform/database/install.ts"
import { fillNames, type Migration, migrate, readMigrations } from "../src/platform/database/migrate.ts"
import { accountsRole, workspaceNames } from "../src/platform/database/names.ts"
import { workingState } from "../src/platform/database/working-state.ts"
import { readTableFiles, tableKinds } from "./architecture/table-files.ts"
import { features } from "./architecture/walls.ts"
import { allEntities } from "./ledger/sample-rows.ts"
import { describeSchemas } from "./migrations/describe-schema.ts"

const root = join(import.meta.dirname, "..")
const schemas = ["w1", "w1_release", "shared"]

let at: Installation
beforeAll(async () => {
  const database = `migrations_${process.pid}_${Date.now()}`
  const server = new URL(inject("postgresUrl"))
  await withOwner(server.href, (client) => client.query(`create database ${database}`))
  server.pathname = `/${database}`
  at = { url: server.href, database, secret: "the secret of the test suite" }
  await installShared(at)
  await installWorkspace(at, "w1")
})

const asOwner = <T>(work: (client: pg.Client) => Promise<T>) => withOwner(at.url, work)

function describeAll(client: pg.Client): Promise<string> {
  const { full, scoped, public: open } = workspaceNames(at.database, "w1")
  const owner = new URL(at.url).username
  const roles = { [full]: "full_role", [scoped]: "scoped_role", [open]: "public_role" }
  return describeSchemas(client, schemas, {
    ...roles,
    [accountsRole(at.database)]: "accounts_role",
    [owner]: "owner",
  })
}

test("the committed dump of the schema is what the migrations make; refresh it with `npx vitest run tests/migrations.test.ts -u`", async () => {
  const head =
    "-- What the migrations make, for reading: written by tests/migrations.test.ts, run by nobody.\n\n"
  const dump = head + (await asOwner(describeAll))
  await expect(dump).toMatchFileSnapshot(join(root, "database/schema.sql"))
})

describe.each(["workspace", "shared"])("The migrations of %s", (folder) => {
  const names = (): Record<string, string> & { schema: string } =>
    folder === "shared"
      ? { schema: "shared", accounts: accountsRole(at.database) }
      : { ...workspaceNames(at.database, "w1") }
  let migrations: Migration[]
  beforeAll(async () => {
    migrations = await readMigrations(join(root, "database", folder))
  })

  test("go down to nothing, and up again to the same schema", async () => {
    await asOwner(async (client) => {
      const before = await describeAll(client)
      await migrate(client, migrations, names(), 0)
      const { rows } = await client.query(
        `select relname from pg_class where relnamespace = any($1::regnamespace[]) and relkind in ('r', 'v', 'S')
         union all select proname from pg_proc where pronamespace = any($1::regnamespace[])`,
        [folder === "shared" ? ["shared"] : ["w1"]],
      )
      expect(rows.map(({ relname }) => relname)).toEqual(["schema_version"])
      const { rowCount: release } = await client.query(
        "select from pg_namespace where nspname = 'w1_release'",
      )
      if (folder === "workspace") expect(release).toBe(0)
      expect(await migrate(client, migrations, names())).toEqual({ from: 0, to: migrations.length })
      expect(await describeAll(client)).toBe(before)
    })
  })

  test("go one step down and up again at a time", async () => {
    await asOwner(async (client) => {
      const steps: string[] = []
      for (const { number } of migrations) {
        await migrate(client, migrations, names(), migrations.length - number)
        steps.push(await step(client))
      }
      for (const { number } of migrations) {
        expect(await step(client)).toBe(steps.pop())
        await migrate(client, migrations, names(), number)
      }
    })
  })

  /** What there is on the way; a schema that a step takes away is left out. */
  async function step(client: pg.Client): Promise<string> {
    const { rows } = await client.query("select nspname from pg_namespace where nspname = any($1)", [schemas])
    return describeSchemas(client, rows.map(({ nspname }) => nspname).sort(), {})
  }

  test("run once each, and change nothing when run again", async () => {
    const again = await asOwner((client) => migrate(client, migrations, names()))
    expect(again).toEqual({ from: migrations.length, to: migrations.length })
  })

  test("leave the version where it was when one fails, with nothing of it done", async () => {
    await asOwner(async (client) => {
      const broken = {
        number: migrations.length + 1,
        name: "broken",
        up: "create table half (a int); select 1/0",
        down: "",
      }
      await expect(migrate(client, [...migrations, broken], names())).rejects.toThrow("division by zero")
      expect(await migrate(client, migrations, names())).toEqual({
        from: migrations.length,
        to: migrations.length,
      })
      const { rows } = await client.query("select to_regclass($1) as half", [`${names().schema}.half`])
      expect(rows[0]).toEqual({ half: null })
    })
  })
})

test("two processes that install at once do not meet", async () => {
  const database = `${at.database}_twice`
  await asOwner((client) => client.query(`create database ${database}`))
  const url = new URL(at.url)
  url.pathname = `/${database}`
  const twice = { ...at, url: url.href, database }
  await Promise.all([installShared(twice), installShared(twice)])
  await Promise.all([installWorkspace(twice, "w1"), installWorkspace(twice, "w1")])
})

test("a name that no migration may ask for is refused, and one with quotes is quoted", () => {
  expect(() => fillNames("select {{nobody}}", { schema: "w1" })).toThrow("unknown name nobody")
  expect(fillNames("grant x to {{full}}", { full: 'a"b' })).toBe('grant x to "a""b"')
})

test("no query may use the index of an exclusion, since it may lose entries under a query", async () => {
  const { rows } = await asOwner((client) =>
    client.query<{ name: string; condition: string | null }>(
      `select indexrelid::regclass::text as name, pg_get_expr(indpred, indrelid) as condition
       from pg_index i join pg_class c on c.oid = i.indexrelid join pg_am a on a.oid = c.relam
       where a.amname = 'gist' and c.relnamespace = any($1::regnamespace[])`,
      [schemas],
    ),
  )
  expect(rows.length).toBeGreaterThan(3)
  for (const { name, condition } of rows) expect(condition, name).toBe("(num_nulls(id) = 0)")
})

describe("Every table", () => {
  const files = readTableFiles(root)

  test("has a short description, and every description a table", async () => {
    const { rows } = await asOwner((client) =>
      client.query<{ place: string }>(
        `select replace(replace(relnamespace::regnamespace::text, 'w1_release', 'release'), 'w1', 'workspace') || '/' || relname
           as place
         from pg_class where relnamespace = any($1::regnamespace[]) and relkind in ('r', 'p') and relname not like '%\\_past'`,
        [schemas],
      ),
    )
    expect(files.map(({ schema, table }) => `${schema}/${table}`).sort()).toEqual(
      rows.map(({ place }) => place).sort(),
    )
    for (const { table, words } of files) {
      expect(words.length, table).toBeGreaterThan(30)
      expect(words.length, table).toBeLessThan(500)
    }
  })

  test("says which feature keeps it and of what kind it is, and says so truly", () => {
    for (const { table, keptBy, kind } of files) {
      expect([...features, "platform"], table).toContain(keptBy)
      expect(tableKinds, table).toContain(kind)
    }
    const ofWorkspace = files.filter(({ schema }) => schema === "workspace")
    const tablesOf = (kind: string) =>
      ofWorkspace.filter((one) => one.kind === kind).map(({ table }) => table)
    expect(tablesOf("record").sort()).toEqual(allEntities.map(({ name }) => name).sort())
    expect(tablesOf("working state").sort()).toEqual(Object.keys(workingState).sort())
  })
})

describe.each(allEntities.map(({ name, columns }) => ({ name, columns })))(
  "The entity $name",
  ({ name, columns }) => {
    const versions = ["id bigint not null", "recorded_in bigint not null"]
    const own = Object.entries(columns).map(([column, spec]) =>
      spec.endsWith("?") ? `${column} ${spec.slice(0, -1)}` : `${column} ${spec} not null`,
    )

    async function columnsOf(table: string): Promise<string[]> {
      const { rows } = await asOwner((client) =>
        client.query<{ words: string }>(
          `select attname || ' ' || format_type(atttypid, atttypmod) || case when attnotnull then ' not null' else '' end as words
         from pg_attribute where attrelid = $1::regclass and attnum > 0 and not attisdropped order by attnum`,
          [`w1.${table}`],
        ),
      )
      return rows.map(({ words }) => words)
    }

    test("has the declared columns in its present, and one more in its past", async () => {
      expect(await columnsOf(name)).toEqual([...versions, ...own])
      expect(await columnsOf(`${name}_past`)).toEqual([...versions, ...own, "superseded_in bigint not null"])
    })

    test("has the same columns in its view of all that was known", async () => {
      const nullable = [...versions, ...own, "superseded_in bigint"].map((words) =>
        words.replace(" not null", ""),
      )
      expect(await columnsOf(`${name}_known`)).toEqual(nullable)
    })
  },
)
