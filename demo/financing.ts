/** The demo’s events of loan requests and loans. */
import type { DemoEvent } from "./event.ts"

export function financingEvents(): DemoEvent[] {
  return []
}
