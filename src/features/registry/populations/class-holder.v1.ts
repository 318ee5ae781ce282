/** Organisations that hold a class on a day; one row for each class that they hold. */
import type { Population } from "../../../kernel/population.ts"

export const classHolderV1: Population = {
  id: "class-holder.v1",
  parameters: [],
  sql: `
select c.id::text as key, o.name as label, '1' as value,
  c.recorded_in || '.' || o.recorded_in as version,
  o.id::text as contributor,
  jsonb_build_object('class', c.class, 'town', coalesce(o.town, ''), 'organisation', o.id::text) as dimensions
from class_period_known c
join organisation_known o on o.id = c.organisation_id
  and o.recorded_in <= $1 and (o.superseded_in is null or o.superseded_in > $1)
where c.valid @> $2::date
  and c.recorded_in <= $1 and (c.superseded_in is null or c.superseded_in > $1)`,
}
