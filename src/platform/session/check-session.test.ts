/** Signing in, and who a cookie is, on a real database. */
import { createHmac } from "node:crypto"
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest"
import { openTestWorkspace, type TestWorkspace } from "../../../tests/workspace.ts"
import { withOwner } from "../database/install.ts"
import type { Accounts } from "./accounts.ts"
import { checkSession, cookieName, forgetSessions, signToken } from "./check-session.ts"

let test1: TestWorkspace
let accounts: Accounts
let account: string
const { secret, password } = { secret: "the secret of the test suite", password: "a long password" }
beforeAll(async () => {
  test1 = await openTestWorkspace()
  accounts = test1.accounts
  account = await accounts.create({ name: "演示干部甲", email: "a@test.invalid", password })
})
afterAll(() => test1.close())
beforeEach(forgetSessions)

const check = (header: string | undefined) => checkSession(header, secret, accounts.read)
const header = async () => `${cookieName}=${await accounts.signIn(account)}`

function post(path: string, body: object, cookie = ""): Promise<Response> {
  return accounts.handle(
    new Request(`http://localhost/api/auth${path}`, {
      method: "POST",
      headers: { "content-type": "application/json", origin: "http://localhost", cookie },
      body: JSON.stringify(body),
    }),
  )
}

describe("A session’s cookie", () => {
  test("names the account that signed in, among other cookies", async () => {
    const known = { id: account, name: "演示干部甲" }
    expect(await check(await header())).toEqual(known)
    expect(await check(`a=b; ${await header()}; c=d=e`)).toEqual(known)
  })

  test("that is missing, cut, forged or signed by another secret names nobody", async () => {
    const good = await header()
    const [token = ""] = decodeURIComponent(good.split("=")[1]!).split(".")
    const signed = (of: string, by: string) =>
      `${cookieName}=${encodeURIComponent(`${of}.${createHmac("sha256", by).update(of).digest("base64")}`)}`
    expect(await check(signed(token, secret))).not.toBeNull()
    for (const bad of [
      undefined,
      "",
      cookieName,
      `${cookieName}=`,
      `${cookieName}=${token}`,
      `${cookieName}=${token}.`,
      good.slice(0, -4),
      good.replace(cookieName, "headland.session"),
      signed(token, "another secret"),
      signed(`${token}x`, secret).replace(`${token}x`, token),
      signed("no-such-token", secret),
      `${cookieName}=%E0%A4%A`,
      `${cookieName}=.${token}`,
    ])
      expect(await check(bad), String(bad)).toBeNull()
  })

  test("is worth nothing once its session has run out", async () => {
    const cookie = await header()
    await withOwner(test1.url, (client) =>
      client.query(`update shared."session" set "expiresAt" = now() - interval '1 second'`),
    )
    expect(await check(cookie)).toBeNull()
  })

  test("is remembered for a second at most", async () => {
    const cookie = await header()
    expect(await check(cookie)).not.toBeNull()
    await withOwner(test1.url, (client) => client.query(`delete from shared."session"`))
    expect(await check(cookie)).not.toBeNull()
    await new Promise((resolve) => setTimeout(resolve, 1_050))
    expect(await check(cookie)).toBeNull()
  })

  test("has the form of a cookie: nothing in it needs quotes", () => {
    expect(signToken("token", secret)).toMatch(/^token\.[\w%]+$/)
  })
})

describe("Signing in with a password", () => {
  const cookieOf = (answer: Response) => answer.headers.getSetCookie()[0]?.split(";")[0] ?? ""

  test("gives a cookie that we recognise, kept from scripts and other sites", async () => {
    const answer = await post("/sign-in/email", { email: "a@test.invalid", password })
    expect(answer.status).toBe(200)
    expect(answer.headers.getSetCookie()[0]).toMatch(/HttpOnly/)
    expect(answer.headers.getSetCookie()[0]).toMatch(/SameSite=Lax/)
    expect(await check(cookieOf(answer))).toEqual({ id: account, name: "演示干部甲" })
  })

  test("fails alike for a wrong password, an unknown address, and an account without a password", async () => {
    await accounts.create({ name: "演示", email: "without@test.invalid" })
    const failed = [
      await post("/sign-in/email", { email: "a@test.invalid", password: "another password" }),
      await post("/sign-in/email", { email: "nobody@test.invalid", password }),
      await post("/sign-in/email", { email: "without@test.invalid", password }),
    ]
    expect(failed.map(({ status }) => status)).toEqual([401, 401, 401])
    const words = await Promise.all(failed.map((answer) => answer.text()))
    expect(new Set(words).size).toBe(1)
    expect(failed.flatMap((answer) => answer.headers.getSetCookie())).toEqual([])
  })

  test("ends with signing out", async () => {
    const cookie = cookieOf(await post("/sign-in/email", { email: "a@test.invalid", password }))
    expect(await check(cookie)).not.toBeNull()
    expect((await post("/sign-out", {}, cookie)).status).toBe(200)
    forgetSessions()
    expect(await check(cookie)).toBeNull()
  })

  test("is for those who were given an account: nobody signs up on their own", async () => {
    const answer = await post("/sign-up/email", { name: "x", email: "x@test.invalid", password })
    expect(answer.status).toBeGreaterThanOrEqual(400)
    expect(await accounts.isTaken("x@test.invalid")).toBe(false)
    expect(await accounts.isTaken("A@test.invalid")).toBe(true)
  })
})

test("Passwords are kept as hashes", async () => {
  const { rows } = await withOwner(test1.url, (client) =>
    client.query(`select password from shared."account"`),
  )
  expect(rows.length).toBe(1)
  expect(JSON.stringify(rows)).not.toContain(password)
})

test("Accounts have names, and unknown ones have none", async () => {
  expect([...(await accounts.names([account, "nobody"]))]).toEqual([[account, "演示干部甲"]])
})
