/** Endpoints of the joint training base. */
import type { Route } from "../../platform/http/route.ts"
import type { Ask } from "../access/ask.ts"

export const talentRoutes: Route<Ask>[] = []
