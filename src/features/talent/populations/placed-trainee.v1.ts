/** Trainees placed on or before the day, in cohorts begun by then; each by its code, with cohort and outcome. */
import type { Population } from "../../../kernel/population.ts"

export const placedTraineeV1: Population = {
  id: "placed-trainee.v1",
  parameters: [],
  sql: `
select p.id::text as key, p.trainee as label, '1' as value,
  p.recorded_in || '.' || c.recorded_in as version,
  'trainee:' || p.id as contributor,
  jsonb_build_object('cohort', c.id::text, 'outcome',
    case when upper(p.valid) <= $2::date then coalesce(p.outcome, '') else '' end) as dimensions
from placement_known p
join cohort_known c on c.id = p.cohort_id and lower(c.valid) <= $2::date
  and c.recorded_in <= $1 and (c.superseded_in is null or c.superseded_in > $1)
where lower(p.valid) <= $2::date
  and p.recorded_in <= $1 and (p.superseded_in is null or p.superseded_in > $1)`,
}
