/** The app’s pages of research institutes. */
import type { PageRoute } from "../../../ui/page-route.ts"

export const dockingPages: PageRoute[] = []
