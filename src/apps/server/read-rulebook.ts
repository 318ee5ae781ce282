/** The definitions of this product: the rulebook's indicators over what the features can count. */
import { join } from "node:path"
import { centresPopulations } from "../../features/centres/populations.ts"
import { dockingPopulations } from "../../features/docking/populations.ts"
import { financingPopulations } from "../../features/financing/populations.ts"
import { pipelinePopulations } from "../../features/pipeline/populations.ts"
import { problemsPopulations } from "../../features/problems/populations.ts"
import { receivedPopulations } from "../../features/received/populations.ts"
import { registryPopulations } from "../../features/registry/populations.ts"
import { returnsPopulations } from "../../features/returns/populations.ts"
import { type Definitions, readDefinitions } from "../../features/statistics/definitions.ts"
import { statisticsPopulations } from "../../features/statistics/populations.ts"
import { talentPopulations } from "../../features/talent/populations.ts"
import { packageRoot } from "../../platform/config/package-root.ts"

const populations = [
  ...registryPopulations,
  ...centresPopulations,
  ...pipelinePopulations,
  ...returnsPopulations,
  ...receivedPopulations,
  ...problemsPopulations,
  ...financingPopulations,
  ...dockingPopulations,
  ...talentPopulations,
  ...statisticsPopulations,
]

export function readRulebook(): Definitions {
  return readDefinitions(join(packageRoot, "rulebook/indicators"), populations)
}
