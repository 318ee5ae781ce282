/** Every route of the API, from the tables of the features. */
import type { Ask, PublicAsk } from "../../features/access/ask.ts"
import { accessRoutes, openAccessRoutes } from "../../features/access/routes.ts"
import { centresRoutes } from "../../features/centres/routes.ts"
import { dockingRoutes } from "../../features/docking/routes.ts"
import { financingRoutes } from "../../features/financing/routes.ts"
import { pipelineRoutes } from "../../features/pipeline/routes.ts"
import { problemsRoutes } from "../../features/problems/routes.ts"
import { openRoutes, publicationRoutes } from "../../features/publication/routes.ts"
import { receivedRoutes } from "../../features/received/routes.ts"
import { importRoutes } from "../../features/registry/import/routes.ts"
import { uploadPaths } from "../../features/registry/import/upload-description.ts"
import { registryRoutes } from "../../features/registry/routes.ts"
import { returnsRoutes } from "../../features/returns/routes.ts"
import type { Definitions } from "../../features/statistics/definitions.ts"
import { statisticsRoutes } from "../../features/statistics/routes.ts"
import { talentRoutes } from "../../features/talent/routes.ts"
import { openApiDocument } from "../../platform/http/openapi.ts"
import type { Route } from "../../platform/http/route.ts"

import { todayRoutes } from "./today-routes.ts"

export const apiPrefix = "/api/v1"

/** Routes of members. */
export function memberRoutes(definitions: Definitions): Route<Ask>[] {
  return [
    ...accessRoutes,
    ...registryRoutes,
    ...importRoutes,
    ...centresRoutes,
    ...pipelineRoutes,
    ...returnsRoutes,
    ...receivedRoutes,
    ...problemsRoutes,
    ...financingRoutes,
    ...dockingRoutes,
    ...talentRoutes,
    ...statisticsRoutes(definitions),
    ...publicationRoutes(definitions),
    ...todayRoutes,
  ]
}

/** Routes of everybody. */
export function anybodyRoutes(definitions: Definitions): Route<PublicAsk>[] {
  return [...openAccessRoutes, ...openRoutes(definitions)]
}

/** The API's description. */
export function apiDocument(definitions: Definitions, version: string) {
  const routes = [...memberRoutes(definitions), ...anybodyRoutes(definitions)] as Route<never>[]
  const document = openApiDocument(routes, apiPrefix, version)
  return { ...document, paths: { ...(document.paths as object), ...uploadPaths(apiPrefix) } }
}
