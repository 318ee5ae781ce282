/** What can be counted in statistics: targets. */
import type { Population } from "../../kernel/population.ts"

export const statisticsPopulations: Population[] = []
