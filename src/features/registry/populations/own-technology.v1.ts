/** The technologies of its own that an organisation has on a day. */
import type { Population } from "../../../kernel/population.ts"

export const ownTechnologyV1: Population = {
  id: "own-technology.v1",
  parameters: ["organisation"],
  sql: `
select t.id::text as key, t.name as label, '1' as value,
  t.recorded_in || '.' || o.recorded_in as version,
  o.id::text as contributor,
  jsonb_build_object('organisation', o.id::text, 'name-en', coalesce(t.name_en, '')) as dimensions
from technology_known t
join organisation_known o on o.id = t.organisation_id
  and o.recorded_in <= $1 and (o.superseded_in is null or o.superseded_in > $1)
where t.organisation_id = $3::bigint and t.kind = 'own' and t.valid @> $2::date
  and t.recorded_in <= $1 and (t.superseded_in is null or t.superseded_in > $1)`,
}
