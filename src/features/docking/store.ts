/** All SQL of research institutes. */
import type { Entity } from "../../platform/database/entity.ts"

export const dockingEntities: Entity[] = []
