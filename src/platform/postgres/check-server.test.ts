import pg from "pg"
import { afterAll, beforeAll, expect, inject, test } from "vitest"
import { anyFreePort } from "../config/free-port.ts"
import { checkServer, missingFrom } from "./check-server.ts"

const role = `checked_${process.pid}`
const admin = inject("postgresUrl")
const fine = {
  versionNumber: 150000,
  version: "15.0",
  database: "headland",
  role: "ann",
  encoding: "UTF8",
  mayCreateSchemas: true,
  mayCreateRoles: true,
  hasRangeIndexes: true,
}

async function asAdmin(sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: admin })
  await client.connect()
  await client.query(sql).finally(() => client.end())
}

function urlOf(user: string, password: string): string {
  const url = new URL(admin)
  url.username = user
  url.password = password
  return url.href
}

beforeAll(() => asAdmin(`create role ${role} login password 'right'`))
afterAll(() => asAdmin(`drop owned by ${role}; drop role ${role}`))

test("a superuser's server passes, and its version is told", async () => {
  expect((await checkServer(admin)).version).toMatch(/^18\./)
})

test("each missing right is named with the statement that grants it, and granting it is enough", async () => {
  const checked = checkServer(urlOf(role, "right"))
  await expect(checked).rejects.toThrow(`grant create on database "headland" to "${role}";`)
  await expect(checkServer(urlOf(role, "right"))).rejects.toThrow(`alter role "${role}" createrole;`)
  await asAdmin(`grant create on database "headland" to "${role}"`)
  await expect(checkServer(urlOf(role, "right"))).rejects.toThrow(/^(?!.*grant create).*createrole;$/s)
  await asAdmin(`alter role "${role}" createrole`)
  await expect(checkServer(urlOf(role, "right"))).resolves.toHaveProperty("version")
})

test("a wrong password and a server that is not there are told without the password", async () => {
  const message = await checkServer(urlOf(role, "hush-wrong")).catch((error: Error) => error.message)
  expect(message).toContain("does not answer: password authentication failed")
  expect(message).not.toContain("hush-wrong")
  const port = await anyFreePort("127.0.0.1")
  await expect(checkServer(`postgres://a:hush@127.0.0.1:${port}/b`)).rejects.toThrow(/ECONNREFUSED/)
})

test("version 15 is new enough and 14 is not", () => {
  expect(missingFrom(fine)).toEqual([])
  const [finding] = missingFrom({ ...fine, versionNumber: 140012, version: "14.12" })
  expect(finding?.what).toContain("PostgreSQL 14.12")
})

test("another encoding and a missing extension are findings of their own", () => {
  const findings = missingFrom({ ...fine, encoding: "SQL_ASCII", hasRangeIndexes: false })
  expect(findings.map(({ what }) => what)).toEqual([
    expect.stringContaining("SQL_ASCII"),
    expect.stringContaining("btree_gist"),
  ])
})
