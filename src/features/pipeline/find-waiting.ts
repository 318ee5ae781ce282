/** What waits in introduced projects: next steps that are overdue or come up, for whoever sees to the project. */
import { addDays } from "../../kernel/day.ts"
import type { Waiting } from "../../kernel/waiting.ts"
import { type Ask, todayOf } from "../access/ask.ts"
import { hasFullReach, may } from "../access/policy.ts"
import { projectView } from "./project-view.ts"
import { type ProjectView, projectStageNames } from "./schema.ts"
import { findProjectsDue } from "./store.ts"

const daysAhead = 14
const most = 50

/** The bureau's to officers, those of own centres to their operator. */
export async function findWaiting(ask: Ask): Promise<Waiting[]> {
  if (!may(ask.asker, "project:write").allowed) return []
  const today = todayOf(ask)
  const owner = hasFullReach(ask.asker.role) ? "bureau" : "operator"
  const rows = await findProjectsDue(ask.read, { owner, by: addDays(today, daysAhead) }, most)
  return rows.map((row) => waitingStep(projectView(row, null), today))
}

/** A step that is overdue keeps the investor waiting. */
function waitingStep({ id, name, nameEn, nextStep, nextOn, stages }: ProjectView, today: string): Waiting {
  const stage = stages.at(-1)!.stage
  const overdue = nextOn !== null && nextOn < today
  return {
    group: "projects",
    consequence: overdue ? "somebody-waits" : "due",
    id,
    to: `/projects/${id}`,
    subject: { en: nameEn ?? name, zh: name },
    says: {
      en: `${projectStageNames[stage].en}; next: ${nextStep}`,
      zh: `${projectStageNames[stage].zh}；下一步：${nextStep}`,
    },
    effect:
      stage === "signed" ? { en: "Counts as introduced once it lands", zh: "落地后计入引进项目" } : null,
    status: {
      shape: overdue ? "overdue" : "promised",
      text: overdue ? { en: "overdue", zh: "逾期" } : { en: "due", zh: "待办" },
    },
    dueOn: nextOn,
    action: { en: "Next step", zh: "办下一步" },
  }
}
