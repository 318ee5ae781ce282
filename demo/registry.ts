/** The demo’s events of the register beyond the tenants: enterprises of the county, technologies, links, consents. */
import type { DemoEvent } from "./event.ts"

export function registryEvents(): DemoEvent[] {
  return []
}
