/** What can be counted in statistics received from other offices. */
import type { Population } from "../../kernel/population.ts"

export const receivedPopulations: Population[] = []
