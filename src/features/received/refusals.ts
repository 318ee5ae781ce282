/** What the constraints of received sheets mean to people. */
import type { Refusals } from "../../platform/database/refusal.ts"

export const receivedRefusals: Refusals = {
  received_sheet_first: {
    field: "replaces",
    message: {
      en: "This series has a sheet for the quarter already. Say that the new one replaces it, and why.",
      zh: "该指标本季度已有来表。请注明新表替换旧表并说明原因。",
    },
  },
  received_sheet_successor: {
    field: "replaces",
    message: {
      en: "The sheet has been replaced by another already. Replace the newest one.",
      zh: "该表已被另一张表替换。请替换最新的一张。",
    },
  },
}
