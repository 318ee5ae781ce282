/** What the constraints of agreements mean to people. */
import type { Refusals } from "../../platform/database/refusal.ts"

export const agreementRefusals: Refusals = {
  institute_agreement_organisation_id_valid_excl: {
    field: "from",
    message: {
      en: "The institute has an agreement for some of these days already.",
      zh: "这段时间内该院所已有协议。",
    },
  },
  capability_organisation_id_name_valid_excl: {
    field: "capabilities",
    message: {
      en: "The institute has a capability of this name for some of these days already.",
      zh: "这段时间内该院所已有同名能力。",
    },
  },
}
