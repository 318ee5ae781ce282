/** All SQL of the joint training base. */
import type { Entity } from "../../platform/database/entity.ts"

export const talentEntities: Entity[] = []
