/** Problems raised in the year of a day, up to it, each with its category and the way it came. */
import type { Population } from "../../../kernel/population.ts"

export const problemV1: Population = {
  id: "problem.v1",
  parameters: [],
  sql: `
select p.id::text as key, o.name as label, '1' as value,
  p.recorded_in || '.' || o.recorded_in as version,
  o.id::text as contributor,
  jsonb_build_object('category', p.category, 'channel', p.channel, 'town', coalesce(o.town, 'unknown')) as dimensions
from problem_known p
join organisation_known o on o.id = p.organisation_id
  and o.recorded_in <= $1 and (o.superseded_in is null or o.superseded_in > $1)
where p.raised_on between date_trunc('year', $2::date)::date and $2::date
  and p.recorded_in <= $1 and (p.superseded_in is null or p.superseded_in > $1)`,
}
