/** Use case: a project that the county tries to bring in is entered, with the stage it is in. */
import { toDateRange } from "../../kernel/day.ts"
import { AppError } from "../../kernel/error.ts"
import { enter } from "../../platform/database/change.ts"
import type { Ask } from "../access/ask.ts"
import { authorise, todayOf } from "../access/ask.ts"
import { getCentre } from "../centres/find-tenancies.ts"
import { refuseInvalid } from "../centres/settle-organisation.ts"
import { getOrganisation } from "../registry/find-organisations.ts"
import { getProject } from "./find-projects.ts"
import { maySeeTo } from "./policy.ts"
import { projectRow } from "./project-view.ts"
import { projectRefusals } from "./refusals.ts"
import type { ProjectInput, ProjectView } from "./schema.ts"
import { introducedProject, projectStage } from "./store.ts"
import { validateProject } from "./validate-project.ts"

export async function enterProject(ask: Ask, { body }: { body: ProjectInput }): Promise<ProjectView> {
  authorise(ask.asker, "project:write")
  await mustBeThere(ask, body)
  const { stage, from, ...fields } = body
  refuseInvalid(stage === "lost" ? [neverBegan] : [])
  refuseFuture(ask, "from", from)
  refuseInvalid(validateProject({ ...fields, lostReason: null }, [{ stage, from }]))

  const id = await ask.workspace.nextNumber()
  const stageId = await ask.workspace.nextNumber()
  const first = { project_id: id, centre_id: body.centreId, stage, valid: toDateRange({ from, until: null }) }
  await ask.workspace.commit.entry({
    actor: ask.asker.member,
    act: "project.enter",
    changes: [
      enter(introducedProject, id, projectRow({ ...fields, lostReason: null })),
      enter(projectStage, stageId, first),
    ],
    setUpAt: ask.setUpAt,
    refusals: projectRefusals,
  })
  return getProject(ask, { params: { id }, query: {} })
}

const neverBegan = {
  field: "stage",
  message: { en: "A project begins before it is lost.", zh: "项目应先有开始阶段，再记流失。" },
}

interface Places {
  centreId: string | null
  organisationId: string | null
}

/** Centre and enterprise exist, and the asker may see to projects of the centre. */
export async function mustBeThere(ask: Ask, { centreId, organisationId }: Places): Promise<void> {
  const allowed = maySeeTo(ask.asker, centreId)
  if (!allowed.allowed) throw new AppError("not-allowed", allowed.reason)
  if (centreId !== null) await getCentre(ask, { params: { id: centreId } })
  // An enterprise that has just landed need not be a tenant yet, so it is looked up beyond the asker's reach.
  const full = { ...ask, read: ask.workspace.full }
  if (organisationId !== null) await getOrganisation(full, { params: { id: organisationId }, query: {} })
}

/** A stage is recorded once it has begun; what is planned is a next step. */
export function refuseFuture(ask: Ask, field: string, day: string): void {
  const today = todayOf(ask)
  const message = {
    en: `Not later than today, ${today}; what is planned is a next step.`,
    zh: `不应晚于今天${today}；计划中的事请写在下一步。`,
  }
  refuseInvalid(day > today ? [{ field, message }] : [])
}
