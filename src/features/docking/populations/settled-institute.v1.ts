/** Institutes with an agreement that holds on a day. */
import type { Population } from "../../../kernel/population.ts"

export const settledInstituteV1: Population = {
  id: "settled-institute.v1",
  parameters: [],
  sql: `
select a.id::text as key, o.name as label, '1' as value,
  a.recorded_in || '.' || o.recorded_in as version,
  null::text as contributor,
  jsonb_build_object('since', lower(a.valid)::text) as dimensions
from institute_agreement_known a
join organisation_known o on o.id = a.organisation_id
  and o.recorded_in <= $1 and (o.superseded_in is null or o.superseded_in > $1)
where a.valid @> $2::date
  and a.recorded_in <= $1 and (a.superseded_in is null or a.superseded_in > $1)`,
}
