/** The demo’s events of enterprises’ quarterly returns. */
import type { DemoEvent } from "./event.ts"

export function returnsEvents(): DemoEvent[] {
  return []
}
