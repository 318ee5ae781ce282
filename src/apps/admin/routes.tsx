/** The pages of the app by their paths; each is fetched when it is first opened. */
import {
  type AnyRoute,
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
} from "@tanstack/react-router"
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
import { plainSearch } from "../../ui/plain-search.ts"
import { NoSuchPage, PageFailed } from "./page-troubles.tsx"
import { ShellFrame } from "./shell-frame.tsx"

const root = createRootRoute({ notFoundComponent: NoSuchPage })
const signIn = createRoute({
  getParentRoute: () => root,
  path: "sign-in",
  component: lazyRouteComponent(() => import("../../features/access/admin/sign-in.page.tsx")),
})
/** Around every page of a signed-in member. */
const work = createRoute({ getParentRoute: () => root, id: "work", component: ShellFrame })

const pages: PageRoute[] = [
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

const pageRoutes = pages.map(
  ({ path, load }): AnyRoute =>
    createRoute({ getParentRoute: () => work, path, component: lazyRouteComponent(load) }),
)
const elsewhere = createRoute({ getParentRoute: () => work, path: "$", component: NoSuchPage })

export const router = createRouter({
  routeTree: root.addChildren([signIn, work.addChildren([...pageRoutes, elsewhere])]),
  basepath: "/app",
  scrollRestoration: true,
  defaultNotFoundComponent: NoSuchPage,
  defaultErrorComponent: PageFailed,
  ...plainSearch,
})
