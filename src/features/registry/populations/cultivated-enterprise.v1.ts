/** Enterprises whose period in a class begins in the year of the day, up to the day; once for each class. */
import type { Population } from "../../../kernel/population.ts"

export const cultivatedEnterpriseV1: Population = {
  id: "cultivated-enterprise.v1",
  parameters: [],
  sql: `
select distinct on (c.organisation_id, c.class) c.id::text as key, o.name as label, '1' as value,
  c.recorded_in || '.' || o.recorded_in as version,
  o.id::text as contributor,
  jsonb_build_object('class', c.class, 'town', coalesce(o.town, ''), 'day', lower(c.valid)::text) as dimensions
from class_period_known c
join organisation_known o on o.id = c.organisation_id and o.kind = 'enterprise'
  and o.recorded_in <= $1 and (o.superseded_in is null or o.superseded_in > $1)
where lower(c.valid) between date_trunc('year', $2::date)::date and $2::date
  and c.recorded_in <= $1 and (c.superseded_in is null or c.superseded_in > $1)
order by c.organisation_id, c.class, lower(c.valid), c.id`,
}
