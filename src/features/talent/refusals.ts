/** What the constraints of placements mean to people. */
import type { Refusals } from "../../platform/database/refusal.ts"

export const talentRefusals: Refusals = {
  placement_trainee_valid_excl: {
    field: "trainee",
    message: {
      en: "A trainee with this code is placed on some of these days already.",
      zh: "该编号的学员这段时间内已有安排。",
    },
  },
}
