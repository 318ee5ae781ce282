/** Shapes of the technologies that an organisation has; safe in the browser. */
import { z } from "zod"
import { Correction } from "../../../kernel/correction.ts"
import { Day } from "../../../kernel/day.ts"
import type { Bilingual } from "../../../kernel/language.ts"

export const technologyKinds = ["own", "licensed", "joint"] as const
export const TechnologyKind = z.enum(technologyKinds)
export type TechnologyKind = z.infer<typeof TechnologyKind>

export const technologyKindNames: Record<TechnologyKind, Bilingual> = {
  own: { en: "Own", zh: "自有" },
  licensed: { en: "Licensed", zh: "许可使用" },
  joint: { en: "Joint", zh: "共有" },
}

const fields = {
  name: z.string().trim().min(1).max(200),
  nameEn: z.string().trim().max(200).nullable(),
  kind: TechnologyKind,
  from: Day,
  until: Day.nullable(),
  /** The patent, contract or appraisal that shows it. */
  evidence: z.string().trim().min(1).max(300),
}

export const TechnologyInput = z.strictObject(fields)
export type TechnologyInput = z.infer<typeof TechnologyInput>
export const TechnologyCorrection = z.strictObject({ ...fields, correction: Correction })
export type TechnologyCorrection = z.infer<typeof TechnologyCorrection>

/** `on` is the first day on which it no longer is so. */
export const TieEnd = z.strictObject({ on: Day, reason: z.string().trim().min(1).max(300) })
export type TieEnd = z.infer<typeof TieEnd>

export const TechnologyView = z.object({
  id: z.string(),
  version: z.string(),
  organisationId: z.string(),
  name: z.string(),
  nameEn: z.string().nullable(),
  kind: TechnologyKind,
  from: z.string(),
  until: z.string().nullable(),
  evidence: z.string(),
})
export type TechnologyView = z.infer<typeof TechnologyView>

export const TechnologyList = z.object({ technologies: z.array(TechnologyView) })
export type TechnologyList = z.infer<typeof TechnologyList>
