/** Row-level security and rights, asked of the database itself: what each of a workspace's roles can reach. */
import type pg from "pg"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import type { Ask } from "../src/features/access/ask.ts"
import { recordConsent } from "../src/features/access/record-consent.ts"
import { openCentre } from "../src/features/centres/open-centre.ts"
import { settleOrganisation } from "../src/features/centres/settle-organisation.ts"
import { correctOrganisation, enterOrganisation } from "../src/features/registry/enter-organisation.ts"
import { recordClass } from "../src/features/registry/record-class.ts"
import { withOwner } from "../src/platform/database/install.ts"
import { roleUrl, type WorkspaceNames, workspaceNames } from "../src/platform/database/names.ts"
import { type Scope, scopedRead } from "../src/platform/database/read.ts"
import { raw } from "../src/platform/database/statement.ts"
import { openPool } from "../src/platform/database/workspace.ts"
import { allEntities, writeSampleRows } from "./ledger/sample-rows.ts"
import { openTestWorkspace, type TestWorkspace } from "./workspace.ts"

let test1: TestWorkspace
let names: WorkspaceNames
/** Organisations and the centre they sit in: two each. */
let bay: { centre: string; organisations: string[] }
let star: { centre: string; organisations: string[] }
const pools: pg.Pool[] = []

beforeAll(async () => {
  test1 = await openTestWorkspace()
  names = workspaceNames(new URL(test1.url).pathname.slice(1), "w1")
  await writeSampleRows(test1.workspace)
  const [officer, administrator] = [await test1.as("officer"), await test1.as("administrator")]
  bay = await settled(officer, administrator, "湾")
  star = await settled(officer, administrator, "星")
})
afterAll(async () => {
  await Promise.all(pools.map((pool) => pool.end()))
  await test1.close()
})

const correction = { class: "correction" as const, reason: "It was mistyped." }

/** A centre with two tenants; each has a class, a consent, and an earlier version. */
async function settled(officer: Ask, administrator: Ask, name: string) {
  const blank = {
    nameEn: null,
    creditCode: null,
    foundedOn: null,
    division: null,
    industry: null,
    address: null,
  }
  const { id: centre } = await openCentre(administrator, {
    body: {
      name: { en: name, zh: name },
      says: null,
      operatorId: null,
      division: "330225",
      openedOn: "2018-01-01",
      stages: ["maker-space"],
    },
  })
  const organisations: string[] = []
  for (const number of [1, 2]) {
    const body = {
      ...blank,
      kind: "enterprise" as const,
      name: `${name}${number}`,
      standing: "confirmed" as const,
      source: null,
    }
    const { id, version } = await enterOrganisation(officer, { body })
    await correctOrganisation(officer, {
      params: { id },
      version,
      body: { ...body, source: "名单", correction },
    })
    const days = { from: "2019-01-01", until: null }
    await recordClass(officer, {
      params: { id },
      body: { class: "high-tech", ...days, evidence: "GR", issuer: null },
    })
    const place = { stage: "maker-space" as const, unit: "1", areaM2: "10", from: "2019-01-01" }
    await settleOrganisation(officer, { body: { centreId: centre, organisationId: id, ...place } })
    await recordConsent(officer, {
      body: { organisationId: id, purpose: "named-in-publication", ...days, evidence: "slip" },
    })
    organisations.push(id)
  }
  return { centre, organisations }
}

/** A pool of a role, as the product opens it. */
function poolOf(role: string, max = 1, path = "w1"): pg.Pool {
  const pool = openPool(roleUrl(test1.url, test1.workspace.secret, role, path), max)
  pools.push(pool)
  return pool
}

const nobody: Scope = { organisations: [], tenants: [], centres: [], banks: [] }
const everyTable = allEntities.flatMap(({ name }) => [name, `${name}_past`, `${name}_known`])
/** What every signed-in reader may see, and what none with a narrow reach ever does. */
const open = ["centre", "centre_past", "centre_known"]
const closed = ["member", "bulletin", "notice", "disclosure_rule"]
const withoutRights = [
  "ledger",
  "figure",
  "workspace_clock",
  "release_review",
  "organisation_staged",
  "organisation_import",
  "schema_version",
]

/** The code of PostgreSQL's refusal, or the number of rows. */
async function outcome(pool: pg.Pool, sql: string, values: unknown[] = []): Promise<string> {
  try {
    return `${(await pool.query(sql, values)).rowCount} rows`
  } catch (error) {
    return (error as { code?: string }).code ?? String(error)
  }
}

const denied = "42501"

describe("The scoped role", () => {
  let scoped: pg.Pool
  beforeAll(() => {
    scoped = poolOf(names.scoped)
  })

  test.each(everyTable.filter((table) => !open.includes(table)))(
    "sees no row of %s without a scope",
    async (table) => {
      expect(await outcome(scoped, `select from ${table}`)).toBe("0 rows")
      expect(await outcome(test1.workspace.pool, `select from ${table}`)).toMatch(/^[1-9]\d* rows$/)
    },
  )

  test.each(everyTable.filter((table) => !open.includes(table)))(
    "sees no row of %s within an empty or a foreign scope",
    async (table) => {
      for (const scope of [
        nobody,
        { organisations: ["999999"], tenants: ["999999"], centres: ["999999"], banks: ["999999"] },
      ])
        expect(await scopedRead(scoped, scope).rows(raw(`select 1 from ${table}`))).toEqual([])
    },
  )

  test.each(closed.flatMap((name) => [name, `${name}_past`, `${name}_known`]))(
    "never sees a row of %s",
    async (table) => {
      const all = await test1.workspace.full.rows<{ id: string }>(
        raw("select id from organisation_known union select id from member_known"),
      )
      const numbers = all.map(({ id }) => id)
      const widest = { organisations: numbers, tenants: numbers, centres: numbers, banks: numbers }
      expect(await scopedRead(scoped, widest).rows(raw(`select 1 from ${table}`))).toEqual([])
    },
  )

  test.each(withoutRights)("has no right to %s at all", async (table) => {
    expect(await outcome(scoped, `select from ${table}`)).toBe(denied)
  })

  test("sees nothing of the release schema and of the accounts", async () => {
    expect(await outcome(scoped, "select from w1_release.bulletin")).toBe(denied)
    expect(await outcome(scoped, `select from shared."session"`)).toBe(denied)
  })

  test("sees own organisations, with their classes, tenancies, stages and consents, now and in the past", async () => {
    const [own = "", tenant = ""] = bay.organisations
    const read = scopedRead(scoped, { ...nobody, organisations: [own] })
    const seen = async (column: string, table: string) =>
      (await read.rows<{ id: string }>(raw(`select distinct ${column} as id from ${table}`))).map(
        ({ id }) => id,
      )
    for (const suffix of ["", "_past", "_known"])
      expect(await seen("id", `organisation${suffix}`)).toEqual([own])
    for (const table of ["class_period", "tenancy", "stage_period", "consent"])
      for (const suffix of ["", "_known"])
        expect(await seen("organisation_id", `${table}${suffix}`)).toEqual([own])
    expect(await seen("organisation_id", "tenancy")).not.toContain(tenant)
  })

  test("sees the tenants of own centres, but not their consents", async () => {
    const scope = { ...nobody, centres: [bay.centre], tenants: bay.organisations }
    const read = scopedRead(scoped, scope)
    const seen = async (column: string, table: string) =>
      (await read.rows<{ id: string }>(raw(`select distinct ${column} as id from ${table} order by 1`))).map(
        ({ id }) => id,
      )
    expect(await seen("id", "organisation_known")).toEqual(bay.organisations)
    for (const table of ["class_period", "tenancy", "stage_period"])
      expect(await seen("organisation_id", table), table).toEqual(bay.organisations)
    expect(await seen("organisation_id", "consent")).toEqual([])
  })

  test.each(allEntities.flatMap(({ name }) => [name, `${name}_past`]))("can’t write to %s", async (table) => {
    expect(await outcome(scoped, `delete from ${table}`)).toBe(denied)
    expect(await outcome(scoped, `update ${table} set recorded_in = 1`)).toBe(denied)
    expect(await outcome(scoped, `insert into ${table} (id, recorded_in) values (1, 1)`)).toBe(denied)
    expect(await outcome(scoped, `truncate ${table}`)).toBe(denied)
  })

  test("can’t append to the ledger, take numbers, or become another role", async () => {
    expect(await outcome(scoped, `select append_entry(1, 'x.y', '{}', '', null)`)).toBe(denied)
    expect(await outcome(scoped, "select nextval('record_number')")).toBe(denied)
    for (const role of [names.full, names.public])
      expect(await outcome(scoped, `set role "${role}"`)).toBe(denied)
    expect(await outcome(scoped, "set row_security = off; select from organisation")).toBe(denied)
  })

  test("reads in a transaction that can’t write", async () => {
    const read = scopedRead(scoped, nobody)
    await expect(read.rows(raw("create temp table t (a int)"))).rejects.toMatchObject({ code: "25006" })
  })
})

describe("The full role", () => {
  let full: pg.Pool
  beforeAll(() => {
    full = poolOf(names.full)
  })

  test.each(["ledger", "figure", ...allEntities.map(({ name }) => `${name}_past`)])(
    "can’t change or remove what stands in %s",
    async (table) => {
      const [column] = Object.keys((await full.query(`select * from ${table} limit 1`)).rows[0] ?? { id: "" })
      expect(await outcome(full, `update ${table} set ${column} = ${column}`)).toBe(denied)
      expect(await outcome(full, `delete from ${table}`)).toBe(denied)
      expect(await outcome(full, `truncate ${table}`)).toBe(denied)
    },
  )

  test.each(["bulletin", "figure", "notice"])("can’t change or remove a released %s", async (table) => {
    expect(
      await outcome(full, `update w1_release.${table} set ${table === "figure" ? "id" : "slug"} = 'x'`),
    ).toBe(denied)
    expect(await outcome(full, `delete from w1_release.${table}`)).toBe(denied)
    expect(await outcome(full, `truncate w1_release.${table}`)).toBe(denied)
  })

  test("can’t change the schema, switch protection off, become another role, or read accounts", async () => {
    expect(await outcome(full, "create table w1.t (a int)")).toBe(denied)
    expect(await outcome(full, "alter table ledger add column a int")).toBe(denied)
    expect(await outcome(full, "alter table organisation disable row level security")).toBe(denied)
    expect(await outcome(full, "set session_replication_role = replica")).toBe(denied)
    expect(await outcome(full, `set role "${names.scoped}"`)).toBe(denied)
    expect(await outcome(full, `select from shared."user"`)).toBe(denied)
    expect(await outcome(full, "copy organisation to program 'true'")).toBe(denied)
  })

  test("appends to the ledger under read committed only", async () => {
    const client = await full.connect()
    try {
      await client.query("begin isolation level repeatable read")
      await expect(client.query(`select append_entry(1, 'x.y', '{}', '', null)`)).rejects.toThrow(
        "read committed only",
      )
    } finally {
      await client.query("rollback")
      client.release()
    }
  })
})

describe("The public role", () => {
  let published: pg.Pool
  beforeAll(() => {
    published = poolOf(names.public, 1, names.release)
  })

  test("reads the release schema and can’t write to it", async () => {
    for (const table of ["bulletin", "figure", "notice", "programme"]) {
      expect(await outcome(published, `select from ${table}`)).toMatch(/rows$/)
      expect(await outcome(published, `delete from ${table}`)).toBe(denied)
      expect(await outcome(published, `insert into ${table} default values`)).toBe(denied)
    }
  })

  test("has a right to no other table, view or sequence of the database", async () => {
    const { rows } = await withOwner(test1.url, (client) =>
      client.query<{ place: string }>(
        `select n.nspname || '.' || quote_ident(c.relname) as place from pg_class c join pg_namespace n on n.oid = c.relnamespace
         where n.nspname in ('w1', 'w1_release', 'shared', 'public') and c.relkind in ('r', 'v', 'S') order by 1`,
      ),
    )
    const reached: string[] = []
    for (const { place } of rows)
      if ((await outcome(published, `select from ${place}`)) !== denied) reached.push(place)
    expect(rows.length).toBeGreaterThan(30)
    expect(reached).toEqual(
      ["bulletin", "figure", "notice", "programme"].map((table) => `w1_release.${table}`),
    )
  })
})

test("No role of a workspace is a member of another, a superuser, or beyond row-level security", async () => {
  const { rows } = await withOwner(test1.url, (client) =>
    client.query(
      `select rolname, rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolreplication as strong,
         exists (select from pg_auth_members m where m.member = r.oid or m.roleid = r.oid and m.member <> 10) as member
       from pg_roles r where rolname = any($1)`,
      [[names.full, names.scoped, names.public]],
    ),
  )
  expect(rows.length).toBe(3)
  for (const row of rows) expect(row).toMatchObject({ strong: false, member: false })
})

test("Protection binds whoever owns the tables, too", async () => {
  await withOwner(test1.url, async (client) => {
    await client.query("begin")
    await client.query("create role stray_owner nologin; grant usage on schema w1 to stray_owner")
    for (const table of allEntities.flatMap(({ name }) => [name, `${name}_past`])) {
      await client.query(`alter table w1.${table} owner to stray_owner`)
      await client.query("set local role stray_owner")
      expect((await client.query(`select from w1.${table}`)).rowCount, table).toBe(0)
      await client.query("reset role")
      expect((await client.query(`select from w1.${table}`)).rowCount, table).toBeGreaterThan(0)
    }
    await client.query("rollback")
  })
})

describe("A scope", () => {
  test.each([
    [{ ...nobody, organisations: ["1}'; drop table organisation; --"] }],
    [{ ...nobody, centres: ["1,2"] }],
    [{ ...nobody, banks: [""] }],
    [{ ...nobody, tenants: ["-1"] }],
    [{ ...nobody, tenants: ["12345678901234567890"] }],
    [{ ...nobody, organisations: ["1\n"] }],
    [{ ...nobody, "x = '1'; --": ["1"] } as Scope],
  ])("of %j is refused before anything is sent", (scope) => {
    expect(() => scopedRead(poolOf(names.scoped), scope)).toThrow("a scope holds numbers only")
  })

  test("ends with its statement: the connection keeps nothing of it", async () => {
    const pool = poolOf(names.scoped)
    const read = scopedRead(pool, { ...nobody, organisations: bay.organisations })
    expect(await read.rows(raw("select id from organisation"))).toHaveLength(2)
    expect(await outcome(pool, "select from organisation")).toBe("0 rows")
    expect(pool.totalCount).toBe(1)
  })

  test("whose statement fails leaves the pool usable, and its connection is not used again", async () => {
    const pool = poolOf(names.scoped, 2)
    const read = scopedRead(pool, { ...nobody, organisations: bay.organisations })
    const failing = [
      raw("select 1/0"),
      raw("select from nothing"),
      raw("this is no SQL"),
      raw("select $1::bigint", ["text"]),
      raw("select * from organisation where id = $1", ["x"], { prepare: true }),
      raw("insert into organisation (id) values (1)"),
    ]
    for (const statement of failing) {
      await expect(read.rows(statement)).rejects.toThrow()
      expect(await read.rows(raw("select id from organisation", [], { prepare: true }))).toHaveLength(2)
    }
    await Promise.allSettled(Array.from({ length: 20 }, () => read.rows(failing[0]!)))
    expect(await read.rows(raw("select id from organisation", [], { prepare: true }))).toHaveLength(2)
    expect(pool.waitingCount).toBe(0)
  })

  test("never mixes with another: 500 requests of different reach over three connections", async () => {
    const pool = poolOf(names.scoped, 3)
    const everybody = [...bay.organisations, ...star.organisations]
    const prepared = raw<{ id: string }>("select id from organisation order by id", [], { prepare: true })
    const plain = raw<{ id: string }>(
      "select organisation_id as id from tenancy where $1::int > 0 order by 1",
      ["1"],
    )
    const asked = Array.from({ length: 500 }, async (_, at) => {
      const organisations = everybody.filter((_, bit) => (at >> bit) % 2 === 1)
      const read = scopedRead(pool, { ...nobody, organisations })
      if (at % 23 === 0) await expect(read.rows(raw("select 1/0"))).rejects.toThrow("division by zero")
      const rows = await read.rows(at % 3 === 0 ? plain : prepared)
      expect(rows.map(({ id }) => id)).toEqual(organisations)
      return organisations.length
    })
    const seen = await Promise.all(asked)
    expect(new Set(seen)).toEqual(new Set([0, 1, 2, 3, 4]))
    expect(pool.totalCount).toBeLessThanOrEqual(3)
  })
})
