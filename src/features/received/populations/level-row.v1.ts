/** A series' level: the rows of the newest sheet in yuan, or where a sheet has none its statement as one row. */
import type { Population } from "../../../kernel/population.ts"
import { newestSheetV1, sheetRowsV1, sourceV1 } from "./newest-sheet.ts"

function levelRowV1(series: string): Population {
  return {
    id: `${series}-row.v1`,
    parameters: ["region"],
    sql: `
with ${newestSheetV1(series)}${sheetRowsV1("trim_scale(r.value)")}
union all
select 'statement:' || sheet.statement_id, sheet.document, trim_scale(sheet.level)::text, sheet.version, null,
  jsonb_build_object('status', case when sheet.status = 'assumed' then 'assumed' else 'filed' end, ${sourceV1})
from sheet
where sheet.level is not null and not exists (select from received_row_known r where r.sheet_id = sheet.id
  and r.recorded_in <= $1 and (r.superseded_in is null or r.superseded_in > $1))`,
  }
}

export const addedValueRowV1 = levelRowV1("high-tech-added-value")
export const investmentRowV1 = levelRowV1("high-tech-investment")
