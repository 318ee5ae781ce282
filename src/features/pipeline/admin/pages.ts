/** The app’s pages of introduced projects. */
import type { PageRoute } from "../../../ui/page-route.ts"

export const pipelinePages: PageRoute[] = []
