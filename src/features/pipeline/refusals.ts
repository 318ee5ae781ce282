/** What the constraints of projects mean to people. */
import type { Refusals } from "../../platform/database/refusal.ts"

export const projectRefusals: Refusals = {
  project_stage_project_id_valid_excl: {
    field: "stages",
    message: { en: "Two stages of this project overlap.", zh: "两个阶段的时间重叠。" },
  },
}
