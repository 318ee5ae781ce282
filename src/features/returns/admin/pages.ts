/** The app’s pages of enterprises’ quarterly returns. */
import type { PageRoute } from "../../../ui/page-route.ts"

export const returnsPages: PageRoute[] = []
