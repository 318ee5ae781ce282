/** Targets that hold on a day, of the county and of its towns, each with its days. */
import type { Population } from "../../../kernel/population.ts"

export const targetV1: Population = {
  id: "target.v1",
  parameters: [],
  sql: `
select t.id::text as key, t.document as label, t.value::text as value, t.recorded_in::text as version,
  null::text as contributor,
  jsonb_build_object('measure', t.measure, 'town', t.town,
    'from', lower(t.valid)::text, 'until', upper(t.valid)::text) as dimensions
from target_known t
where t.valid @> $2::date
  and t.recorded_in <= $1 and (t.superseded_in is null or t.superseded_in > $1)`,
}
