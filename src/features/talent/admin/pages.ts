/** The app’s pages of the joint training base. */
import type { PageRoute } from "../../../ui/page-route.ts"

export const talentPages: PageRoute[] = []
