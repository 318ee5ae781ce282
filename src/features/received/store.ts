/** All SQL of statistics received from other offices. */
import type { Entity } from "../../platform/database/entity.ts"

export const receivedEntities: Entity[] = []
