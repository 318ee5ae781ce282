/** The app’s pages of the joint training base. */
import type { PageRoute } from "../../../ui/page-route.ts"

export const talentPages: PageRoute[] = [
  { path: "training-bases", load: () => import("./base-list.page.tsx") },
  { path: "training-bases/new", load: () => import("./new-base.page.tsx") },
  { path: "training-bases/$id", load: () => import("./base.page.tsx") },
  { path: "training-bases/$id/correct", load: () => import("./base-correction.page.tsx") },
]
