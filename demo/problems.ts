/** The demo’s events of visits and problems. */
import type { DemoEvent } from "./event.ts"

export function problemsEvents(): DemoEvent[] {
  return []
}
