/** Use case: a centre opens. */
import { enter } from "../../platform/database/change.ts"
import type { Ask } from "../access/ask.ts"
import { authorise } from "../access/ask.ts"
import type { CentreInput, CentreView } from "./schema.ts"
import { centre } from "./store.ts"
import { centreRow, centreView } from "./tenancy-view.ts"

export async function openCentre(ask: Ask, { body }: { body: CentreInput }): Promise<CentreView> {
  authorise(ask.asker, "centre:write")
  const id = await ask.workspace.nextNumber()
  const row = centreRow(body)
  const version = await ask.workspace.commit.entry({
    actor: ask.asker.member,
    act: "centre.open",
    changes: [enter(centre, id, row)],
    setUpAt: ask.setUpAt,
  })
  return centreView({ id, recorded_in: version, ...row })
}
