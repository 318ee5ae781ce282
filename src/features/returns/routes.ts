/** Endpoints of enterprises’ quarterly returns. */
import type { Route } from "../../platform/http/route.ts"
import type { Ask } from "../access/ask.ts"

export const returnsRoutes: Route<Ask>[] = []
