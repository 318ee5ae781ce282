/** Centres that are open on a day: the platforms of the programme. */
import type { Population } from "../../../kernel/population.ts"

export const openedCentreV1: Population = {
  id: "opened-centre.v1",
  parameters: [],
  sql: `
select c.id::text as key, c.name as label, '1' as value, c.recorded_in::text as version,
  null::text as contributor,
  jsonb_build_object('on', c.opened_on::text, 'division', c.division) as dimensions
from centre_known c
where c.opened_on <= $2::date
  and c.recorded_in <= $1 and (c.superseded_in is null or c.superseded_in > $1)`,
}
