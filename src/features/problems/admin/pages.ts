/** The app’s pages of visits and problems. */
import type { PageRoute } from "../../../ui/page-route.ts"

export const problemsPages: PageRoute[] = []
