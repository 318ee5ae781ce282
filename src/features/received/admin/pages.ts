/** The app’s pages of statistics received from other offices. */
import type { PageRoute } from "../../../ui/page-route.ts"

export const receivedPages: PageRoute[] = []
