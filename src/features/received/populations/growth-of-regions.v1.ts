/** Growth of added value of every region in the newest table of regions for the quarter of the day. */
import type { Population } from "../../../kernel/population.ts"

export const addedValueGrowthOfRegionsV1: Population = {
  id: "added-value-growth-of-regions.v1",
  parameters: [],
  sql: `
select 'region:' || t.region as key, t.region as label, trim_scale(t.growth)::text as value,
  s.recorded_in || '.' || t.recorded_in as version, null as contributor,
  jsonb_build_object('region', t.region, 'status', 'filed', 'office', s.from_office,
    'office_en', coalesce(s.from_office_en, s.from_office), 'document', s.document) as dimensions
from received_sheet_known s
join received_statement_known t on t.sheet_id = s.id and t.growth is not null
  and t.recorded_in <= $1 and (t.superseded_in is null or t.superseded_in > $1)
where s.series = 'high-tech-added-value' and s.kind = 'comparison' and s.period = to_char($2::date, 'YYYY"-Q"Q')
  and s.recorded_in <= $1 and (s.superseded_in is null or s.superseded_in > $1)
  and not exists (select from received_sheet_known n where n.replaces = s.id
    and n.recorded_in <= $1 and (n.superseded_in is null or n.superseded_in > $1))`,
}
