/** What the constraints of tenancies mean to people. */
import type { Refusals } from "../../platform/database/refusal.ts"

export const tenancyRefusals: Refusals = {
  tenancy_organisation_id_centre_id_valid_excl: {
    field: "from",
    message: {
      en: "The organisation has a tenancy in this centre on some of these days already.",
      zh: "这段时间内该企业已入驻本中心。",
    },
  },
  stage_period_tenancy_id_valid_excl: {
    field: "stages",
    message: { en: "Two stages of this tenancy overlap.", zh: "两个阶段的时间重叠。" },
  },
}
