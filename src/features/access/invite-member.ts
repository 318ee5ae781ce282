/** Use case of the administrator: a person becomes a member and gets a first password. */
import { randomBytes } from "node:crypto"
import { AppError } from "../../kernel/error.ts"
import { addMember } from "./add-member.ts"
import type { Ask } from "./ask.ts"
import { authorise } from "./ask.ts"
import { findMembersNamed } from "./find-asker.ts"
import { needsReach } from "./policy.ts"
import type { MemberInput, NewMemberView } from "./schema.ts"

/** Adds the member; the password is in the answer and nowhere else. */
export async function inviteMember(ask: Ask, { body }: { body: MemberInput }): Promise<NewMemberView> {
  authorise(ask.asker, "member:write")
  const missing = needsReach(body)
  if (missing) throw new AppError("invalid", missing.message, [missing])
  if (await ask.accounts.isTaken(body.email)) throw taken()
  const password = randomBytes(12).toString("base64url")
  const { workspace, accounts, asker } = ask
  const added = await addMember({ workspace, accounts, actor: asker.member }, { ...body, password })
  const { members } = await findMembersNamed(ask)
  return { member: members.find((member) => member.id === added.member)!, password }
}

function taken(): AppError {
  const message = { en: "This address has an account already.", zh: "这个邮箱已有账号。" }
  return new AppError("conflict", message, [{ field: "email", message }])
}
