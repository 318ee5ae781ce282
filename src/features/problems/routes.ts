/** Endpoints of visits and problems. */
import type { Route } from "../../platform/http/route.ts"
import type { Ask } from "../access/ask.ts"

export const problemsRoutes: Route<Ask>[] = []
