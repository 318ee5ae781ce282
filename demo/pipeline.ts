/** The demo’s events of introduced projects. */
import type { DemoEvent } from "./event.ts"

export function pipelineEvents(): DemoEvent[] {
  return []
}
