/** Compares a staged list with the register: by credit code, or without one by name. Can be done again. */
import type pg from "pg"
import { differingFields } from "./staged-columns.ts"

const reset = `update organisation_staged set outcome = 'created', id = number, was = null, what = null,
    other = null, differs = '{}'
  where import_id = $1 and (outcome in ('updated', 'unchanged', 'known') or what = 'same-name')`

const byCode = `update organisation_staged s
  set id = m.id, was = m.recorded_in, differs = m.differs,
    outcome = case when m.differs = '{}' then 'unchanged' else 'updated' end
  from (select a.line, o.id, o.recorded_in, ${differingFields("a", "o")} as differs
    from organisation_staged a join organisation o on o.credit_code = a.credit_code
    where a.import_id = $1 and a.outcome = 'created') m
  where s.import_id = $1 and s.line = m.line`

// A name alone doesn't prove that it is the same organisation: without a code nothing of the record is touched;
// with a code that the register doesn't have, the new record carries a note.
const byName = `update organisation_staged s
  set what = 'same-name', other = m.id, differs = m.differs,
    outcome = case when s.credit_code is null then 'known' else 'created' end
  from (select distinct on (a.line) a.line, o.id, ${differingFields("a", "o")} as differs
    from organisation_staged a join organisation o on o.name_key = a.name_key
    where a.import_id = $1 and a.outcome = 'created'
    order by a.line, o.credit_code is null, o.id) m
  where s.import_id = $1 and s.line = m.line`

/** Gives each line that may be written its outcome by what the register holds now. */
export async function matchRegister(client: pg.ClientBase, importId: string): Promise<void> {
  for (const text of [reset, byCode, byName]) await client.query(text, [importId])
}
