/** What can be counted in statistics received from other offices. */
import type { Population } from "../../kernel/population.ts"
import { addedValueAtBasePricesRowV1, addedValueBaseRowV1 } from "./populations/added-value-base.v1.ts"
import { addedValueGrowthOfRegionsV1 } from "./populations/growth-of-regions.v1.ts"
import { addedValueRowV1, investmentRowV1 } from "./populations/level-row.v1.ts"
import { addedValueStatedGrowthV1, investmentStatedGrowthV1 } from "./populations/stated-growth.v1.ts"

export const receivedPopulations: Population[] = [
  addedValueRowV1,
  addedValueAtBasePricesRowV1,
  addedValueBaseRowV1,
  investmentRowV1,
  addedValueStatedGrowthV1,
  investmentStatedGrowthV1,
  addedValueGrowthOfRegionsV1,
]
