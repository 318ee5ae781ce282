/** What can be counted in visits and problems. */
import type { Population } from "../../kernel/population.ts"
import { problemV1 } from "./populations/problem.v1.ts"
import { settledProblemV1 } from "./populations/settled-problem.v1.ts"
import { visitV1 } from "./populations/visit.v1.ts"

export const problemsPopulations: Population[] = [visitV1, problemV1, settledProblemV1]
