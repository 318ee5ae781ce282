/** The app’s pages of enterprises’ quarterly returns. */
import type { PageRoute } from "../../../ui/page-route.ts"

export const returnsPages: PageRoute[] = [
  { path: "returns", load: () => import("./return-list.page.tsx") },
  { path: "returns/due", load: () => import("./due-returns.page.tsx") },
  { path: "returns/file", load: () => import("./file-return.page.tsx") },
  { path: "returns/$id", load: () => import("./return.page.tsx") },
  { path: "returns/$id/refile", load: () => import("./refile-return.page.tsx") },
  { path: "returns/$id/correct", load: () => import("./correct-return.page.tsx") },
]
