/** What can be counted in the joint training base. */
import type { Population } from "../../kernel/population.ts"

export const talentPopulations: Population[] = []
