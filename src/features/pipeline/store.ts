/** All SQL of introduced projects. */
import type { Entity } from "../../platform/database/entity.ts"

export const pipelineEntities: Entity[] = []
