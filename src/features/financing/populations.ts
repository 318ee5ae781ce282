/** What can be counted in loan requests and loans. */
import type { Population } from "../../kernel/population.ts"
import { loanV1 } from "./populations/loan.v1.ts"

export const financingPopulations: Population[] = [loanV1]
