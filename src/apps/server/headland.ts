/** The product at work: an installation, its accounts, its one workspace, and its definitions. */
import { join } from "node:path"
import type { WorkspaceProfile } from "../../features/access/ask.ts"
import { centresPopulations } from "../../features/centres/populations.ts"
import { reviewReleases } from "../../features/publication/review-releases.ts"
import { type Definitions, readDefinitions } from "../../features/statistics/definitions.ts"
import { packageRoot } from "../../platform/config/package-root.ts"
import type { Installation } from "../../platform/database/install.ts"
import { installShared, installWorkspace } from "../../platform/database/install.ts"
import { ledgerHead } from "../../platform/database/ledger.ts"
import { accountsRole, roleUrl } from "../../platform/database/names.ts"
import { openPool, openWorkspace, type Workspace } from "../../platform/database/workspace.ts"
import type { Accounts } from "../../platform/session/accounts.ts"
import { openAccounts } from "../../platform/session/accounts.ts"
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
  const definitions = readDefinitions(join(packageRoot, "rulebook/indicators"), centresPopulations)
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

/** Reviews after each entry of this process, and looks every few seconds for entries of others. */
function reviewing(workspace: Workspace, definitions: Definitions) {
  let running: Promise<void> | null = null
  let again = false
  let stopped = false
  const run = async () => {
    do {
      again = false
      await reviewReleases(workspace, definitions)
    } while (again && !stopped)
  }
  const now = (): Promise<void> => {
    again = true
    running ??= run().finally(() => {
      running = null
    })
    return running
  }
  // A failed review is tried again with the next entry or poll; nothing is lost, since its mark did not move.
  const quietly = () => void now().catch(() => {})
  workspace.onEntry(quietly)
  let seen = ""
  const timer = setInterval(async () => {
    const head = await ledgerHead(workspace.full).catch(() => null)
    if (!head || head.entry === seen) return
    seen = head.entry
    quietly()
  }, pollEvery)
  timer.unref()
  return {
    now,
    stop: async () => {
      stopped = true
      clearInterval(timer)
      await running?.catch(() => {})
    },
  }
}
