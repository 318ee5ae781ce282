/** All SQL of enterprises’ quarterly returns. */
import type { Entity } from "../../platform/database/entity.ts"

export const returnsEntities: Entity[] = []
