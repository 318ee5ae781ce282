/** The growth that the newest sheet states about a region: one row, another office's word. */
import type { Population } from "../../../kernel/population.ts"
import { newestSheetV1, sourceV1 } from "./newest-sheet.ts"

function statedGrowthV1(series: string): Population {
  return {
    id: `${series}-stated-growth.v1`,
    parameters: ["region"],
    sql: `
with ${newestSheetV1(series)}
select 'statement:' || sheet.statement_id as key, sheet.document as label, trim_scale(sheet.growth)::text as value,
  sheet.version, null as contributor,
  jsonb_build_object('status', 'filed', 'basis', coalesce(sheet.growth_basis, ''), ${sourceV1}) as dimensions
from sheet where sheet.growth is not null`,
  }
}

export const addedValueStatedGrowthV1 = statedGrowthV1("high-tech-added-value")
export const investmentStatedGrowthV1 = statedGrowthV1("high-tech-investment")
