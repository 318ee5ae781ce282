/**
 * SQL of the newest detailed sheet of a series for the quarter that the day `$2` belongs to, with its statement on
 * the region `$3`, as known at the entry `$1`: the sheet that no other known sheet replaces. Part of frozen
 * statements: a change of it is a new version of every population that stands on it.
 */
export function newestSheetV1(series: string): string {
  return `sheet as (
  select s.id, s.status, s.from_office, s.from_office_en, s.document,
    t.id as statement_id, t.level, t.growth, t.growth_basis, s.recorded_in || '.' || t.recorded_in as version
  from received_sheet_known s
  join received_statement_known t on t.sheet_id = s.id and t.region = $3
    and t.recorded_in <= $1 and (t.superseded_in is null or t.superseded_in > $1)
  where s.series = '${series}' and s.kind = 'detailed' and s.period = to_char($2::date, 'YYYY"-Q"Q')
    and s.recorded_in <= $1 and (s.superseded_in is null or s.superseded_in > $1)
    and not exists (select from received_sheet_known n where n.replaces = s.id
      and n.recorded_in <= $1 and (n.superseded_in is null or n.superseded_in > $1)))`
}

/** Dimensions by which a stated figure says whose word it is. */
export const sourceV1 =
  "'office', sheet.from_office, 'office_en', coalesce(sheet.from_office_en, sheet.from_office), 'document', sheet.document"

/** Rows of the newest sheet; `value` is an expression over the row `r`, `where` keeps some of them. */
export function sheetRowsV1(value: string, where = ""): string {
  return `
select 'row:' || r.subject as key, r.subject_name as label, ${value}::text as value,
  sheet.version || '.' || r.recorded_in as version, 'row:' || r.subject as contributor,
  jsonb_build_object('industry', coalesce(r.industry, ''), 'price', coalesce(trim_scale(r.price_index)::text, ''),
    'sample', case when r.base > 0 then 'common' else 'new' end,
    'status', case when sheet.status = 'assumed' then 'assumed' else r.status end, ${sourceV1}) as dimensions
from sheet join received_row_known r on r.sheet_id = sheet.id${where}
  and r.recorded_in <= $1 and (r.superseded_in is null or r.superseded_in > $1)`
}
