/** What can be counted in loan requests and loans. */
import type { Population } from "../../kernel/population.ts"

export const financingPopulations: Population[] = []
