/** The app’s pages of bulletins and the site. */
import type { PageRoute } from "../../../ui/page-route.ts"

export const publicationPages: PageRoute[] = [
  { path: "bulletins", load: () => import("./bulletin-list.page.tsx") },
  { path: "bulletins/new", load: () => import("./new-bulletin.page.tsx") },
  { path: "bulletins/$id", load: () => import("./bulletin.page.tsx") },
  { path: "settings", load: () => import("./settings.page.tsx") },
]
