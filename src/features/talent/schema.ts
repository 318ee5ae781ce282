/** Shapes of training bases, cohorts, hosts and placements; safe in the browser. */
import { z } from "zod"
import { Correction } from "../../kernel/correction.ts"
import { Day } from "../../kernel/day.ts"
import type { Bilingual } from "../../kernel/language.ts"
import { Bilingual as BilingualShape } from "../../kernel/language.ts"
import { Number19 } from "../access/schema.ts"

export const outcomes = ["stayed", "left"] as const
export const Outcome = z.enum(outcomes)
export type Outcome = z.infer<typeof Outcome>

export const outcomeNames: Record<Outcome, Bilingual> = {
  stayed: { en: "Stayed with the host", zh: "留用" },
  left: { en: "Left", zh: "离开" },
}

const days = { from: Day, until: Day.nullable() }
const Places = z.number().int().min(1).max(999)

export const TrainingBaseInput = z.strictObject({
  name: BilingualShape,
  recognisedBy: z.string().trim().min(1).max(200),
  evidence: z.string().trim().min(1).max(300),
  ...days,
})
export type TrainingBaseInput = z.infer<typeof TrainingBaseInput>

export const TrainingBaseCorrection = TrainingBaseInput.extend({ correction: Correction })
export type TrainingBaseCorrection = z.infer<typeof TrainingBaseCorrection>

export const CohortInput = z.strictObject({ name: BilingualShape, ...days, places: Places })
export type CohortInput = z.infer<typeof CohortInput>

export const CohortCorrection = CohortInput.extend({ correction: Correction })
export type CohortCorrection = z.infer<typeof CohortCorrection>

/** An organisation takes part, or offers another number of places. */
export const HostInput = z.strictObject({ organisationId: Number19, places: Places })
export type HostInput = z.infer<typeof HostInput>

/** Year, cohort of the year, and place in it: never a name, a phone or an identity card. */
export const Trainee = z
  .string()
  .regex(/^\d{4}-\d{1,2}-\d{2,3}$/, "a code such as 2018-1-07 | 编号，如 2018-1-07")

const Field = z.string().trim().min(1).max(100)

export const PlacementInput = z.strictObject({
  organisationId: Number19,
  trainee: Trainee,
  /** What the trainee studied. */
  field: Field,
  fieldEn: Field.nullable(),
  ...days,
})
export type PlacementInput = z.infer<typeof PlacementInput>

/** How it ended: `on` is the first day after the placement. */
export const OutcomeInput = z.strictObject({ outcome: Outcome, on: Day })
export type OutcomeInput = z.infer<typeof OutcomeInput>

export const PlacementCorrection = PlacementInput.extend({
  outcome: Outcome.nullable(),
  correction: Correction,
})
export type PlacementCorrection = z.infer<typeof PlacementCorrection>

const shownDays = { from: z.string(), until: z.string().nullable() }

export const HostView = z.object({
  id: z.string(),
  version: z.string(),
  organisationId: z.string(),
  organisation: BilingualShape,
  places: z.number(),
  placed: z.number(),
})
export type HostView = z.infer<typeof HostView>

export const PlacementView = z.object({
  id: z.string(),
  version: z.string(),
  cohortId: z.string(),
  organisationId: z.string(),
  organisation: BilingualShape,
  trainee: z.string(),
  field: z.string(),
  fieldEn: z.string().nullable(),
  ...shownDays,
  outcome: Outcome.nullable(),
})
export type PlacementView = z.infer<typeof PlacementView>

export const CohortView = z.object({
  id: z.string(),
  version: z.string(),
  baseId: z.string(),
  name: BilingualShape,
  ...shownDays,
  places: z.number(),
  hosts: z.array(HostView),
  placements: z.array(PlacementView),
})
export type CohortView = z.infer<typeof CohortView>

export const TrainingBaseView = z.object({
  id: z.string(),
  version: z.string(),
  name: BilingualShape,
  recognisedBy: z.string(),
  evidence: z.string(),
  ...shownDays,
  cohorts: z.array(CohortView),
})
export type TrainingBaseView = z.infer<typeof TrainingBaseView>

/** `asOf`: placements that begin later, and outcomes of later days, are left out. */
export const TalentAt = z.strictObject({ known: Number19.optional(), asOf: Day.optional() })
export type TalentAt = z.infer<typeof TalentAt>

export const FindTrainingBasesQuery = TalentAt.extend({
  after: Number19.optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
})
export type FindTrainingBasesQuery = z.infer<typeof FindTrainingBasesQuery>

export const TrainingBasePage = z.object({
  trainingBases: z.array(TrainingBaseView),
  next: z.string().nullable(),
})
export type TrainingBasePage = z.infer<typeof TrainingBasePage>

/** Words of the proofs. */
export const talentTerms: Record<string, Bilingual> = {
  "joint-training-base.v1": { en: "joint training bases", zh: "联合培养基地" },
  "placed-trainee.v1": { en: "trainees placed by the day", zh: "截至当日已安排的学员" },
  cohort: { en: "cohort", zh: "批次" },
  outcome: { en: "outcome", zh: "去向" },
  ...outcomeNames,
}
