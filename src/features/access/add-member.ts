/** Use case of set-up and administration: a person becomes a member with a role and a reach. */
import { enter } from "../../platform/database/change.ts"
import type { Workspace } from "../../platform/database/workspace.ts"
import type { Accounts } from "../../platform/session/accounts.ts"
import type { Asker, Role } from "./schema.ts"
import { member } from "./store.ts"

export interface NewMember {
  name: string
  email: string
  /** Without one, the account can only be signed in for (a demo's personas). */
  password?: string
  role: Role
  organisations?: string[]
  centres?: string[]
  banks?: string[]
}

/** Creates the account and the membership, or neither; `actor` is null during set-up. */
export async function addMember(
  at: { workspace: Workspace; accounts: Accounts; actor: string | null; setUpAt?: string },
  { role, organisations = [], centres = [], banks = [], ...person }: NewMember,
): Promise<Pick<Asker, "member" | "account" | "name" | "role">> {
  const id = await at.workspace.nextNumber()
  const account = await at.accounts.create(person)
  try {
    await at.workspace.commit.entry({
      actor: at.actor,
      act: "member.add",
      changes: [enter(member, id, { account, role, organisations, centres, banks })],
      setUpAt: at.setUpAt,
    })
  } catch (error) {
    // An account without a membership would keep the address taken for ever.
    await at.accounts.remove(account)
    throw error
  }
  return { member: id, account, name: person.name, role }
}
