/** Shapes of targets, and what each measure is; safe in the browser. */
import { z } from "zod"
import { Correction } from "../../../kernel/correction.ts"
import { Day } from "../../../kernel/day.ts"
import type { Bilingual } from "../../../kernel/language.ts"
import { TownCode } from "../../../kernel/town.ts"
import { Number19 } from "../../access/schema.ts"
import { type OrganisationClass, organisationClassNames } from "../../registry/schema.ts"
import { DecimalText, Forecast } from "../schema.ts"

/** The classes that the county means to cultivate. */
const targetClasses = [
  "high-tech",
  "giant",
  "small-micro",
  "innovative-start-up",
] as const satisfies OrganisationClass[]

export const targetMeasures = [...targetClasses, "introduced-project"] as const
export const TargetMeasure = z.enum(targetMeasures)
export type TargetMeasure = z.infer<typeof TargetMeasure>

const ofClasses = Object.fromEntries(
  targetClasses.map((one) => [
    one,
    { en: organisationClassNames[one].en, zh: organisationClassNames[one].zh },
  ]),
) as Record<(typeof targetClasses)[number], Bilingual>

export const targetMeasureNames: Record<TargetMeasure, Bilingual> = {
  ...ofClasses,
  "introduced-project": { en: "Introduced project", zh: "引进项目" },
}

/** The figure that says how much of a measure is reached. */
export function reachedBy(measure: TargetMeasure): {
  indicator: string
  parameters: Record<string, string>
} {
  if (measure === "introduced-project") return { indicator: "introduced-projects.v1", parameters: {} }
  return { indicator: "cultivated-enterprises.v1", parameters: { class: measure } }
}

const fields = {
  measure: TargetMeasure,
  /** Null for the whole county. */
  town: TownCode.nullable(),
  from: Day,
  /** The first day that no longer counts. */
  until: Day,
  /** Whole numbers: enterprises and projects are counted. */
  value: z.string().regex(/^[1-9]\d{0,8}$/, "a whole number above zero | 大于零的整数"),
  /** The paper that sets it. */
  document: z.string().trim().min(1).max(300),
}

export const TargetInput = z.strictObject(fields)
export type TargetInput = z.infer<typeof TargetInput>
export const TargetCorrection = z.strictObject({ ...fields, correction: Correction })
export type TargetCorrection = z.infer<typeof TargetCorrection>

/** The target is given up: `on` is the first day without it. */
export const TargetEnd = z.strictObject({ on: Day, reason: z.string().trim().min(1).max(300) })
export type TargetEnd = z.infer<typeof TargetEnd>

export const TargetView = z.object({ ...fields, id: z.string(), version: z.string() })
export type TargetView = z.infer<typeof TargetView>

export const FindTargetsQuery = z.strictObject({
  known: Number19.optional(),
  /** Targets that hold on this day. */
  asOf: Day.optional(),
  measure: TargetMeasure.optional(),
  /** A town’s code, `county` for those of the whole county, `towns` for those of any town. */
  town: z.union([TownCode, z.enum(["county", "towns"])]).optional(),
  after: Number19.optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
})
export type FindTargetsQuery = z.infer<typeof FindTargetsQuery>

export const TargetPage = z.object({ targets: z.array(TargetView), next: z.string().nullable() })
export type TargetPage = z.infer<typeof TargetPage>

const measuredAt = { asOf: Day, known: Number19.optional() }

/** Without `year`, the targets that hold on the day; with it, those that hold on some day of that year. */
export const TargetProgressQuery = z.strictObject({
  ...FindTargetsQuery.shape,
  ...measuredAt,
  year: z
    .string()
    .regex(/^[12]\d{3}$/, "a year of 4 digits | 应为4位年份")
    .optional(),
})
export type TargetProgressQuery = z.infer<typeof TargetProgressQuery>
export const TargetMeasuredAt = z.strictObject(measuredAt)
export type TargetMeasuredAt = z.infer<typeof TargetMeasuredAt>

/** How far one target is reached. */
export const TargetProgress = z.object({
  target: TargetView,
  /** The day it is measured on: the one asked for, or the target’s last one; null where it has not begun. */
  on: z.string().nullable(),
  reached: DecimalText,
  /** Of the target, in per cent, unrounded. */
  progress: DecimalText,
  /** Days of the target’s time that have passed, in per cent, unrounded. */
  passed: DecimalText,
  /** What was reached by the end of each quarter, and by `on`, oldest first. */
  quarters: z.array(z.object({ day: z.string(), reached: DecimalText, passed: DecimalText })),
  /** Where what counts towards it comes one by one, and the target’s time is whole quarters. */
  forecast: Forecast.nullable(),
})
export type TargetProgress = z.infer<typeof TargetProgress>

export const TargetProgressPage = z.object({
  knownAt: z.string(),
  targets: z.array(TargetProgress),
  next: z.string().nullable(),
})
export type TargetProgressPage = z.infer<typeof TargetProgressPage>
