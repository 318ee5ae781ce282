/** The process is killed in the middle of an import: the register has all of the list, or nothing of it. */
import { type ChildProcess, fork } from "node:child_process"
import { mkdtemp, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { setTimeout as wait } from "node:timers/promises"
import { afterAll, beforeAll, expect, test } from "vitest"
import { verifyLedger } from "../src/platform/database/verify-ledger.ts"
import { bundleSource } from "./bundle-source.ts"
import type { ChildMessage } from "./import-child.ts"
import { writeList } from "./import-lists.ts"
import { importText } from "./import-text.ts"
import { openTestWorkspace, type TestWorkspace } from "./workspace.ts"

const rows = 6_000

/** At which message the process is killed, and how long after it, in milliseconds. */
const moments: { at: ChildMessage["at"]; part?: number; after: number }[] = [
  { at: "begun", after: 0 },
  { at: "reading", part: 0.1, after: 0 },
  { at: "reading", part: 0.6, after: 0 },
  { at: "reading", part: 1, after: 0 },
  { at: "matching", after: 10 },
  { at: "proving", part: 0.3, after: 0 },
  { at: "writing", after: 0 },
  { at: "writing", after: 5 },
  { at: "writing", after: 40 },
  { at: "entry", after: 0 },
]

let test1: TestWorkspace
let folder: string
let child: { program: string; folder: string }
beforeAll(async () => {
  test1 = await openTestWorkspace()
  folder = await mkdtemp(join(tmpdir(), "headland-list-"))
  child = await bundleSource(join(import.meta.dirname, "import-child.ts"))
})
afterAll(async () => {
  await test1.close()
  for (const one of [folder, child.folder]) await rm(one, { recursive: true, force: true })
})

const query = async (text: string) => (await test1.workspace.pool.query(text)).rows[0]

/** Starts the import and kills the process at a moment; rejects when the moment never comes. */
async function killedAt(path: string, { at, part = 0, after }: (typeof moments)[number]): Promise<void> {
  const { asker } = await test1.as("officer")
  const given = { url: test1.url, secret: test1.workspace.secret, asker, path }
  const running = fork(child.program, [JSON.stringify(given)])
  const gone = new Promise<NodeJS.Signals | null>((resolve) =>
    running.once("exit", (_, signal) => resolve(signal)),
  )
  await Promise.race([moment(running, at, part), gone])
  await wait(after)
  running.kill("SIGKILL")
  expect(await gone).toBe("SIGKILL")
  await untilForgotten()
}

function moment(running: ChildProcess, at: ChildMessage["at"], part: number): Promise<void> {
  return new Promise((resolve) =>
    running.on("message", (said: ChildMessage) => {
      if (said.at === at && (!("total" in said) || said.total === 0 || said.done >= part * said.total))
        resolve()
    }),
  )
}

/** The server may still be at work on what it had already been sent. */
async function untilForgotten(): Promise<void> {
  const busy = `select count(*)::int as sessions from pg_stat_activity
    where datname = current_database() and pid <> pg_backend_pid() and (state <> 'idle'
      or exists (select from pg_locks l where l.pid = pg_stat_activity.pid and l.locktype = 'advisory'))`
  while ((await query(busy)).sessions > 0) await wait(20)
}

test(`killed at ${moments.length} moments, an import of ${rows} lines is wholly there or wholly not`, async () => {
  const there: boolean[] = []
  for (const [number, one] of moments.entries()) {
    const path = join(folder, `killed-${number}.csv`)
    await writeList(path, number * rows, rows)
    await killedAt(path, one)
    const { lines } = await query(
      `select count(*)::int as lines from organisation where source = 'killed-${number}.csv'`,
    )
    expect([0, rows]).toContain(lines)
    there.push(lines === rows)
    expect((await verifyLedger(test1.workspace.full)).problems).toEqual([])
  }
  console.log(
    moments.map((one, at) => `${one.at} +${one.after} ms: ${there[at] ? "all" : "none"}`).join(", "),
  )
  expect(there.slice(0, 6)).toEqual(Array(6).fill(false))
  expect(there.at(-1)).toBe(true)
  const { entries } = await query(
    "select count(*)::int as entries from ledger where act = 'organisation.import'",
  )
  expect(entries).toBe(there.filter(Boolean).length)
}, 240_000)

test("what killed imports have left behind is swept away by the next one", async () => {
  const left = `select (select count(*)::int from organisation_import) as imports,
    (select count(*)::int from organisation_staged) as lines`
  const path = join(folder, "left-behind.csv")
  await writeList(path, moments.length * rows, rows)
  await killedAt(path, { at: "proving", after: 0 })
  expect((await query(left)).lines).toBe(rows)
  await importText(await test1.as("officer"), "name\n之后\n")
  expect(await query(left)).toEqual({ imports: expect.any(Number), lines: 0 })
  const unfinished = "select count(*)::int as imports from organisation_import where state <> 'done'"
  expect(await query(unfinished)).toEqual({ imports: 0 })
})
