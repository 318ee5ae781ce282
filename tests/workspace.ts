/** A fresh database with one workspace for a test file, and askers of every role in it. */
import { inject } from "vitest"
import { addMember } from "../src/features/access/add-member.ts"
import type { Ask } from "../src/features/access/ask.ts"
import { readFor } from "../src/features/access/ask.ts"
import { scopeOf } from "../src/features/access/reach.ts"
import type { Asker, Role } from "../src/features/access/schema.ts"
import { tenantsOf } from "../src/features/centres/find-tenancies.ts"
import { installShared, installWorkspace, withOwner } from "../src/platform/database/install.ts"
import { accountsRole, roleUrl } from "../src/platform/database/names.ts"
import { openPool, openWorkspace, type Workspace } from "../src/platform/database/workspace.ts"
import type { Accounts } from "../src/platform/session/accounts.ts"
import { openAccounts } from "../src/platform/session/accounts.ts"

const secret = "the secret of the test suite"

export interface TestWorkspace {
  workspace: Workspace
  accounts: Accounts
  /** Connection string of the owner: for tampering, and for looking at everything. */
  url: string
  /** The context of a member of a role, entered when asked for first. */
  as(role: Role, reach?: Partial<Pick<Asker, "organisations" | "centres" | "banks">>): Promise<Ask>
  close(): Promise<void>
}

let count = 0

/** Creates a database of its own and opens the workspace in it. */
export async function openTestWorkspace(): Promise<TestWorkspace> {
  const database = `test_${process.pid}_${Date.now()}_${count++}`
  const server = new URL(inject("postgresUrl"))
  await withOwner(server.href, (client) => client.query(`create database ${database}`))
  server.pathname = `/${database}`
  const at = { url: server.href, database, secret }
  await installShared(at)
  await installWorkspace(at, "w1")
  const pool = openPool(roleUrl(at.url, secret, accountsRole(database), "shared"), 4)
  const accounts = openAccounts(pool, secret)
  const workspace = await openWorkspace(at, "w1")
  const test = { workspace, accounts, url: at.url }
  return {
    ...test,
    as: (role, reach = {}) => askAs(test, role, reach),
    close: async () => {
      await workspace.close()
      await pool.end()
    },
  }
}

async function askAs(
  { workspace, accounts }: Pick<TestWorkspace, "workspace" | "accounts">,
  role: Role,
  reach: Partial<Asker>,
): Promise<Ask> {
  const profile = {
    name: { en: "Test county", zh: "测试县" },
    issuer: { en: "Test bureau", zh: "测试局" },
    division: "330225",
    demo: false,
  }
  const member = await addMember(
    { workspace, accounts, actor: null },
    { name: `${role} ${count++}`, email: `${role}${count}@test.invalid`, role, ...reach },
  )
  const asker: Asker = { ...member, organisations: [], centres: [], banks: [], ...reach }
  const scope = await scopeOf(asker, workspace.full, tenantsOf)
  return { asker, read: readFor(workspace, asker, scope), workspace, accounts, profile }
}
