/** A page of the app: its path below `/app`, and how it is fetched when it is first opened. */
import type { ComponentType } from "react"

export interface PageRoute {
  /** Such as `projects/$id`. */
  path: string
  load: () => Promise<{ default: ComponentType }>
}
