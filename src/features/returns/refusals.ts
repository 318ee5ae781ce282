/** What the constraints of returns mean to people. */
import type { Refusals } from "../../platform/database/refusal.ts"

export const returnRefusals: Refusals = {
  enterprise_return_organisation_id_period_key: {
    field: "period",
    message: {
      en: "There is a return of this enterprise for the quarter already. Open it and change it there.",
      zh: "该企业本季度已有报表。请打开那一份修改。",
    },
  },
}
