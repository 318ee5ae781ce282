/** Who asks: the account's membership in this workspace. */
import { endOfDay } from "../../platform/clock.ts"
import { knownAtInstant, ledgerEntries } from "../../platform/database/ledger.ts"
import type { Read } from "../../platform/database/read.ts"
import type { Account } from "../../platform/session/check-session.ts"
import type { Ask, PublicAsk } from "./ask.ts"
import { permissionsOf } from "./policy.ts"
import type { Asker, Me, MemberView, Personas, Role } from "./schema.ts"
import { findMember, findMembers } from "./store.ts"

/** The member that an account is here; null when it is none. */
export async function findAsker(read: Read, account: Account): Promise<Asker | null> {
  const row = await findMember(read, account.id)
  return (
    row && {
      member: row.id,
      account: row.account,
      name: account.name,
      role: row.role as Role,
      organisations: row.organisations,
      centres: row.centres,
      banks: row.banks,
    }
  )
}

/** What the app needs to know of the signed-in member. */
export async function getMe({ asker, workspace, profile }: Ask): Promise<Me> {
  return {
    member: asker.member,
    name: asker.name,
    role: asker.role,
    permissions: permissionsOf(asker.role),
    organisations: asker.organisations,
    centres: asker.centres,
    workspace: {
      name: profile.name,
      division: profile.division,
      demo: profile.demo,
      today: workspace.clock.today(),
      now: workspace.clock.now(),
    },
  }
}

/** All members with their names. */
export async function findMembersNamed({
  read,
  accounts,
}: Pick<Ask, "read" | "accounts">): Promise<{ members: MemberView[] }> {
  const rows = await findMembers(read)
  const names = await accounts.names(rows.map((row) => row.account))
  return {
    members: rows.map((row) => ({
      id: row.id,
      version: row.recorded_in,
      account: row.account,
      name: names.get(row.account) ?? "",
      role: row.role as Role,
      organisations: row.organisations,
      centres: row.centres,
    })),
  }
}

/** The people of a demo; a real workspace names nobody to strangers. */
export async function findPersonas({ workspace, accounts, profile }: PublicAsk): Promise<Personas> {
  const { members } = profile.demo
    ? await findMembersNamed({ read: workspace.full, accounts })
    : { members: [] }
  const personas = members.map(({ account, name, role }) => ({ account, name, role }))
  return { demo: profile.demo, workspace: profile.name, personas }
}

/** What was known by the end of a day: the newest entry until then. */
export async function getLedgerAt(ask: Ask, { query }: { query: { day: string } }) {
  const read = ask.workspace.full
  const entry = await knownAtInstant(read, endOfDay(query.day))
  const [found] = await ledgerEntries(read, [entry])
  return { entry, at: found?.at ?? ask.workspace.clock.now() }
}
