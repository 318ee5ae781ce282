/** The app’s pages of loan requests and loans. */
import type { PageRoute } from "../../../ui/page-route.ts"

export const financingPages: PageRoute[] = [
  { path: "loans", load: () => import("./loan-list.page.tsx") },
  { path: "loans/new", load: () => import("./new-loan.page.tsx") },
  { path: "loans/$id", load: () => import("./loan.page.tsx") },
  { path: "loans/$id/correct", load: () => import("./loan-correction.page.tsx") },
]
