/** What can be counted in centres. */
import type { Population } from "../../kernel/population.ts"
import { letSpaceV1 } from "./populations/let-space.v1.ts"
import { openedCentreV1 } from "./populations/opened-centre.v1.ts"
import { settledEnterpriseV1 } from "./populations/settled-enterprise.v1.ts"

export const centresPopulations: Population[] = [settledEnterpriseV1, letSpaceV1, openedCentreV1]
