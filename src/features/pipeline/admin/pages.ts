/** The app’s pages of introduced projects. */
import type { PageRoute } from "../../../ui/page-route.ts"

export const pipelinePages: PageRoute[] = [
  { path: "projects", load: () => import("./project-list.page.tsx") },
  { path: "projects/board", load: () => import("./project-board.page.tsx") },
  { path: "projects/new", load: () => import("./new-project.page.tsx") },
  { path: "projects/$id", load: () => import("./project.page.tsx") },
  { path: "projects/$id/correct", load: () => import("./project-correction.page.tsx") },
]
