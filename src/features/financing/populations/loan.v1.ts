/** Loans granted on or before the day, each with its principal in yuan. */
import type { Population } from "../../../kernel/population.ts"

export const loanV1: Population = {
  id: "loan.v1",
  parameters: ["organisation"],
  sql: `
select l.id::text as key, o.name as label, l.principal::text as value,
  l.recorded_in || '.' || o.recorded_in as version,
  o.id::text as contributor,
  jsonb_build_object('organisation', o.id::text, 'bank', l.bank_id::text) as dimensions
from loan_known l
join organisation_known o on o.id = l.organisation_id
  and o.recorded_in <= $1 and (o.superseded_in is null or o.superseded_in > $1)
where l.organisation_id = $3::bigint and l.granted_on <= $2::date
  and l.recorded_in <= $1 and (l.superseded_in is null or l.superseded_in > $1)`,
}
