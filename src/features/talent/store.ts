/** All SQL of the joint training base: its cohorts, hosts and placements. */
import type { Entity } from "../../platform/database/entity.ts"
import { entity } from "../../platform/database/entity.ts"

export const trainingBase = entity("training_base", {
  name: "text",
  name_en: "text",
  recognised_by: "text",
  evidence: "text",
  valid: "daterange",
})

/** The root of its hosts and placements: each of them makes a new version of it. */
export const cohort = entity("cohort", {
  base_id: "bigint",
  name: "text",
  name_en: "text",
  valid: "daterange",
  places: "integer",
})

export const cohortHost = entity("cohort_host", {
  base_id: "bigint",
  cohort_id: "bigint",
  organisation_id: "bigint",
  places: "integer",
})

export const placement = entity("placement", {
  base_id: "bigint",
  cohort_id: "bigint",
  organisation_id: "bigint",
  trainee: "text",
  field: "text",
  field_en: "text?",
  valid: "daterange",
  outcome: "text?",
})

export const talentEntities: Entity[] = [trainingBase, cohort, cohortHost, placement]
