/** The app’s pages of figures and targets. */
import type { PageRoute } from "../../../ui/page-route.ts"

export const statisticsPages: PageRoute[] = [
  { path: "figures", load: () => import("./figure-list.page.tsx") },
  { path: "figures/new", load: () => import("./new-figure.page.tsx") },
  { path: "figures/$id", load: () => import("./figure.page.tsx") },
  { path: "targets", load: () => import("./targets/target-list.page.tsx") },
  { path: "targets/new", load: () => import("./targets/new-target.page.tsx") },
  { path: "targets/$id", load: () => import("./targets/target.page.tsx") },
  { path: "targets/$id/correct", load: () => import("./targets/target-correction.page.tsx") },
]
