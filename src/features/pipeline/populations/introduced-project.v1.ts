/** Projects that have landed by a day, each with the day of landing, its centre, stage of the day and industry. */
import type { Population } from "../../../kernel/population.ts"

export const introducedProjectV1: Population = {
  id: "introduced-project.v1",
  parameters: [],
  sql: `
select p.id::text as key, p.name as label, '1' as value,
  p.recorded_in || '.' || s.versions as version,
  'project:' || p.id as contributor,
  jsonb_build_object('on', s.landed_on::text, 'centre', coalesce(p.centre_id::text, ''), 'stage', s.stage,
    'industry', coalesce(p.industry, '')) as dimensions
from introduced_project_known p
join lateral (
  select min(lower(one.valid)) filter (where one.stage in ('landed', 'in-production')) as landed_on,
    max(one.stage) filter (where one.valid @> $2::date) as stage,
    string_agg(one.recorded_in::text, '.' order by lower(one.valid)) as versions
  from project_stage_known one
  where one.project_id = p.id and lower(one.valid) <= $2::date
    and one.recorded_in <= $1 and (one.superseded_in is null or one.superseded_in > $1)
) s on s.landed_on is not null
where p.recorded_in <= $1 and (p.superseded_in is null or p.superseded_in > $1)`,
}
