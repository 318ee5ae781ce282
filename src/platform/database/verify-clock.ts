/** Checks that the workspace’s clock is what the ledger says it was set to. */
import type { LedgerProblem } from "./ledger-problem.ts"
import type { Read } from "./read.ts"
import { raw } from "./statement.ts"

const question = `select
    extract(epoch from w.offset_by) = coalesce(s.days, 0) * 86400 as offset_fits,
    w.setting_up = not exists (select from ledger where act = 'set-up.finish') as set_up_fits,
    coalesce(s.entry, 0) as entry
  from workspace_clock w left join (
    select entry, (content -> 'detail' ->> 'daysBack')::numeric as days
    from ledger where act = 'clock.set' order by entry desc limit 1) s on true`

/** What does not fit: a clock moved behind the ledger’s back, or a set-up that was opened again. */
export async function verifyClock(read: Read): Promise<LedgerProblem[]> {
  const [row] = await read.rows<{ offset_fits: boolean; set_up_fits: boolean; entry: string }>(raw(question))
  const faults: string[] = []
  if (!row) faults.push("the workspace has lost its clock")
  if (row && !row.offset_fits) faults.push("the clock was moved without an entry")
  if (row && !row.set_up_fits) faults.push("the set-up was opened or closed without an entry")
  return faults.map((words) => ({
    fault: "changed-row",
    entry: row?.entry ?? "0",
    row: { table: "workspace_clock", id: "" },
    words,
  }))
}
