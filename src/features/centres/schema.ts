/** Shapes of centres, tenancies and stages; safe in the browser. */
import { z } from "zod"
import { Correction } from "../../kernel/correction.ts"
import { Day } from "../../kernel/day.ts"
import type { Bilingual } from "../../kernel/language.ts"
import { Bilingual as BilingualShape } from "../../kernel/language.ts"
import { Number19 } from "../access/schema.ts"

export const stages = ["maker-space", "incubator", "accelerator", "industrial-base"] as const
export const Stage = z.enum(stages)
export type Stage = z.infer<typeof Stage>

export const stageNames: Record<Stage, Bilingual> = {
  "maker-space": { en: "Maker space", zh: "众创空间" },
  incubator: { en: "Incubator", zh: "孵化器" },
  accelerator: { en: "Accelerator", zh: "加速器" },
  "industrial-base": { en: "Industrial base", zh: "产业化基地" },
}

/** Words for what centres are counted by. */
export const centresTerms: Record<string, Bilingual> = {
  "settled-enterprise.v1": { en: "settled enterprises", zh: "入驻企业" },
  "let-space.v1": { en: "units let", zh: "在租单元" },
  "opened-centre.v1": { en: "innovation centres that have opened", zh: "已启用的创新平台" },
  technological: { en: "technological", zh: "科技型" },
  stage: { en: "stage", zh: "阶段" },
  centre: { en: "centre", zh: "中心" },
  division: { en: "division", zh: "行政区划" },
  ...stageNames,
}

export const CentreView = z.object({
  id: z.string(),
  version: z.string(),
  name: BilingualShape,
  says: BilingualShape.nullable(),
  operatorId: z.string().nullable(),
  division: z.string(),
  openedOn: z.string(),
  stages: z.array(Stage),
})
export type CentreView = z.infer<typeof CentreView>

export const CentreInput = z.strictObject({
  name: BilingualShape,
  says: BilingualShape.nullable(),
  operatorId: Number19.nullable(),
  division: z.string().regex(/^\d{6}$/),
  openedOn: Day,
  stages: z.array(Stage).min(1),
})
export type CentreInput = z.infer<typeof CentreInput>

/** Square metres, with at most two decimals. */
export const Area = z
  .string()
  .regex(/^\d{1,7}(\.\d{1,2})?$/, "square metres such as 120.5 | 平方米，如 120.5")

export const StagePeriodInput = z.strictObject({
  /** The period's number when it exists already. */
  id: Number19.nullable(),
  stage: Stage,
  unit: z.string().trim().min(1).max(60),
  areaM2: Area,
  from: Day,
  until: Day.nullable(),
})
export type StagePeriodInput = z.infer<typeof StagePeriodInput>

/** An organisation settles in a centre. */
export const SettleInput = z.strictObject({
  centreId: Number19,
  organisationId: Number19,
  from: Day,
  stage: Stage,
  unit: z.string().trim().min(1).max(60),
  areaM2: Area,
})
export type SettleInput = z.infer<typeof SettleInput>

/** The tenant moves to another stage or unit on a day. */
export const MoveInput = z.strictObject({
  on: Day,
  stage: Stage,
  unit: z.string().trim().min(1).max(60),
  areaM2: Area,
})
export type MoveInput = z.infer<typeof MoveInput>

/** The tenancy ends: `on` is the first day on which the tenant is gone. */
export const EndInput = z.strictObject({ on: Day, reason: z.string().trim().min(1).max(300) })
export type EndInput = z.infer<typeof EndInput>

/** Of a stage that stood in two places only the last would be kept. */
function eachOnce(stages: { id: string | null }[]): boolean {
  const ids = stages.map(({ id }) => id).filter((id) => id !== null)
  return new Set(ids).size === ids.length
}

export const TenancyCorrection = z.strictObject({
  from: Day,
  until: Day.nullable(),
  exitReason: z.string().trim().max(300).nullable(),
  stages: z.array(StagePeriodInput).min(1).refine(eachOnce, "A stage stands here twice | 同一阶段重复出现"),
  correction: Correction,
})
export type TenancyCorrection = z.infer<typeof TenancyCorrection>

export const StagePeriodView = z.object({
  id: z.string(),
  stage: Stage,
  unit: z.string(),
  areaM2: z.string(),
  from: z.string(),
  until: z.string().nullable(),
})
export type StagePeriodView = z.infer<typeof StagePeriodView>

export const TenancyView = z.object({
  id: z.string(),
  version: z.string(),
  centreId: z.string(),
  organisationId: z.string(),
  organisationName: z.string(),
  organisationNameEn: z.string(),
  from: z.string(),
  until: z.string().nullable(),
  exitReason: z.string().nullable(),
  stages: z.array(StagePeriodView),
})
export type TenancyView = z.infer<typeof TenancyView>

export const FindTenanciesQuery = z.strictObject({
  known: Number19.optional(),
  centre: Number19.optional(),
  organisation: Number19.optional(),
  /** Tenancies that hold on this day. */
  asOf: Day.optional(),
  stage: Stage.optional(),
  after: Number19.optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
})
export type FindTenanciesQuery = z.infer<typeof FindTenanciesQuery>

export const TenancyPage = z.object({ tenancies: z.array(TenancyView), next: z.string().nullable() })
export type TenancyPage = z.infer<typeof TenancyPage>
