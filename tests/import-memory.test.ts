/** A list of a hundred thousand lines is read and written without growing with its length. */
import { fork } from "node:child_process"
import { mkdtemp, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, beforeAll, expect, test } from "vitest"
import { bundleSource } from "./bundle-source.ts"
import type { ChildMessage } from "./import-child.ts"
import { writeList } from "./import-lists.ts"
import { openTestWorkspace, type TestWorkspace } from "./workspace.ts"

const rows = 100_000
const megabyte = 1024 * 1024

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

test("importing 100 000 lines takes less than 200 MB of memory more than the process had before", async () => {
  const path = join(folder, "list.csv")
  await writeList(path, 0, rows)
  const { asker } = await test1.as("officer")
  const given = { url: test1.url, secret: test1.workspace.secret, asker, path }
  const said = new Map<string, ChildMessage>()
  await new Promise<void>((resolve, reject) => {
    fork(child.program, [JSON.stringify(given)])
      .on("message", (message: ChildMessage) => said.set(message.at, message))
      .on("exit", (code) => (code === 0 ? resolve() : reject(new Error(`the child ended with ${code}`))))
  })
  const last = said.get("done")
  if (last?.at !== "done") throw new Error("the child did not say that it was done")
  expect(last.report.counts).toMatchObject({ lines: rows, created: rows, refused: 0 })
  const { grownBy } = last
  console.log(`100 000 lines: ${Math.round(grownBy / megabyte)} MB more; ${timesOf(said)}`)
  expect(grownBy).toBeLessThan(200 * megabyte)
  const { rows: counted } = await test1.workspace.pool.query("select count(*) from organisation")
  expect(counted[0].count).toBe(String(rows))
}, 300_000)

/** When each stage was last heard of. */
function timesOf(said: Map<string, ChildMessage>): string {
  const times = [...said.values()].flatMap((one) =>
    "seconds" in one ? [`${one.at} ${one.seconds.toFixed(1)} s`] : [],
  )
  return times.join(", ")
}
