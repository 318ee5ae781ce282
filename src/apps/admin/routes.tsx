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
import { ShellFrame } from "./shell-frame.tsx"

const root = createRootRoute({ notFoundComponent: NoSuchPage })
const signIn = createRoute({
  getParentRoute: () => root,
  path: "sign-in",
  component: lazyRouteComponent(() => import("../../features/access/admin/sign-in.page.tsx")),
})
/** Around every page of a signed-in member. */
const work = createRoute({ getParentRoute: () => root, id: "work", component: ShellFrame })

type Page = Parameters<typeof lazyRouteComponent>[0]
const page = (path: string, load: Page): AnyRoute =>
  createRoute({ getParentRoute: () => work, path, component: lazyRouteComponent(load) })

const pages = [
  page("/", () => import("./today.page.tsx")),
  page("members", () => import("./members.page.tsx")),

  page("organisations", () => import("../../features/registry/admin/organisation-list.page.tsx")),
  page("organisations/new", () => import("../../features/registry/admin/new-organisation.page.tsx")),
  page("organisations/$id", () => import("../../features/registry/admin/organisation.page.tsx")),
  page(
    "organisations/$id/correct",
    () => import("../../features/registry/admin/organisation-correction.page.tsx"),
  ),
  page("import", () => import("../../features/registry/admin/import.page.tsx")),
  page("import/$id", () => import("../../features/registry/admin/import.page.tsx")),

  page("centres", () => import("../../features/centres/admin/centre-list.page.tsx")),
  page("centres/$id", () => import("../../features/centres/admin/centre.page.tsx")),
  page("tenancies", () => import("../../features/centres/admin/tenancy-list.page.tsx")),
  page("tenancies/new", () => import("../../features/centres/admin/new-tenancy.page.tsx")),
  page("tenancies/$id", () => import("../../features/centres/admin/tenancy.page.tsx")),
  page("tenancies/$id/correct", () => import("../../features/centres/admin/tenancy-correction.page.tsx")),

  page("figures", () => import("../../features/statistics/admin/figure-list.page.tsx")),
  page("figures/new", () => import("../../features/statistics/admin/new-figure.page.tsx")),
  page("figures/$id", () => import("../../features/statistics/admin/figure.page.tsx")),

  page("bulletins", () => import("../../features/publication/admin/bulletin-list.page.tsx")),
  page("bulletins/new", () => import("../../features/publication/admin/new-bulletin.page.tsx")),
  page("bulletins/$id", () => import("../../features/publication/admin/bulletin.page.tsx")),

  createRoute({ getParentRoute: () => work, path: "$", component: NoSuchPage }),
]

export const router = createRouter({
  routeTree: root.addChildren([signIn, work.addChildren(pages)]),
  basepath: "/app",
  scrollRestoration: true,
  defaultNotFoundComponent: NoSuchPage,
  defaultErrorComponent: PageFailed,
  ...plainSearch,
})
