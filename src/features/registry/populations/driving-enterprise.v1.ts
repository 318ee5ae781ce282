/** Leading enterprises and technological giants that drive at least one enterprise on a day. */
import type { Population } from "../../../kernel/population.ts"

export const drivingEnterpriseV1: Population = {
  id: "driving-enterprise.v1",
  parameters: [],
  sql: `
select o.id::text as key, o.name as label, '1' as value,
  o.recorded_in || '.' || h.versions || '.' || d.versions as version,
  o.id::text as contributor,
  jsonb_build_object('leading', h.leading, 'giant', h.giant, 'driven', d.driven::text) as dimensions
from organisation_known o
cross join lateral (
  select string_agg(c.recorded_in::text, '.' order by c.id) as versions,
    case when bool_or(c.class = 'leading') then 'yes' else 'no' end as leading,
    case when bool_or(c.class = 'giant') then 'yes' else 'no' end as giant
  from class_period_known c
  where c.organisation_id = o.id and c.class in ('leading', 'giant') and c.valid @> $2::date
    and c.recorded_in <= $1 and (c.superseded_in is null or c.superseded_in > $1)
) h
cross join lateral (
  select string_agg(l.recorded_in::text, '.' order by l.id) as versions, count(distinct l.to_id) as driven
  from organisation_link_known l
  where l.from_id = o.id and l.kind = 'drives' and l.valid @> $2::date
    and l.recorded_in <= $1 and (l.superseded_in is null or l.superseded_in > $1)
) d
where o.kind = 'enterprise' and h.versions is not null and d.versions is not null
  and o.recorded_in <= $1 and (o.superseded_in is null or o.superseded_in > $1)`,
}
