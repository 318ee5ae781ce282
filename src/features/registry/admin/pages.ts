/** The app’s pages of the register. */
import type { PageRoute } from "../../../ui/page-route.ts"

export const registryPages: PageRoute[] = [
  { path: "organisations", load: () => import("./organisation-list.page.tsx") },
  { path: "organisations/new", load: () => import("./new-organisation.page.tsx") },
  { path: "organisations/$id", load: () => import("./organisation.page.tsx") },
  { path: "organisations/$id/correct", load: () => import("./organisation-correction.page.tsx") },
  { path: "driver-links", load: () => import("./ties/link-list.page.tsx") },
  { path: "driver-links/new", load: () => import("./ties/new-link.page.tsx") },
  { path: "driver-links/$id", load: () => import("./ties/link.page.tsx") },
  { path: "driver-links/$id/correct", load: () => import("./ties/link-correction.page.tsx") },
  { path: "import", load: () => import("./import.page.tsx") },
  { path: "import/$id", load: () => import("./import.page.tsx") },
]
