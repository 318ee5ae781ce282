/** Setting a workspace up: its clock, and the end of the time in which entries may bear an earlier date. */
import type { Read } from "./read.ts"
import { raw } from "./statement.ts"
import type { Workspace } from "./workspace.ts"

/** Sets the clock back by whole days, so that the time of day stays real. */
export async function setClock(workspace: Workspace, days: number, setUpAt: string): Promise<void> {
  await workspace.commit.entry({
    actor: null,
    act: "clock.set",
    detail: { daysBack: String(days) },
    statements: [raw("update workspace_clock set offset_by = make_interval(days => $1)", [days])],
    setUpAt,
  })
  await workspace.clock.reload()
}

/** Ends the set-up; from here on every entry bears the clock's own time. */
export async function finishSetUp(workspace: Workspace, actor: string | null): Promise<void> {
  await workspace.commit.entry({
    actor,
    act: "set-up.finish",
    statements: [raw("update workspace_clock set setting_up = false")],
  })
}

/** Whether the workspace is still being set up. */
export async function isSettingUp(read: Read): Promise<boolean> {
  const [clock] = await read.rows<{ setting_up: boolean }>(raw("select setting_up from workspace_clock"))
  return clock?.setting_up ?? false
}
