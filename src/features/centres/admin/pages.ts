/** The app’s pages of centres and tenancies. */
import type { PageRoute } from "../../../ui/page-route.ts"

export const centresPages: PageRoute[] = [
  { path: "centres", load: () => import("./centre-list.page.tsx") },
  { path: "centres/$id", load: () => import("./centre.page.tsx") },
  { path: "tenancies", load: () => import("./tenancy-list.page.tsx") },
  { path: "tenancies/new", load: () => import("./new-tenancy.page.tsx") },
  { path: "tenancies/$id", load: () => import("./tenancy.page.tsx") },
  { path: "tenancies/$id/correct", load: () => import("./tenancy-correction.page.tsx") },
]
