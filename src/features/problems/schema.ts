/** Shapes of visits and problems; safe in the browser. */
import { z } from "zod"
import { Correction } from "../../kernel/correction.ts"
import { Day } from "../../kernel/day.ts"
import { Number19 } from "../access/schema.ts"
import { Category, Channel, Purpose, SettlementKind, Standing, standings, VisitState } from "./codes.ts"

export { problemsTerms } from "./codes.ts"

const Words = z.string().trim().min(1).max(2000)
const Title = z.string().trim().min(1).max(80)

/** A problem as it is noted on a visit. Without a promised day the house's own holds. */
export const FoundProblem = z.strictObject({
  category: Category,
  title: Title,
  says: Words.nullable(),
  dueOn: Day.nullable(),
})
export type FoundProblem = z.infer<typeof FoundProblem>

export const PlanVisitInput = z.strictObject({
  organisationId: Number19,
  purpose: Purpose,
  plannedOn: Day,
  note: Words.nullable(),
})
export type PlanVisitInput = z.infer<typeof PlanVisitInput>

const done = {
  purpose: Purpose,
  happenedOn: Day,
  note: Words.nullable(),
  problems: z.array(FoundProblem).max(20),
}

/** A planned visit took place. */
export const CarryOutInput = z.strictObject(done)
export type CarryOutInput = z.infer<typeof CarryOutInput>

/** A visit that took place, with the problems found on it. */
export const RecordVisitInput = z.strictObject({ organisationId: Number19, ...done })
export type RecordVisitInput = z.infer<typeof RecordVisitInput>

export const DropInput = z.strictObject({ reason: z.string().trim().min(1).max(300) })
export type DropInput = z.infer<typeof DropInput>

export const VisitCorrection = z.strictObject({
  purpose: Purpose,
  plannedOn: Day.nullable(),
  /** Only of a visit that took place. */
  happenedOn: Day.nullable(),
  note: Words.nullable(),
  correction: Correction,
})
export type VisitCorrection = z.infer<typeof VisitCorrection>

/** A problem that comes in by another way than the form of a visit. */
export const RaiseInput = z.strictObject({
  organisationId: Number19,
  category: Category,
  title: Title,
  says: Words.nullable(),
  channel: Channel,
  /** The visit on which it was found, if it was. */
  visitId: Number19.nullable(),
  raisedOn: Day,
  dueOn: Day.nullable(),
})
export type RaiseInput = z.infer<typeof RaiseInput>

export const ActInput = z.strictObject({ happenedOn: Day, words: Words, nextOn: Day.nullable() })
export type ActInput = z.infer<typeof ActInput>

export const HandOverInput = z.strictObject({
  ownerId: Number19,
  dueOn: Day,
  reason: z.string().trim().min(1).max(300),
})
export type HandOverInput = z.infer<typeof HandOverInput>

export const SolveInput = z.strictObject({ solvedOn: Day, words: Words })
export type SolveInput = z.infer<typeof SolveInput>

export const ConfirmInput = z.strictObject({ words: Words.nullable() })
export type ConfirmInput = z.infer<typeof ConfirmInput>

/** Settled without the app: number of the slip; who was called, by role, and when; for silence nothing more. */
export const SettleInput = z.strictObject({
  kind: z.enum(["slip", "call", "silence"]),
  settledOn: Day,
  evidence: z.string().trim().min(1).max(300).nullable(),
})
export type SettleInput = z.infer<typeof SettleInput>

export const ReopenInput = z.strictObject({ words: Words })
export type ReopenInput = z.infer<typeof ReopenInput>

export const ProblemCorrection = z.strictObject({
  category: Category,
  title: Title,
  says: Words.nullable(),
  raisedOn: Day,
  dueOn: Day,
  /** The settlement that holds, where there is one. */
  settlement: z
    .strictObject({
      settledOn: Day,
      kind: SettlementKind,
      evidence: Words.nullable(),
    })
    .nullable(),
  correction: Correction,
})
export type ProblemCorrection = z.infer<typeof ProblemCorrection>

const ofOrganisation = {
  organisationId: z.string(),
  organisationName: z.string(),
  organisationNameEn: z.string(),
}

export const VisitView = z.object({
  id: z.string(),
  version: z.string(),
  ...ofOrganisation,
  purpose: Purpose,
  state: VisitState,
  plannedOn: z.string().nullable(),
  happenedOn: z.string().nullable(),
  /** Null for readers outside the bureau, whatever was noted. */
  note: z.string().nullable(),
  problemCount: z.number().int(),
})
export type VisitView = z.infer<typeof VisitView>

export const VisitPage = z.object({ visits: z.array(VisitView), next: z.string().nullable() })
export type VisitPage = z.infer<typeof VisitPage>

export const ProblemView = z.object({
  id: z.string(),
  version: z.string(),
  ...ofOrganisation,
  visitId: z.string().nullable(),
  category: Category,
  title: z.string(),
  says: z.string().nullable(),
  channel: Channel,
  raisedOn: z.string(),
  ownerId: z.string().nullable(),
  ownerName: z.string().nullable(),
  dueOn: z.string(),
  solvedOn: z.string().nullable(),
  answerBy: z.string().nullable(),
  reopened: z.number().int(),
  /** On the day asked for. */
  standing: Standing,
  settledOn: z.string().nullable(),
  settledBy: SettlementKind.nullable(),
})
export type ProblemView = z.infer<typeof ProblemView>

export const ProblemPage = z.object({ problems: z.array(ProblemView), next: z.string().nullable() })
export type ProblemPage = z.infer<typeof ProblemPage>

export const ActionView = z.object({
  id: z.string(),
  side: z.enum(["bureau", "enterprise"]),
  happenedOn: z.string(),
  words: z.string(),
  nextOn: z.string().nullable(),
})
export type ActionView = z.infer<typeof ActionView>

export const SettlementView = z.object({
  id: z.string(),
  settledOn: z.string(),
  kind: SettlementKind,
  evidence: z.string().nullable(),
  reopenedOn: z.string().nullable(),
})
export type SettlementView = z.infer<typeof SettlementView>

/** A problem with its whole chain. */
export const ProblemRecord = ProblemView.extend({
  visit: z.object({ id: z.string(), happenedOn: z.string().nullable(), purpose: Purpose }).nullable(),
  actions: z.array(ActionView),
  settlements: z.array(SettlementView),
})
export type ProblemRecord = z.infer<typeof ProblemRecord>

/** A visit with the problems found on it. */
export const VisitRecord = VisitView.extend({ problems: z.array(ProblemView) })
export type VisitRecord = z.infer<typeof VisitRecord>

/** Place in an ordered list: rank, a number of days, and the record's number. */
export const ListKey = z
  .string()
  .regex(/^\d\.-?\d{1,7}\.(0|[1-9]\d{0,18})$/, "the “next” of a page | 应为上一页给出的 next")
  .refine(
    (key) => Number19.safeParse(key.split(".")[2]).success,
    "the “next” of a page | 应为上一页给出的 next",
  )

const listed = {
  known: Number19.optional(),
  /** The day on which things are looked at; today when left out. */
  asOf: Day.optional(),
  organisation: Number19.optional(),
  after: ListKey.optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
}

export const FindVisitsQuery = z.strictObject({
  ...listed,
  state: VisitState.optional(),
  purpose: Purpose.optional(),
  /** Visits that happened from this day on. */
  from: Day.optional(),
  until: Day.optional(),
})
export type FindVisitsQuery = z.infer<typeof FindVisitsQuery>

export const FindProblemsQuery = z.strictObject({
  ...listed,
  category: Category.optional(),
  /** One standing, or all that are not settled. */
  standing: z.enum([...standings, "unsettled"]).optional(),
  owner: Number19.optional(),
  town: z
    .string()
    .regex(/^\d{9}$/, "a town’s code of nine digits | 应为九位乡镇街道代码")
    .optional(),
  visit: Number19.optional(),
  q: z.string().trim().min(1).max(60).optional(),
})
export type FindProblemsQuery = z.infer<typeof FindProblemsQuery>
