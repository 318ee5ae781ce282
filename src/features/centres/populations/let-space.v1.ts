/** Units let in a centre on a day, each with its area in square metres. */
import type { Population } from "../../../kernel/population.ts"

export const letSpaceV1: Population = {
  id: "let-space.v1",
  parameters: ["centre"],
  sql: `
select s.id::text as key, o.name as label, s.area_m2::text as value,
  s.recorded_in || '.' || o.recorded_in as version,
  o.id::text as contributor,
  jsonb_build_object('stage', s.stage, 'organisation', o.id::text) as dimensions
from stage_period_known s
join organisation_known o on o.id = s.organisation_id
  and o.recorded_in <= $1 and (o.superseded_in is null or o.superseded_in > $1)
where s.centre_id = $3::bigint and s.valid @> $2::date
  and s.recorded_in <= $1 and (s.superseded_in is null or s.superseded_in > $1)`,
}
