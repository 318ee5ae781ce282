/** The app’s pages of visits and problems. */
import type { PageRoute } from "../../../ui/page-route.ts"

export const problemsPages: PageRoute[] = [
  { path: "visits", load: () => import("./visit-list.page.tsx") },
  { path: "visits/new", load: () => import("./new-visit.page.tsx") },
  { path: "visits/$id", load: () => import("./visit.page.tsx") },
  { path: "visits/$id/correct", load: () => import("./visit-correction.page.tsx") },
  { path: "problems", load: () => import("./problem-list.page.tsx") },
  { path: "problems/new", load: () => import("./new-problem.page.tsx") },
  { path: "problems/$id", load: () => import("./problem.page.tsx") },
  { path: "problems/$id/correct", load: () => import("./problem-correction.page.tsx") },
]
