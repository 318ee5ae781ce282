/** What can be counted in the register. */
import type { Population } from "../../kernel/population.ts"
import { classHolderV1 } from "./populations/class-holder.v1.ts"
import { cultivatedEnterpriseV1 } from "./populations/cultivated-enterprise.v1.ts"
import { drivenEnterpriseV1 } from "./populations/driven-enterprise.v1.ts"
import { drivingEnterpriseV1 } from "./populations/driving-enterprise.v1.ts"
import { ownTechnologyV1 } from "./populations/own-technology.v1.ts"

export const registryPopulations: Population[] = [
  classHolderV1,
  cultivatedEnterpriseV1,
  drivingEnterpriseV1,
  drivenEnterpriseV1,
  ownTechnologyV1,
]
