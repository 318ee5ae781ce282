/** Why a record was changed: the class of a revision policy, and words. */
import { z } from "zod"
import type { Bilingual } from "./language.ts"

export const correctionClasses = ["late-return", "correction", "methodology", "reclassification"] as const
export const CorrectionClass = z.enum(correctionClasses)
export type CorrectionClass = z.infer<typeof CorrectionClass>

export const correctionClassNames: Record<CorrectionClass, Bilingual> = {
  "late-return": { en: "Late return", zh: "迟报" },
  correction: { en: "Correction", zh: "更正" },
  methodology: { en: "Methodology", zh: "方法变化" },
  reclassification: { en: "Reclassification", zh: "重新归类" },
}

/** Given with every correction; it stands in the ledger entry. */
export const Correction = z.strictObject({
  class: CorrectionClass,
  reason: z.string().trim().min(1).max(2000),
})
export type Correction = z.infer<typeof Correction>
