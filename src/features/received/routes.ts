/** Endpoints of statistics received from other offices. */
import type { Route } from "../../platform/http/route.ts"
import type { Ask } from "../access/ask.ts"

export const receivedRoutes: Route<Ask>[] = []
