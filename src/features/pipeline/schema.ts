/** Shapes of introduced projects and their stages; safe in the browser. */
import { z } from "zod"
import { Correction } from "../../kernel/correction.ts"
import { Day } from "../../kernel/day.ts"
import type { Bilingual } from "../../kernel/language.ts"
import { Number19 } from "../access/schema.ts"

/** In the order in which a project goes through them; it may skip some, and be lost before it has landed. */
export const projectStages = ["lead", "talks", "signed", "landed", "in-production", "lost"] as const
export const ProjectStage = z.enum(projectStages)
export type ProjectStage = z.infer<typeof ProjectStage>

export const projectStageNames: Record<ProjectStage, Bilingual> = {
  lead: { en: "Lead", zh: "线索" },
  talks: { en: "In talks", zh: "在谈" },
  signed: { en: "Signed", zh: "签约" },
  landed: { en: "Landed", zh: "落地" },
  "in-production": { en: "In production", zh: "投产" },
  lost: { en: "Lost", zh: "流失" },
}

export const projectSources = ["fair", "referral", "outreach", "application", "institute", "other"] as const
export const ProjectSource = z.enum(projectSources)
export type ProjectSource = z.infer<typeof ProjectSource>

export const projectSourceNames: Record<ProjectSource, Bilingual> = {
  fair: { en: "Investment fair", zh: "招商会" },
  referral: { en: "Named by an enterprise", zh: "企业引荐" },
  outreach: { en: "Approached by the county", zh: "上门招商" },
  application: { en: "Own application", zh: "自行申请" },
  institute: { en: "Out of an institute", zh: "院所转化" },
  other: { en: "Other", zh: "其他" },
}

export const projectOwners = ["bureau", "operator"] as const
export const ProjectOwner = z.enum(projectOwners)
export type ProjectOwner = z.infer<typeof ProjectOwner>

export const projectOwnerNames: Record<ProjectOwner, Bilingual> = {
  bureau: { en: "Bureau", zh: "科技局" },
  operator: { en: "Centre operator", zh: "中心运营方" },
}

/** Whole yuan or with two decimals, as decimal text. */
const Yuan = z.string().regex(/^\d{1,15}(\.\d{1,2})?$/, "yuan such as 12000000 | 元，如 12000000")
const words = (most: number) => z.string().trim().min(1).max(most)

const about = {
  name: words(200),
  nameEn: words(200).nullable(),
  investor: words(200),
  /** The enterprise that the project has become; known from landing on. */
  organisationId: Number19.nullable(),
  industry: z
    .string()
    .regex(/^[A-T](\d{2,4})?$/, "a GB/T 4754 code such as C3824 | GB/T 4754 代码，如 C3824")
    .nullable(),
  centreId: Number19.nullable(),
  plannedInvestment: Yuan.nullable(),
  source: ProjectSource,
  owner: ProjectOwner,
}
const step = { nextStep: words(300).nullable(), nextOn: Day.nullable() }

export const ProjectInput = z.strictObject({ ...about, ...step, stage: ProjectStage, from: Day })
export type ProjectInput = z.infer<typeof ProjectInput>

/** The project goes on to a later stage; what is null stays as it was. */
export const MoveOnInput = z.strictObject({
  stage: ProjectStage.exclude(["lead", "lost"]),
  on: Day,
  organisationId: Number19.nullable(),
  centreId: Number19.nullable(),
  plannedInvestment: Yuan.nullable(),
  ...step,
})
export type MoveOnInput = z.infer<typeof MoveOnInput>

export const LoseInput = z.strictObject({ on: Day, reason: words(300) })
export type LoseInput = z.infer<typeof LoseInput>

export const NextStepInput = z.strictObject(step)
export type NextStepInput = z.infer<typeof NextStepInput>

/** Each stage lasts until the next begins. */
export const StageInput = z.strictObject({
  /** The stage's number when it exists already. */
  id: Number19.nullable(),
  stage: ProjectStage,
  from: Day,
})
export type StageInput = z.infer<typeof StageInput>

function eachOnce(stages: { id: string | null }[]): boolean {
  const ids = stages.map(({ id }) => id).filter((id) => id !== null)
  return new Set(ids).size === ids.length
}

export const ProjectCorrection = z.strictObject({
  ...about,
  ...step,
  lostReason: words(300).nullable(),
  stages: z.array(StageInput).min(1).refine(eachOnce, "A stage stands here twice | 同一阶段重复出现"),
  correction: Correction,
})
export type ProjectCorrection = z.infer<typeof ProjectCorrection>

export const StageView = z.object({
  id: z.string(),
  stage: ProjectStage,
  from: z.string(),
  until: z.string().nullable(),
})
export type StageView = z.infer<typeof StageView>

export const ProjectView = z.object({
  id: z.string(),
  version: z.string(),
  name: z.string(),
  nameEn: z.string().nullable(),
  investor: z.string(),
  organisationId: z.string().nullable(),
  organisationName: z.string().nullable(),
  organisationNameEn: z.string().nullable(),
  industry: z.string().nullable(),
  centreId: z.string().nullable(),
  plannedInvestment: z.string().nullable(),
  source: ProjectSource,
  owner: ProjectOwner,
  nextStep: z.string().nullable(),
  nextOn: z.string().nullable(),
  lostReason: z.string().nullable(),
  stages: z.array(StageView),
})
export type ProjectView = z.infer<typeof ProjectView>

/** Where a project stands, over several stages: on its way, introduced, or lost. */
export const projectStandings = {
  open: ["lead", "talks", "signed"],
  introduced: ["landed", "in-production"],
  lost: ["lost"],
} as const satisfies Record<string, readonly ProjectStage[]>
export const ProjectStanding = z.enum(["open", "introduced", "lost"])
export type ProjectStanding = z.infer<typeof ProjectStanding>

export const projectStandingNames: Record<ProjectStanding, Bilingual> = {
  open: { en: "On the way", zh: "推进中" },
  introduced: { en: "Introduced", zh: "已引进" },
  lost: { en: "Lost", zh: "流失" },
}

export const FindProjectsQuery = z.strictObject({
  known: Number19.optional(),
  /** Part of the name of the project or of its investor. */
  q: z.string().trim().max(100).optional(),
  centre: Number19.optional(),
  /** Projects that had begun by this day; `stage` is then that of the day. */
  asOf: Day.optional(),
  stage: ProjectStage.optional(),
  standing: ProjectStanding.optional(),
  owner: ProjectOwner.optional(),
  /** Projects whose next step is planned for this day or an earlier one, the first first. */
  dueBy: Day.optional(),
  after: Number19.optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
})
export type FindProjectsQuery = z.infer<typeof FindProjectsQuery>

export const ProjectPage = z.object({ projects: z.array(ProjectView), next: z.string().nullable() })
export type ProjectPage = z.infer<typeof ProjectPage>

/** Words for what stands in the evidence of figures about projects. */
export const pipelineTerms: Record<string, Bilingual> = {
  "introduced-project.v1": { en: "Introduced projects that have landed", zh: "已落地的引进项目" },
  on: { en: "Day of landing", zh: "落地日" },
  centre: { en: "Centre", zh: "中心" },
  stage: { en: "Stage", zh: "阶段" },
  industry: { en: "Industry", zh: "行业" },
  ...projectStageNames,
}
