/** What can be counted in the register. */
import type { Population } from "../../kernel/population.ts"

export const registryPopulations: Population[] = []
