/** What can be counted in statistics: targets. */
import type { Population } from "../../kernel/population.ts"
import { targetV1 } from "./populations/target.v1.ts"

export const statisticsPopulations: Population[] = [targetV1]
