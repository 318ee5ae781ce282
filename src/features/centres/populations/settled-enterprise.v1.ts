/** Enterprises with a tenancy in a centre on a day, each with its stage and whether it is technological. */
import type { Population } from "../../../kernel/population.ts"

export const settledEnterpriseV1: Population = {
  id: "settled-enterprise.v1",
  parameters: ["centre"],
  sql: `
select t.id::text as key, o.name as label, '1' as value,
  t.recorded_in || '.' || o.recorded_in || '.' || coalesce(s.recorded_in, 0) as version,
  o.id::text as contributor,
  jsonb_build_object('stage', coalesce(s.stage, ''), 'technological', case when exists (
    select from class_period_known c
    where c.organisation_id = o.id and c.valid @> $2::date
      and c.recorded_in <= $1 and (c.superseded_in is null or c.superseded_in > $1)
  ) then 'yes' else 'no' end) as dimensions
from tenancy_known t
join organisation_known o on o.id = t.organisation_id and o.kind = 'enterprise'
  and o.recorded_in <= $1 and (o.superseded_in is null or o.superseded_in > $1)
left join stage_period_known s on s.tenancy_id = t.id and s.valid @> $2::date
  and s.recorded_in <= $1 and (s.superseded_in is null or s.superseded_in > $1)
where t.centre_id = $3::bigint and t.valid @> $2::date
  and t.recorded_in <= $1 and (t.superseded_in is null or t.superseded_in > $1)`,
}
