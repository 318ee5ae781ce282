/** One piece of work of the command line: opens the product's database, does it, closes again. */

import type { Ask } from "../../features/access/ask.ts"
import { findAsker, findMembersNamed } from "../../features/access/find-asker.ts"
import { readSettings } from "../../platform/config/settings.ts"
import { startProblem } from "../../platform/config/start-problem.ts"
import { type Headland, installHeadland, openHeadland } from "../server/headland.ts"
import { reachDatabase } from "../server/reach-database.ts"

/** Shares the server that a running Headland has started, or starts it for the while. */
export async function withHeadland<T>(work: (headland: Headland) => Promise<T>): Promise<T> {
  const settings = readSettings(process.env, [])
  const database = await reachDatabase(settings, (line) => console.error(line))
  try {
    const headland = await openHeadland(await installHeadland(database.url, settings.secret))
    try {
      return await work(headland)
    } finally {
      await headland.close()
    }
  } finally {
    await database.stop()
  }
}

/** The same as the workspace's first administrator: whoever reaches the command line is in charge of it. */
export async function withAsk<T>(work: (ask: Ask) => Promise<T>): Promise<T> {
  return withHeadland(async ({ workspace, accounts, profile }) => {
    if (!profile)
      throw startProblem("The workspace is not set up yet.", "Set it up first: npx headland set-up --help")
    const { members } = await findMembersNamed({ read: workspace.full, accounts })
    const first = members.find(({ role }) => role === "administrator")
    const asker = first && (await findAsker(workspace.full, { id: first.account, name: first.name }))
    if (!asker)
      throw startProblem("The workspace has no administrator.", "Set it up first: npx headland set-up --help")
    return work({ asker, read: workspace.full, workspace, accounts, profile })
  })
}
