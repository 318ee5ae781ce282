/** Sales in yuan that an enterprise filed for the quarter of the day; what is not accepted yet is provisional. */
import type { Population } from "../../../kernel/population.ts"

export const returnSalesV1: Population = {
  id: "return-sales.v1",
  parameters: ["organisation"],
  sql: `
select r.id::text as key, o.name as label, r.sales::text as value,
  r.recorded_in || '.' || o.recorded_in as version,
  o.id::text as contributor,
  jsonb_build_object('organisation', o.id::text, 'period', r.period, 'state', r.state,
    'status', case when r.state = 'accepted' then 'final' else 'estimated' end) as dimensions
from enterprise_return_known r
join organisation_known o on o.id = r.organisation_id
  and o.recorded_in <= $1 and (o.superseded_in is null or o.superseded_in > $1)
where r.organisation_id = $3::bigint and r.period = to_char($2::date, 'YYYY"-Q"Q')
  and r.state in ('filed', 'accepted') and r.sales is not null
  and r.recorded_in <= $1 and (r.superseded_in is null or r.superseded_in > $1)`,
}
