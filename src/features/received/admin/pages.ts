/** The app’s pages of statistics received from other offices. */
import type { PageRoute } from "../../../ui/page-route.ts"

export const receivedPages: PageRoute[] = [
  { path: "received-sheets", load: () => import("./sheet-list.page.tsx") },
  { path: "received-sheets/new", load: () => import("./new-sheet.page.tsx") },
  { path: "received-sheets/$id", load: () => import("./sheet.page.tsx") },
  { path: "received-sheets/$id/correct", load: () => import("./sheet-correction.page.tsx") },
]
