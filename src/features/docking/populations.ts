/** What can be counted in research institutes. */
import type { Population } from "../../kernel/population.ts"

export const dockingPopulations: Population[] = []
