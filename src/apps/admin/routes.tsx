/** The pages of the app by their paths; each is fetched when it is first opened. */
import {
  type AnyRoute,
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
} from "@tanstack/react-router"
import { plainSearch } from "../../ui/plain-search.ts"
import { NoSuchPage, PageFailed } from "./page-troubles.tsx"
import { pages } from "./pages.ts"
import { ShellFrame } from "./shell-frame.tsx"

const root = createRootRoute({ notFoundComponent: NoSuchPage })
const signIn = createRoute({
  getParentRoute: () => root,
  path: "sign-in",
  component: lazyRouteComponent(() => import("../../features/access/admin/sign-in.page.tsx")),
})
/** Around every page of a signed-in member. */
const work = createRoute({ getParentRoute: () => root, id: "work", component: ShellFrame })

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
