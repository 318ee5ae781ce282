/** The demo’s events of research institutes. */
import type { DemoEvent } from "./event.ts"

export function dockingEvents(): DemoEvent[] {
  return []
}
