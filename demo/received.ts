/** The demo’s events of statistics received from other offices. */
import type { DemoEvent } from "./event.ts"

export function receivedEvents(): DemoEvent[] {
  return []
}
