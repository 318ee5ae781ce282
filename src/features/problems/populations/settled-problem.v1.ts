/** Problems raised in the year of a day, up to it, whose settlement holds on the day; by category and kind of settlement. */
import type { Population } from "../../../kernel/population.ts"

export const settledProblemV1: Population = {
  id: "settled-problem.v1",
  parameters: [],
  sql: `
select p.id::text as key, o.name as label, '1' as value,
  p.recorded_in || '.' || s.recorded_in || '.' || o.recorded_in as version,
  o.id::text as contributor,
  jsonb_build_object('category', p.category, 'kind', s.kind, 'town', coalesce(o.town, 'unknown')) as dimensions
from problem_known p
join organisation_known o on o.id = p.organisation_id
  and o.recorded_in <= $1 and (o.superseded_in is null or o.superseded_in > $1)
cross join lateral (
  select s.recorded_in, s.kind from settlement_known s
  where s.problem_id = p.id and s.settled_on <= $2::date
    and (s.reopened_on is null or s.reopened_on > $2::date)
    and s.recorded_in <= $1 and (s.superseded_in is null or s.superseded_in > $1)
  order by s.settled_on desc, s.id desc limit 1
) s
where p.raised_on between date_trunc('year', $2::date)::date and $2::date
  and p.recorded_in <= $1 and (p.superseded_in is null or p.superseded_in > $1)`,
}
