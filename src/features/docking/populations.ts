/** What can be counted in research institutes. */
import type { Population } from "../../kernel/population.ts"
import { settledInstituteV1 } from "./populations/settled-institute.v1.ts"

export const dockingPopulations: Population[] = [settledInstituteV1]
