/** Whose centre it is: an operator manages the tenancies of own centres only. */
import { hasFullReach } from "../access/policy.ts"
import type { Asker, Decision } from "../access/schema.ts"

export function mayManage(asker: Pick<Asker, "role" | "centres">, centre: string): Decision {
  if (hasFullReach(asker.role) || asker.centres.includes(centre)) return { allowed: true }
  return {
    allowed: false,
    reason: {
      en: "Only the operator of this centre and the bureau change its tenancies.",
      zh: "只有该中心运营方和科技局可以修改入驻记录。",
    },
  }
}
