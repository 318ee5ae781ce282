/** The product at work compares what is published by itself, once its workspace is set up. */
import { expect, inject, test } from "vitest"
import { isBehind } from "../../features/publication/review-releases.ts"
import { withOwner } from "../../platform/database/install.ts"
import { finishSetUp, setClock } from "../../platform/database/set-up.ts"
import { installHeadland, openHeadland } from "./headland.ts"

test("What is published is compared by itself after an entry, but not while the workspace is being set up", async () => {
  const url = new URL(inject("postgresUrl"))
  const database = `at_work_${process.pid}_${Date.now()}`
  await withOwner(url.href, (client) => client.query(`create database ${database}`))
  url.pathname = `/${database}`
  const headland = await openHeadland(await installHeadland(url.href, "the secret of the test suite"))
  const { workspace } = headland
  try {
    await setClock(workspace, 3, "2018-01-08T01:00:00Z")
    await new Promise((resolve) => setTimeout(resolve, 800))
    expect(await isBehind(workspace.full), "a comparison would stand among entries of other days").toBe(true)
    await finishSetUp(workspace, null)
    await expect.poll(() => isBehind(workspace.full), { timeout: 5_000 }).toBe(false)
  } finally {
    await headland.close()
  }
})
