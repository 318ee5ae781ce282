/** What can be counted in introduced projects. */
import type { Population } from "../../kernel/population.ts"
import { introducedProjectV1 } from "./populations/introduced-project.v1.ts"

export const pipelinePopulations: Population[] = [introducedProjectV1]
