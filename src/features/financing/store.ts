/** All SQL of loan requests and loans. */
import type { Entity } from "../../platform/database/entity.ts"

export const financingEntities: Entity[] = []
