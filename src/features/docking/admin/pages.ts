/** The app’s pages of research institutes. */
import type { PageRoute } from "../../../ui/page-route.ts"

export const dockingPages: PageRoute[] = [
  { path: "institutes", load: () => import("./institute-list.page.tsx") },
  { path: "institutes/new", load: () => import("./new-agreement.page.tsx") },
  { path: "institutes/$id", load: () => import("./institute.page.tsx") },
  { path: "institutes/$id/correct", load: () => import("./agreement-correction.page.tsx") },
]
