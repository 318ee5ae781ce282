/** Importing over HTTP: upload, report, commit, error file, and who sees it. */
import Fastify, { type FastifyInstance } from "fastify"
import { afterAll, beforeAll, expect, test } from "vitest"
import type { Ask } from "../src/features/access/ask.ts"
import { correctOrganisation } from "../src/features/registry/enter-organisation.ts"
import { getOrganisation } from "../src/features/registry/find-organisations.ts"
import { importRoutes } from "../src/features/registry/import/routes.ts"
import type { ImportView } from "../src/features/registry/import/schema.ts"
import { registerImportUpload } from "../src/features/registry/import/upload.ts"
import { ledgerHead } from "../src/platform/database/ledger.ts"
import { verifyLedger } from "../src/platform/database/verify-ledger.ts"
import { newReference, problemOf } from "../src/platform/http/problem.ts"
import { type Admit, serveRoutes } from "../src/platform/http/serve-routes.ts"
import { madeUpCode } from "./import-lists.ts"
import { importText } from "./import-text.ts"
import { openTestWorkspace, type TestWorkspace } from "./workspace.ts"

let test1: TestWorkspace
let app: FastifyInstance
const people = new Map<string, Ask>()

beforeAll(async () => {
  test1 = await openTestWorkspace()
  for (const [name, role] of [
    ["officer", "officer"],
    ["colleague", "officer"],
    ["administrator", "administrator"],
    ["operator", "operator"],
  ] as const)
    people.set(name, await test1.as(role))
  app = Fastify()
  app.setErrorHandler((error, _, reply) => {
    const problem = problemOf(error, newReference())
    return reply.code(problem.status).send(problem)
  })
  const admit: Admit<Ask> = (request) => people.get(String(request.headers["x-person"]))!
  serveRoutes(app, "/api/v1", importRoutes, admit)
  registerImportUpload(app, "/api/v1", admit)
  await app.ready()
})
afterAll(async () => {
  await app.close()
  const verdict = await verifyLedger(test1.workspace.full)
  await test1.close()
  expect(verdict.problems).toEqual([])
})

const officer = () => people.get("officer")!

function call(method: "GET" | "POST" | "DELETE", path: string, person = "officer") {
  return app.inject({ method, url: `/api/v1/imports/${path}`, headers: { "x-person": person } })
}

async function upload(
  content: BlobPart,
  fields: Record<string, string> = {},
  person = "officer",
  name = "名单.csv",
) {
  const form = new FormData()
  form.set("file", new Blob([content]), name)
  for (const [field, value] of Object.entries(fields)) form.set(field, value)
  const request = new Request("http://localhost", { method: "POST", body: form })
  return app.inject({
    method: "POST",
    url: "/api/v1/imports",
    headers: { "x-person": person, "content-type": request.headers.get("content-type")! },
    payload: Buffer.from(await request.arrayBuffer()),
  })
}

/** Uploads and waits until the list is read. */
async function uploaded(content: BlobPart, fields: Record<string, string> = {}): Promise<ImportView> {
  const response = await upload(content, fields)
  expect(response.statusCode).toBe(202)
  for (;;) {
    const view: ImportView = (await call("GET", response.json().id)).json()
    if (view.state !== "reading") return view
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}

async function count(name: string): Promise<number> {
  const { rows } = await test1.workspace.pool.query(
    "select count(*)::int from organisation where name like $1",
    [`%${name}%`],
  )
  return rows[0].count
}

test("an upload answers at once, is checked, and writes nothing until it is committed", async () => {
  const view = await uploaded(`name,credit_code\n上传一,${madeUpCode(201)}\n上传二,1\n上传三 ,\n`)
  expect(view).toMatchObject({
    ...{ state: "ready", fileName: "名单.csv", entry: null, failure: null },
    facts: { encoding: "utf-8", delimiter: "," },
    report: {
      counts: { lines: 3, created: 2, refused: 1 },
      problems: [{ line: 3, column: "credit_code", message: { zh: expect.stringContaining("18位") } }],
      notes: [{ line: 4, what: "folded" }],
    },
  })
  expect(await count("上传")).toBe(0)
  const committed = await call("POST", `${view.id}/commit`)
  expect(committed.statusCode).toBe(200)
  const entry = (await ledgerHead(officer().read)).entry
  expect(committed.json()).toMatchObject({ state: "done", entry, report: view.report })
  expect(await count("上传")).toBe(2)
  expect((await call("POST", `${view.id}/commit`)).json()).toEqual(committed.json())
  expect((await ledgerHead(officer().read)).entry).toBe(entry)
  const { rows } = await test1.workspace.pool.query(
    "select line from organisation_staged where import_id = $1",
    [view.id],
  )
  expect(rows).toEqual([{ line: 3 }])
})

test("the error file can be fetched before and after the commit", async () => {
  const { id } = await uploaded(`name,credit_code\n错一,1\n错二,\n`)
  const before = await call("GET", `${id}/errors.csv`)
  expect(before.headers["content-type"]).toBe("text/csv; charset=utf-8")
  expect(before.headers["content-disposition"]).toContain(encodeURIComponent("名单.refused.csv"))
  expect(before.body).toContain("错一,1\r\n")
  expect(before.body).not.toContain("错二")
  await call("POST", `${id}/commit`)
  expect((await call("GET", `${id}/errors.csv`)).body).toBe(before.body)
})

test("an import is seen by its importer and by administrators, and by nobody else", async () => {
  const { id } = await uploaded("name\n谁见\n")
  for (const path of [id, `${id}/errors.csv`]) {
    expect((await call("GET", path, "administrator")).statusCode).toBe(200)
    expect((await call("GET", path, "colleague")).statusCode).toBe(404)
    expect((await call("GET", path, "operator")).statusCode).toBe(403)
  }
  expect((await call("POST", `${id}/commit`, "colleague")).statusCode).toBe(404)
  expect((await call("DELETE", id, "colleague")).statusCode).toBe(404)
  expect((await upload("name\n谁见\n", {}, "operator")).statusCode).toBe(403)
  expect(await count("谁见")).toBe(0)
})

test("a discarded import is gone with what was staged for it", async () => {
  const { id } = await uploaded("name\n丢弃\n")
  expect((await call("DELETE", id)).json()).toEqual({ id })
  expect((await call("GET", id)).statusCode).toBe(404)
  expect((await call("POST", `${id}/commit`)).statusCode).toBe(404)
  const staged = "select from organisation_staged where import_id = $1"
  expect((await test1.workspace.pool.query(staged, [id])).rowCount).toBe(0)
})

test("a file that is no list fails with the reason, and can’t be committed", async () => {
  const view = await uploaded("年份,产值\n2020,1\n")
  expect(view).toMatchObject({ state: "failed", failure: { zh: expect.stringContaining("表头") } })
  const response = await call("POST", `${view.id}/commit`)
  expect([response.statusCode, response.json().detailText]).toEqual([409, view.failure])
})

test("what comes with the file is checked, and a request without a file is refused", async () => {
  const mapped = await uploaded("厂商\n映射一\n", {
    mapping: '{"name":"厂商"}',
    kind: "institute",
    source: "走访",
  })
  expect(mapped).toMatchObject({ state: "ready", report: { counts: { created: 1 } } })
  expect((await upload("name\n甲\n", { kind: "club" })).statusCode).toBe(422)
  expect((await upload("name\n甲\n", { mapping: "{" })).statusCode).toBe(422)
  expect((await upload("name\n甲\n", { colour: "red" })).statusCode).toBe(422)
  expect((await call("POST", "")).statusCode).toBe(404)
  const bare = { method: "POST", url: "/api/v1/imports", headers: { "x-person": "officer" } } as const
  expect((await app.inject(bare)).statusCode).toBe(400)
  expect((await call("GET", "42")).statusCode).toBe(400)
})

test("a file of more than 64 MB is refused", async () => {
  const response = await upload(Buffer.alloc(64 * 1024 * 1024 + 1, "a"))
  expect([response.statusCode, response.json().detailText.en]).toEqual([
    413,
    expect.stringContaining("64 MB"),
  ])
})

const blank = { nameEn: null, foundedOn: null, division: null, industry: null }

test("when a record changed between check and commit, nothing is written and the list is checked again", async () => {
  const [first, second] = [madeUpCode(211), madeUpCode(212)]
  const { report } = await importText(
    officer(),
    `name,credit_code,address\n变动一,${first},甲\n变动二,${second},甲\n`,
  )
  const list = `name,credit_code,address\n变动一,${first},乙\n变动二,${second},甲\n变动三,,甲\n`
  const view = await uploaded(list)
  expect(view.report?.counts).toMatchObject({ created: 1, updated: 1, unchanged: 1 })
  const { rows } = await test1.workspace.pool.query("select id from organisation where credit_code = $1", [
    second,
  ])
  await correctOrganisation(officer(), {
    params: { id: rows[0].id },
    version: report.entry!,
    body: {
      ...{
        ...blank,
        creditCode: second,
        address: "丙",
        kind: "enterprise",
        name: "变动二",
        standing: "confirmed",
      },
      ...{ source: null, correction: { class: "correction", reason: "moved" } },
    },
  })
  const head = (await ledgerHead(officer().read)).entry
  const lost = await call("POST", `${view.id}/commit`)
  expect([lost.statusCode, lost.json().detailText.zh]).toEqual([
    412,
    expect.stringContaining("没有写入任何内容"),
  ])
  expect([(await ledgerHead(officer().read)).entry, await count("变动三")]).toEqual([head, 0])
  const again: ImportView = (await call("GET", view.id)).json()
  expect(again).toMatchObject({
    state: "ready",
    report: { counts: { created: 1, updated: 2, unchanged: 0 } },
  })
  expect((await call("POST", `${view.id}/commit`)).statusCode).toBe(200)
  expect(await getOrganisation(officer(), { params: { id: rows[0].id }, query: {} })).toMatchObject({
    address: "甲",
  })
})

test.each([
  ["a code", `name,credit_code\n先到,${madeUpCode(221)}\n`],
  ["a name", "name\n先到二\n"],
])("when another list with %s of this one came first, nothing of it is written twice", async (_, list) => {
  const view = await uploaded(list)
  await importText(officer(), list)
  const head = (await ledgerHead(officer().read)).entry
  expect((await call("POST", `${view.id}/commit`)).statusCode).toBe(412)
  const done = await call("POST", `${view.id}/commit`)
  expect(done.json()).toMatchObject({ state: "done", entry: null, report: { counts: { created: 0 } } })
  expect((await ledgerHead(officer().read)).entry).toBe(head)
})

test("of many commits of one import at the same time one writes it, and all agree on the entry", async () => {
  const { id } = await uploaded("name\n同时一\n同时二\n")
  const answers = await Promise.all(Array.from({ length: 8 }, () => call("POST", `${id}/commit`)))
  const { entry }: ImportView = (await call("GET", id)).json()
  expect(entry).not.toBeNull()
  for (const answer of answers) expect([answer.statusCode, answer.json().entry]).toEqual([200, entry])
  expect(await count("同时")).toBe(2)
})
