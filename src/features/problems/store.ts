/** All SQL of visits and problems. */
import type { Entity } from "../../platform/database/entity.ts"

export const problemsEntities: Entity[] = []
