/** What can be counted in enterprises’ quarterly returns. */
import type { Population } from "../../kernel/population.ts"

export const returnsPopulations: Population[] = []
