/** Finds the lines of a list that mean the same organisation: repeated when the later adds nothing, else refused. */
import type pg from "pg"
import { differingFields } from "./staged-columns.ts"

// Window functions, not a join of the list with itself: a fresh staging table has no statistics, and a bad
// plan for such a join is quadratic.
const sameCode = `select line, min(line) over (partition by credit_code) as first, 'duplicate-code' as what
  from organisation_staged where import_id = $1 and outcome = 'created' and credit_code is not null`

// A line without a code gives way to one with a code, even to a later one: the code says more.
const sameName = `select line, 'duplicate-name' as what, first from (
    select line, credit_code, coalesce(min(line) filter (where credit_code is not null) over same,
      min(line) over same) as first
    from organisation_staged where import_id = $1 and outcome = 'created'
    window same as (partition by name_key)) n
  where credit_code is null`

const settle = (duplicates: string) => `update organisation_staged s
  set outcome = case when d.differs = '{}' then 'repeated' else 'refused' end,
    what = d.what, other = d.first, differs = d.differs
  from (select c.line, c.first, c.what, ${differingFields("a", "b")} as differs from (${duplicates}) c
    join organisation_staged a on a.import_id = $1 and a.line = c.line
    join organisation_staged b on b.import_id = $1 and b.line = c.first
    where c.line <> c.first) d
  where s.import_id = $1 and s.line = d.line`

/** Settles the duplicates within one staged list. */
export async function settleDuplicates(client: pg.ClientBase, importId: string): Promise<void> {
  await client.query(settle(sameCode), [importId])
  await client.query(settle(sameName), [importId])
}
