/** The demo’s events of the joint training base. */
import type { DemoEvent } from "./event.ts"

export function talentEvents(): DemoEvent[] {
  return []
}
