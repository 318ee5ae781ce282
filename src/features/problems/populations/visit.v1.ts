/** Visits that took place in the year of a day, up to it, each with its purpose. */
import type { Population } from "../../../kernel/population.ts"

export const visitV1: Population = {
  id: "visit.v1",
  parameters: [],
  sql: `
select v.id::text as key, o.name as label, '1' as value,
  v.recorded_in || '.' || o.recorded_in as version,
  o.id::text as contributor,
  jsonb_build_object('purpose', v.purpose, 'town', coalesce(o.town, 'unknown')) as dimensions
from visit_known v
join organisation_known o on o.id = v.organisation_id
  and o.recorded_in <= $1 and (o.superseded_in is null or o.superseded_in > $1)
where v.state = 'done'
  and v.happened_on between date_trunc('year', $2::date)::date and $2::date
  and v.recorded_in <= $1 and (v.superseded_in is null or v.superseded_in > $1)`,
}
