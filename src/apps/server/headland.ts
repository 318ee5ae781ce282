/** The product at work: an installation, its accounts, its one workspace, and its definitions. */
import type { WorkspaceProfile } from "../../features/access/ask.ts"
import { isBehind, reviewReleases } from "../../features/publication/review-releases.ts"
import type { Definitions } from "../../features/statistics/definitions.ts"
import type { Installation } from "../../platform/database/install.ts"
import { installShared, installWorkspace } from "../../platform/database/install.ts"
import { accountsRole, roleUrl } from "../../platform/database/names.ts"
import { isSettingUp } from "../../platform/database/set-up.ts"
import { openPool, openWorkspace, type Workspace } from "../../platform/database/workspace.ts"
import type { Accounts } from "../../platform/session/accounts.ts"
import { openAccounts } from "../../platform/session/accounts.ts"
import { readRulebook } from "./read-rulebook.ts"
import { readProfile } from "./workspace-profile.ts"

export interface Headland {
  installation: Installation
  accounts: Accounts
  workspace: Workspace
  definitions: Definitions
  /** Null until the workspace is set up. */
  profile: WorkspaceProfile | null
  reloadProfile(): Promise<void>
  /** Compares what is published with what is known, now; waits for a comparison under way. */
  review(): Promise<void>
  close(): Promise<void>
}

/** Schema of the one workspace of an installation. */
export const workspaceSchema = "w1"

/** Installs or updates the database behind `url`. */
export async function installHeadland(url: string, secret: string): Promise<Installation> {
  const installation = { url, database: decodeURIComponent(new URL(url).pathname.slice(1)), secret }
  await installShared(installation)
  await installWorkspace(installation, workspaceSchema)
  return installation
}

/** Opens an installed database. */
export async function openHeadland(installation: Installation): Promise<Headland> {
  const { url, secret, database } = installation
  const pool = openPool(roleUrl(url, secret, accountsRole(database), "shared"), 5)
  const accounts = openAccounts(pool, secret)
  const workspace = await openWorkspace(installation, workspaceSchema)
  const definitions = readRulebook()
  const review = reviewing(workspace, definitions)
  const headland: Headland = {
    installation,
    accounts,
    workspace,
    definitions,
    profile: null,
    reloadProfile: async () => {
      headland.profile = await readProfile(accounts.read, workspaceSchema)
    },
    review: review.now,
    close: async () => {
      await review.stop()
      await workspace.close()
      await pool.end()
    },
  }
  await headland.reloadProfile()
  return headland
}

const pollEvery = 5_000
/** A run of entries is compared once: when it pauses for so long, or has gone on for longer. */
const settle = { pause: 200, longest: 2_000 }

/** Reviews after the entries of this process, and looks every few seconds for those of others. */
function reviewing(workspace: Workspace, definitions: Definitions) {
  let running: Promise<void> = Promise.resolve()
  let waiting: NodeJS.Timeout | null = null
  let since = 0
  const after = (work: () => Promise<unknown>): Promise<void> => {
    if (waiting) clearTimeout(waiting)
    waiting = null
    running = running.catch(() => {}).then(async () => void (await work()))
    return running
  }
  const now = () => after(() => reviewReleases(workspace, definitions))
  // Whoever sets a workspace up compares on the days that they enter; a comparison of today would get among them.
  const byItself = () =>
    after(async () => {
      if (!(await isSettingUp(workspace.full))) await reviewReleases(workspace, definitions)
    })
  // A failed review is tried again with the next entry or poll; nothing is lost, since its mark did not move.
  const soon = () => {
    if (!waiting) since = Date.now()
    else clearTimeout(waiting)
    const wait = Math.max(0, Math.min(settle.pause, since + settle.longest - Date.now()))
    waiting = setTimeout(() => void byItself().catch(() => {}), wait)
    waiting.unref()
  }
  workspace.onEntry(soon)
  const poll = setInterval(async () => {
    if (await isBehind(workspace.full).catch(() => false)) soon()
  }, pollEvery)
  poll.unref()
  return {
    now,
    stop: async () => {
      clearInterval(poll)
      if (waiting) clearTimeout(waiting)
      await running.catch(() => {})
    },
  }
}
