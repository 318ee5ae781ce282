/** What growth of added value is made of: rows at prices of the base period, and the bases of the same rows. */
import type { Population } from "../../../kernel/population.ts"
import { newestSheetV1, sheetRowsV1 } from "./newest-sheet.ts"

const series = "high-tech-added-value"

/** Each row deflated by its own price index; without one, prices are taken as unchanged. */
export const addedValueAtBasePricesRowV1: Population = {
  id: "high-tech-added-value-at-base-prices-row.v1",
  parameters: ["region"],
  sql: `
with ${newestSheetV1(series)}${sheetRowsV1("trim_scale(round(r.value * 100 / coalesce(r.price_index, 100), 12))")}`,
}

/** The same period of the year before of those who report now. */
export const addedValueBaseRowV1: Population = {
  id: "high-tech-added-value-base-row.v1",
  parameters: ["region"],
  sql: `
with ${newestSheetV1(series)}${sheetRowsV1("trim_scale(r.base)", " and r.base is not null")}`,
}
