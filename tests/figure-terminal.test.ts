/** `headland figure`: the value in words and as JSON, the list, and what each exit code says. */
import { Command } from "commander"
import { afterAll, afterEach, beforeAll, expect, test } from "vitest"
import { figureCommand } from "../src/apps/cli/figure-command.ts"
import { serveDemo, type TestServer } from "./server.ts"

let server: TestServer
let centre: string
beforeAll(async () => {
  server = await serveDemo()
  const answer = await server.call("GET", "/api/v1/centres", { cookie: await server.as("officer") })
  centre = (answer.body as { centres: { id: string }[] }).centres[0]!.id
})
afterAll(() => server.close())
afterEach(() => {
  process.exitCode = undefined
})

async function headland(...options: string[]) {
  let out = ""
  const command = figureCommand(
    (work) => work(server.headland),
    (text: string) => {
      out = text
    },
  )
  await new Command("headland").addCommand(command).parseAsync(["node", "headland", "figure", ...options])
  return { code: process.exitCode, out }
}

const settled = ["settled-enterprises.v1", "--as-of", "2019-03-31"]

test("A figure is said in words, with its day, its entry, its status and its id", async () => {
  const { code, out } = await headland(...settled, "--param", `centre=${centre}`)
  expect(code).toBe(0)
  expect(out).toMatch(/^Settled enterprises: 65\u00a0enterprises\n/)
  expect(out).toMatch(/as of 31 March 2019\n {2}known at ledger entry \d+\n {2}status: final\n/)
  expect(out).toMatch(/rows behind it: 65\n {2}id: [0-9a-f]{64}$/)
  const zh = await headland(...settled, "--param", `centre=${centre}`, "--lang", "zh")
  expect(zh.out).toMatch(/^入驻企业: 65家\n/)
})

test("The same question at the same entry gives the same figure", async () => {
  const ask = () => headland(...settled, "--param", `centre=${centre}`, "--known-at", "200", "--json")
  const [first, second] = [await ask(), await ask()]
  expect(second.out).toBe(first.out)
  expect(JSON.parse(first.out)).toMatchObject({ figure: { knownAt: "200", asOf: "2019-03-31" } })
})

test("A figure without a value says why, and its exit code tells scripts", async () => {
  const before = ["settled-growth.v1", "--param", `centre=${centre}`, "--as-of", "2018-03-31"]
  const { code, out } = await headland(...before)
  expect(code).toBe(3)
  expect(out).toContain("undefined. The base is zero")
})

test("Without an indicator the list is printed, with the parameters that each asks for", async () => {
  const { code, out } = await headland()
  expect(code).toBe(0)
  expect(out).toContain("settled-enterprises.v1 (centre): Settled enterprises")
  const { out: json } = await headland("--json")
  expect(JSON.parse(json)).toContainEqual(
    expect.objectContaining({ key: "settled-enterprises.v1", parameters: ["centre"] }),
  )
})

test.each([
  { options: ["nothing.v1"], words: "There is no indicator nothing.v1." },
  { options: ["settled-enterprises.v1"], words: "needs: centre" },
  { options: ["settled-enterprises.v1", "--param", "centre=abc"], words: "does not name a record" },
  { options: [...settled, "--param", "centre=1", "--known-at", "99999999"], words: "has no entry 99999999" },
  { options: ["settled-enterprises.v1", "--as-of", "2019-02-30"], words: "" },
])("$options is wrong use, said in words", async ({ options, words }) => {
  const { code, out } = await headland(...options)
  expect(code).toBe(2)
  expect(out).toContain(words)
  expect(out).toContain("headland figure --help")
  expect(JSON.parse((await headland(...options, "--json")).out)).toHaveProperty("problem")
})
