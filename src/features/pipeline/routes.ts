/** Endpoints of introduced projects. */
import type { Route } from "../../platform/http/route.ts"
import type { Ask } from "../access/ask.ts"

export const pipelineRoutes: Route<Ask>[] = []
