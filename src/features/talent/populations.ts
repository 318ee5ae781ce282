/** What can be counted in the joint training base. */
import type { Population } from "../../kernel/population.ts"
import { jointTrainingBaseV1 } from "./populations/joint-training-base.v1.ts"
import { placedTraineeV1 } from "./populations/placed-trainee.v1.ts"

export const talentPopulations: Population[] = [jointTrainingBaseV1, placedTraineeV1]
