/** Endpoints of research institutes. */
import type { Route } from "../../platform/http/route.ts"
import type { Ask } from "../access/ask.ts"

export const dockingRoutes: Route<Ask>[] = []
