/** Training bases whose recognition holds on the day. */
import type { Population } from "../../../kernel/population.ts"

export const jointTrainingBaseV1: Population = {
  id: "joint-training-base.v1",
  parameters: [],
  sql: `
select b.id::text as key, b.name as label, '1' as value, b.recorded_in::text as version,
  null::text as contributor, '{}'::jsonb as dimensions
from training_base_known b
where b.valid @> $2::date
  and b.recorded_in <= $1 and (b.superseded_in is null or b.superseded_in > $1)`,
}
