/** Whose project it is: an operator sees to the projects of own centres only. */
import { hasFullReach } from "../access/policy.ts"
import type { Asker, Decision } from "../access/schema.ts"

/** Whether the asker may enter or change a project in this centre; null: in none. */
export function maySeeTo(asker: Pick<Asker, "role" | "centres">, centre: string | null): Decision {
  if (hasFullReach(asker.role) || (centre !== null && asker.centres.includes(centre)))
    return { allowed: true }
  return {
    allowed: false,
    reason: {
      en: "An operator sees to projects of own centres only; the others are the bureau’s.",
      zh: "运营方只能处理本中心的项目，其他项目由科技局负责。",
    },
  }
}
