/** The app’s pages of loan requests and loans. */
import type { PageRoute } from "../../../ui/page-route.ts"

export const financingPages: PageRoute[] = []
