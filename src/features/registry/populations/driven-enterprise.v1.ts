/** Enterprises that a leading enterprise or technological giant drives on a day; once, however many drive it. */
import type { Population } from "../../../kernel/population.ts"

export const drivenEnterpriseV1: Population = {
  id: "driven-enterprise.v1",
  parameters: [],
  sql: `
select o.id::text as key, o.name as label, '1' as value,
  o.recorded_in || '.' || d.versions as version,
  o.id::text as contributor,
  jsonb_build_object('town', coalesce(o.town, ''), 'drivers', d.drivers::text) as dimensions
from organisation_known o
cross join lateral (
  select string_agg(l.recorded_in::text, '.' order by l.id) as versions, count(distinct l.from_id) as drivers
  from organisation_link_known l
  where l.to_id = o.id and l.kind = 'drives' and l.valid @> $2::date
    and l.recorded_in <= $1 and (l.superseded_in is null or l.superseded_in > $1)
    and exists (
      select from class_period_known c
      where c.organisation_id = l.from_id and c.class in ('leading', 'giant') and c.valid @> $2::date
        and c.recorded_in <= $1 and (c.superseded_in is null or c.superseded_in > $1)
    )
) d
where o.kind = 'enterprise' and d.versions is not null
  and o.recorded_in <= $1 and (o.superseded_in is null or o.superseded_in > $1)`,
}
