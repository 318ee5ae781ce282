/** The pages of a signed-in member, from every feature. */
import { centresPages } from "../../features/centres/admin/pages.ts"
import { dockingPages } from "../../features/docking/admin/pages.ts"
import { financingPages } from "../../features/financing/admin/pages.ts"
import { pipelinePages } from "../../features/pipeline/admin/pages.ts"
import { problemsPages } from "../../features/problems/admin/pages.ts"
import { publicationPages } from "../../features/publication/admin/pages.ts"
import { receivedPages } from "../../features/received/admin/pages.ts"
import { registryPages } from "../../features/registry/admin/pages.ts"
import { returnsPages } from "../../features/returns/admin/pages.ts"
import { statisticsPages } from "../../features/statistics/admin/pages.ts"
import { talentPages } from "../../features/talent/admin/pages.ts"
import type { PageRoute } from "../../ui/page-route.ts"

export const pages: PageRoute[] = [
  { path: "/", load: () => import("./today.page.tsx") },
  { path: "members", load: () => import("./members.page.tsx") },
  ...registryPages,
  ...centresPages,
  ...pipelinePages,
  ...returnsPages,
  ...receivedPages,
  ...problemsPages,
  ...financingPages,
  ...dockingPages,
  ...talentPages,
  ...statisticsPages,
  ...publicationPages,
]
