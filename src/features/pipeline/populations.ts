/** What can be counted in introduced projects. */
import type { Population } from "../../kernel/population.ts"

export const pipelinePopulations: Population[] = []
