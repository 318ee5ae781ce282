/** What the server answers to requests that no page of ours makes. */
import { request as httpRequest } from "node:http"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { addMember } from "../src/features/access/add-member.ts"
import { verifyLedger } from "../src/platform/database/verify-ledger.ts"
import { serveEmpty, type TestServer } from "./server.ts"

let server: TestServer
let officer: string
const person = { email: "officer@test.invalid", password: "a password of the tests" }
beforeAll(async () => {
  server = await serveEmpty()
  officer = await server.as("officer")
  const { workspace, accounts } = server.headland
  await addMember({ workspace, accounts, actor: null }, { ...person, name: "演示干部", role: "officer" })
})
afterAll(async () => {
  const { problems } = await verifyLedger(server.headland.workspace.full)
  const { log } = server
  await server.close()
  expect(problems).toEqual([])
  expect(log).toEqual([])
})

const blank = {
  nameEn: null,
  creditCode: null,
  foundedOn: null,
  division: null,
  industry: null,
  address: null,
  source: null,
}
const organisation = (name: string) => ({ ...blank, kind: "enterprise", name, standing: "confirmed" })
const correction = { class: "correction", reason: "mistyped" }

/** A request whose headers no client would send. */
function bare(path: string, headers: Record<string, string>, method = "GET"): Promise<number> {
  const { hostname, port } = new URL(server.origin)
  return new Promise((resolve, reject) => {
    const request = httpRequest({ hostname, port, path, method, headers, setHost: false })
    request.on("response", (response) => {
      response.resume()
      resolve(response.statusCode ?? 0)
    })
    request.on("error", reject)
    request.end(method === "POST" ? "{}" : undefined)
  })
}

describe("A record’s number", () => {
  test("is written in one way: the ledger keeps what was asked for, and its row must match", async () => {
    const entered = await server.call("POST", "/api/v1/organisations", {
      cookie: officer,
      body: organisation("甲"),
    })
    const { id, version } = entered.body as { id: string; version: string }
    const body = { ...organisation("乙"), correction }
    const put = (number: string, match: string) =>
      server.call("PUT", `/api/v1/organisations/${number}`, {
        cookie: officer,
        headers: { "if-match": `"${match}"` },
        body,
      })
    expect((await put(`0${id}`, version)).status).toBe(400)
    expect((await put(id, `0${version}`)).status).toBe(400)
    const consent = { purpose: "named-in-publication", from: "2019-01-01", until: null, evidence: "paper" }
    const about = { ...consent, organisationId: `00${id}` }
    expect((await server.call("POST", "/api/v1/consents", { cookie: officer, body: about })).status).toBe(422)
    expect((await put(id, version)).status).toBe(200)
  })
})

describe("An address", () => {
  test("with a character that no text may hold is refused, not failed on", async () => {
    for (const path of [
      "/en/bulletins/%00",
      "/zh/figures/%00",
      "/data/figures/%00.csv",
      "/data/bulletins/a%00.csv",
      "/api/v1/releases/%00",
      "/api/v1/organisations?q=%00",
      "/app/%00",
    ]) {
      const { status, headers } = await server.call("GET", path, { cookie: officer })
      expect([path, status]).toEqual([path, 400])
      expect(headers.get("content-type")).toContain("application/problem+json")
    }
    expect((await server.call("POST", "/demo/sign-in/%00")).status).toBe(400)
  })

  test("that can’t be read is answered as a problem, with the headers of every answer", async () => {
    const { status, headers, body } = await server.call("GET", "/en/bulletins/%E0%A4%A")
    expect(status).toBe(400)
    expect(headers.get("content-type")).toContain("application/problem+json")
    expect(headers.get("x-content-type-options")).toBe("nosniff")
    expect(body).toMatchObject({ status: 400, reference: expect.any(String) })
  })
})

describe("Signing in", () => {
  const signIn = (given: object, headers: Record<string, string> = {}) =>
    server.call("POST", "/api/sign-in", { body: given, headers: { origin: server.origin, ...headers } })
  const me = (cookie: string) => server.call("GET", "/api/v1/me", { cookie })
  const cookieOf = (headers: Headers) => headers.getSetCookie()[0]!.split(";")[0]!

  test("ends with signing out, at once", async () => {
    const { status, headers } = await signIn(person)
    expect(status).toBe(200)
    expect(headers.getSetCookie()[0]).toMatch(/HttpOnly; SameSite=Lax$/)
    const cookie = cookieOf(headers)
    expect((await me(cookie)).status).toBe(200)
    const out = await server.call("POST", "/api/sign-out", { cookie, headers: { origin: server.origin } })
    expect(out.body).toEqual({ signedIn: false })
    expect((await me(cookie)).status).toBe(401)
  })

  test("by https gives a cookie that goes by https only", async () => {
    const host = new URL(server.origin).host
    const { status, headers } = await signIn(person, { origin: `https://${host}` })
    expect(status).toBe(200)
    expect(headers.getSetCookie()[0]).toMatch(/; Secure$/)
  })

  test("from another site is refused, whether the browser names the site or only says so", async () => {
    expect((await signIn(person, { origin: "https://elsewhere.invalid" })).status).toBe(403)
    const { body } = { body: person }
    const headers = { "sec-fetch-site": "cross-site" }
    expect((await server.call("POST", "/api/sign-in", { body, headers })).status).toBe(403)
  })

  test("to a host that is none is refused", async () => {
    const headers = { host: "a b[", "content-type": "application/json" }
    expect(await bare("/api/sign-in", headers, "POST")).toBe(400)
  })

  test("with a guessed password is closed after ten failures, though the next guess were right", async () => {
    const answers = await Promise.all(
      Array.from({ length: 14 }, (_, at) => signIn({ ...person, password: `guess number ${at}` })),
    )
    const statuses = answers.map(({ status }) => status).sort()
    expect(statuses).toEqual([...Array(10).fill(401), ...Array(4).fill(429)])
    expect((await signIn(person)).status).toBe(429)
    expect((await signIn({ ...person, email: person.email.toUpperCase() })).status).toBe(429)
    expect((await signIn({ ...person, email: "other@test.invalid" })).status).toBe(401)
  })
})
