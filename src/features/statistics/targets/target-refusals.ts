/** What the constraints of targets mean to people. */
import type { Refusals } from "../../../platform/database/refusal.ts"

export const targetRefusals: Refusals = {
  target_measure_town_valid_excl: {
    field: "from",
    message: {
      en: "This measure has a target for this place on some of these days already. Correct that one.",
      zh: "这段时间内该项在此范围已有目标，请更正那一条。",
    },
  },
}
