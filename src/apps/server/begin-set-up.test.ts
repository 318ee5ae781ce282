/** Who may set a workspace up, and what an interrupted set-up leaves. */
import { afterAll, beforeAll, expect, test } from "vitest"
import { serveEmpty, type TestServer } from "../../../tests/server.ts"
import { withOwner } from "../../platform/database/install.ts"
import { ledgerHead } from "../../platform/database/ledger.ts"
import { beginSetUp } from "./begin-set-up.ts"

let server: TestServer
beforeAll(async () => {
  server = await serveEmpty()
})
afterAll(() => server.close())

const owner = (sql: string) => withOwner(server.headland.installation.url, (client) => client.query(sql))
const entries = async () => Number((await owner("select count(*) from w1.ledger")).rows[0].count)

test("A workspace that is set up needs none, and keeps everything", async () => {
  const before = await entries()
  const right = await beginSetUp(server.headland.installation)
  await right.end()
  expect(right.needed).toBe(false)
  expect(await entries()).toBe(before)
})

test("Only one at a time may set up", async () => {
  const { installation } = server.headland
  const first = await beginSetUp(installation)
  let second = false
  const waiting = beginSetUp(installation).then((right) => {
    second = true
    return right
  })
  await new Promise((resolve) => setTimeout(resolve, 300))
  expect(second).toBe(false)
  await first.end()
  await (await waiting).end()
})

test("What people entered is never thrown away, even where the workspace has lost its name", async () => {
  const cookie = await server.as("officer")
  const body = { kind: "enterprise", name: "演示企业", standing: "confirmed" }
  const rest = ["nameEn", "creditCode", "foundedOn", "division", "industry", "address", "source"]
  const blank = Object.fromEntries(rest.map((field) => [field, null]))
  const { status } = await server.call("POST", "/api/v1/organisations", {
    cookie,
    body: { ...blank, ...body },
  })
  expect(status).toBe(201)
  await owner("delete from shared.workspace")
  const head = await ledgerHead(server.headland.workspace.full)
  await expect(beginSetUp(server.headland.installation)).rejects.toThrow("does not name it")
  expect(await ledgerHead(server.headland.workspace.full)).toEqual(head)
  // The right was given back.
  await expect(beginSetUp(server.headland.installation)).rejects.toThrow("does not name it")
})

test("A set-up that was interrupted begins anew", async () => {
  const other = await serveEmpty()
  const run = (sql: string) => withOwner(other.headland.installation.url, (client) => client.query(sql))
  await run("delete from shared.workspace")
  const right = await beginSetUp(other.headland.installation)
  await right.end()
  expect(right.needed).toBe(true)
  expect((await run("select max(entry) as newest from w1.ledger")).rows).toEqual([{ newest: "0" }])
  await other.close()
})
