/** The ground of a benchmark: one database, organisations in it, an officer, and an enterprise with a narrow reach. */

import { installHeadland, openHeadland, workspaceSchema } from "../dist/src/apps/server/headland.js"
import { writeProfile } from "../dist/src/apps/server/workspace-profile.js"
import { addMember } from "../dist/src/features/access/add-member.js"
import { organisation } from "../dist/src/features/registry/store.js"
import { enter } from "../dist/src/platform/database/change.js"
import { finishSetUp } from "../dist/src/platform/database/set-up.js"
import { startPostgres } from "../dist/src/platform/postgres/start-postgres.js"
import { cookieName } from "../dist/src/platform/session/check-session.js"

const secret = "the secret of the benchmark"

export async function prepare(dataDirectory, organisations) {
  const postgres = await startPostgres({ dataDirectory, secret })
  const installation = await installHeadland(postgres.url, secret)
  const headland = await openHeadland(installation)
  const { workspace } = headland
  const ids = []
  for (let at = 0; at < organisations; at += 500) ids.push(...(await enterSome(workspace, at, 500)))
  const owned = ids.slice(0, 40)
  const officer = await join(headland, "officer", {})
  const enterprise = await join(headland, "enterprise", { organisations: owned })
  await finishSetUp(workspace, null)
  await writeProfile(installation, workspaceSchema, {
    name: { en: "Bench", zh: "基准" },
    issuer: { en: "Bench", zh: "基准" },
    division: "330225",
    demo: false,
  })
  await workspace.pool.query("analyze organisation")
  await headland.close()
  return {
    settings: { url: postgres.url, secret },
    ids,
    owned,
    officer,
    enterprise,
    stop: () => postgres.stop(),
  }
}

async function enterSome(workspace, from, count) {
  const numbers = await Promise.all(Array.from({ length: count }, () => workspace.nextNumber()))
  const changes = numbers.map((id, at) => enter(organisation, id, row(from + at)))
  await workspace.commit.entry({ actor: null, act: "bench.enter", changes })
  return numbers
}

function row(at) {
  const name = `演示企业${String(at).padStart(6, "0")}`
  return {
    kind: "enterprise",
    name,
    name_en: null,
    credit_code: null,
    founded_on: "2014-06-12",
    division: "330225",
    industry: "C3824",
    address: null,
    standing: "confirmed",
    source: "bench",
    name_key: name,
  }
}

async function join({ workspace, accounts }, role, reach) {
  const person = { name: role, email: `${role}@bench.invalid`, role, ...reach }
  const { account } = await addMember({ workspace, accounts, actor: null }, person)
  return `${cookieName}=${await accounts.signIn(account)}`
}
