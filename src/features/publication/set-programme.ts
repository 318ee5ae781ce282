/** Use case: what the public site says of the programme: name, issuer, footer, outbound link. */
import type { Ask } from "../access/ask.ts"
import { authorise } from "../access/ask.ts"
import type { StoredProgramme } from "./release-store.ts"
import { putProgramme } from "./release-store.ts"

export async function setProgramme(
  ask: Ask,
  { body }: { body: StoredProgramme },
): Promise<{ entry: string }> {
  authorise(ask.asker, "member:write")
  const entry = await ask.workspace.commit.entry({
    actor: ask.asker.member,
    act: "programme.set",
    detail: { programme: body },
    statements: [putProgramme(ask.workspace.schema, body)],
    setUpAt: ask.setUpAt,
  })
  return { entry }
}
