/** Accepted returns for the quarter of the day, each with whether it was filed after the fifteenth day. */
import type { Population } from "../../../kernel/population.ts"

export const acceptedReturnV1: Population = {
  id: "accepted-return.v1",
  parameters: [],
  sql: `
select r.id::text as key, o.name as label, '1' as value,
  r.recorded_in || '.' || o.recorded_in as version,
  o.id::text as contributor,
  jsonb_build_object('period', r.period, 'late', case when r.filed_on >
    (date_trunc('quarter', $2::date) + interval '3 months 14 days')::date then 'yes' else 'no' end) as dimensions
from enterprise_return_known r
join organisation_known o on o.id = r.organisation_id
  and o.recorded_in <= $1 and (o.superseded_in is null or o.superseded_in > $1)
where r.period = to_char($2::date, 'YYYY"-Q"Q') and r.state = 'accepted'
  and r.recorded_in <= $1 and (r.superseded_in is null or r.superseded_in > $1)`,
}
