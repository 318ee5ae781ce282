/** What can be counted in visits and problems. */
import type { Population } from "../../kernel/population.ts"

export const problemsPopulations: Population[] = []
