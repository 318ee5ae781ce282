import { type ChildProcess, spawn } from "node:child_process"
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { createInterface } from "node:readline"
import { afterAll, afterEach, expect, test } from "vitest"
import { runningPostmaster } from "./postmaster-file.ts"
import { processMark } from "./process-mark.ts"
import { startPostgres } from "./start-postgres.ts"

const secret = "the secret of this test"
const home = mkdtempSync(join(tmpdir(), "headland-shared-"))
chmodSync(home, 0o711)
afterAll(() => rmSync(home, { recursive: true, force: true }))

/** Runs the launcher in a process of its own: says what it got, and stops when told so. */
const program = `
import { createInterface } from "node:readline"
import { runnerImport } from "vite"
const [file, dataDirectory] = process.argv.slice(1)
const { module } = await runnerImport(file)
const server = await module.startPostgres({ dataDirectory, secret: ${JSON.stringify(secret)} })
console.log(JSON.stringify({ port: new URL(server.url).port, shared: server.shared }))
createInterface(process.stdin).once("line", () => server.stop().then(() => process.exit()))`

interface OtherProcess {
  child: ChildProcess
  port: string
  shared: boolean
}

const children: ChildProcess[] = []
let data = join(home, "data")

afterEach(async () => {
  for (const child of children) child.kill("SIGKILL")
  const rest = await startPostgres({ dataDirectory: data, secret })
  await rest.stop()
})

async function otherProcess(): Promise<OtherProcess> {
  const file = join(import.meta.dirname, "start-postgres.ts")
  const child = spawn(process.execPath, ["--input-type=module", "-e", program, file, data], {
    stdio: ["pipe", "pipe", "inherit"],
  })
  children.push(child)
  for await (const line of createInterface(child.stdout)) return { child, ...JSON.parse(line) }
  throw new Error("the other process ended without starting a server")
}

function ended(child: ChildProcess): Promise<unknown> {
  return new Promise((resolve) => child.once("exit", resolve))
}

async function stop({ child }: OtherProcess): Promise<void> {
  const end = ended(child)
  child.stdin?.write("stop\n")
  await end
}

async function kill({ child }: OtherProcess): Promise<void> {
  const end = ended(child)
  child.kill("SIGKILL")
  await end
}

function serverPid(): number | undefined {
  return runningPostmaster(join(data, "postgres"))?.pid
}

test("a second process shares the first one's server, and its stop leaves the server alone", async () => {
  const first = await otherProcess()
  const pid = serverPid()
  const second = await otherProcess()
  expect([first.shared, second.shared]).toEqual([false, true])
  expect(second.port).toBe(first.port)
  await stop(second)
  expect(serverPid()).toBe(pid)
  await stop(first)
  expect(serverPid()).toBeUndefined()
})

test("when the first process stops while a second works, the server stays until the second stops", async () => {
  const first = await otherProcess()
  const pid = serverPid()
  const second = await startPostgres({ dataDirectory: data, secret })
  await stop(first)
  expect(serverPid()).toBe(pid)
  await second.stop()
  expect(serverPid()).toBeUndefined()
})

test("a server whose process was killed keeps running, and the next process joins and later stops it", async () => {
  const first = await otherProcess()
  const pid = serverPid()
  await kill(first)
  expect(pid && processMark(pid)).toBeTruthy()
  const next = await startPostgres({ dataDirectory: data, secret })
  expect(serverPid()).toBe(pid)
  expect(new URL(next.url).port).toBe(first.port)
  expect(next.shared).toBe(false)
  await next.stop()
  expect(pid && processMark(pid)).toBeUndefined()
})

test("four processes that start at the same time on an empty directory get one server", async () => {
  data = join(home, "empty data")
  const all = await Promise.all([otherProcess(), otherProcess(), otherProcess(), otherProcess()])
  expect(new Set(all.map(({ port }) => port)).size).toBe(1)
  expect(all.filter(({ shared }) => !shared)).toHaveLength(1)
  await Promise.all(all.map(stop))
  expect(serverPid()).toBeUndefined()
})

test("a lock that a killed process left is broken at once", async () => {
  const first = await otherProcess()
  const mark = processMark(first.child.pid ?? 0) ?? ""
  await stop(first)
  writeFileSync(join(data, "postgres.lock"), mark)
  const begun = Date.now()
  const server = await startPostgres({ dataDirectory: data, secret })
  expect(Date.now() - begun).toBeLessThan(10_000)
  await server.stop()
})
