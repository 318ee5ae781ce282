/** Endpoints of loan requests and loans. */
import type { Route } from "../../platform/http/route.ts"
import type { Ask } from "../access/ask.ts"

export const financingRoutes: Route<Ask>[] = []
