import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join, resolve } from "node:path"
import { afterAll, expect, test } from "vitest"
import { packageRoot } from "./package-root.ts"
import { readSettings } from "./settings.ts"
import { isStartProblem } from "./start-problem.ts"

const home = mkdtempSync(join(tmpdir(), "headland-settings-"))
afterAll(() => rmSync(home, { recursive: true }))

const secret = "a-secret-of-enough-length"

function problemOf(env: Record<string, string>): string {
  try {
    readSettings({ HEADLAND_SECRET: secret, ...env })
  } catch (error) {
    if (isStartProblem(error)) return error.message
    throw error
  }
  throw new Error("no problem was found")
}

test("without any setting the server listens on this machine's port 3700 and keeps its data beside the product", () => {
  const settings = readSettings({ HEADLAND_SECRET: secret })
  expect(settings).toEqual({
    port: 3700,
    host: "127.0.0.1",
    dataDirectory: resolve(packageRoot, "data"),
    databaseUrl: undefined,
    secret,
    demo: true,
  })
})

test("an empty setting counts as not set", () => {
  expect(readSettings({ HEADLAND_SECRET: secret, PORT: "", HEADLAND_DEMO: "" })).toMatchObject({
    port: 3700,
    demo: true,
  })
})

test.each([
  ["PORT", "0", "PORT=0 is outside 1 to 65535", "PORT=3700"],
  ["PORT", "65536", "PORT=65536 is outside", "PORT=3700"],
  ["PORT", "80a", "PORT=80a is not a whole number", "PORT=3700"],
  ["HOST", "my host", "HOST=my host is not an address", "HOST=127.0.0.1"],
  ["HEADLAND_DEMO", "maybe", "HEADLAND_DEMO=maybe is neither yes nor no", "yes or no"],
  ["DATABASE_URL", "mysql://a/b", "DATABASE_URL is not the address", "postgres://user"],
  ["DATABASE_URL", "postgres://host", "DATABASE_URL is not the address", "postgres://user"],
  ["HEADLAND_SECRET", "short", "HEADLAND_SECRET is shorter than 16", "16 characters or more"],
])("a wrong %s=%s is named together with its remedy", (name, value, what, remedy) => {
  const message = problemOf({ [name]: value })
  expect(message).toContain(what)
  expect(message).toContain(remedy)
})

test("all wrong settings are named at once", () => {
  const message = problemOf({ PORT: "x", HEADLAND_DEMO: "x" })
  expect(message).toContain("PORT=x")
  expect(message).toContain("HEADLAND_DEMO=x")
})

test("a wrong secret or database address is never shown", () => {
  expect(problemOf({ HEADLAND_SECRET: "hush" })).not.toContain("hush")
  expect(problemOf({ DATABASE_URL: "mysql://me:hush@h/d" })).not.toContain("hush")
})

test("the demo is left out by the setting and by the flag", () => {
  expect(readSettings({ HEADLAND_SECRET: secret, HEADLAND_DEMO: "no" }).demo).toBe(false)
  expect(readSettings({ HEADLAND_SECRET: secret }, ["--empty"]).demo).toBe(false)
})

test("a relative data directory is made absolute", () => {
  expect(readSettings({ HEADLAND_SECRET: secret, HEADLAND_DATA: "./here" }).dataDirectory).toBe(
    resolve(process.cwd(), "here"),
  )
})

test("a secret is made once, kept readable for its owner alone, and found again", () => {
  const env = { HEADLAND_DATA: join(home, "kept", "数据") }
  const first = readSettings(env).secret
  expect(first.length).toBeGreaterThanOrEqual(43)
  expect(readSettings(env).secret).toBe(first)
  const file = join(env.HEADLAND_DATA, "secret")
  expect(readFileSync(file, "utf8").trim()).toBe(first)
  expect(statSync(file).mode & 0o777).toBe(0o600)
})

test("a kept secret that lost its contents is refused instead of replaced", () => {
  const data = join(home, "emptied")
  mkdirSync(data)
  writeFileSync(join(data, "secret"), "")
  expect(() => readSettings({ HEADLAND_DATA: data })).toThrow(/shorter than 16/)
})

test("a data directory that cannot be made is named together with the setting that moves it", () => {
  const file = join(home, "a-file")
  writeFileSync(file, "")
  expect(() => readSettings({ HEADLAND_DATA: join(file, "data") })).toThrow(/HEADLAND_DATA/)
})
