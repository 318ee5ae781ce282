/** The reason for a correction while it is being written. */
import type { CorrectionClass } from "../../../kernel/correction.ts"
import type { Bilingual } from "../../../kernel/language.ts"

export interface CorrectionDraft {
  class: CorrectionClass | null
  reason: string
}

export const noCorrection: CorrectionDraft = { class: null, reason: "" }

/** Messages by field of a form that holds it under `correction`. */
export function checkCorrection({
  class: name,
  reason,
}: CorrectionDraft): Record<string, Bilingual | undefined> {
  return {
    "correction.class": name === null ? { en: "Choose what kind it is", zh: "请选类别" } : undefined,
    "correction.reason":
      reason.trim() === "" ? { en: "Say what was wrong", zh: "请写明原来哪里不对" } : undefined,
  }
}

/** Stands in the ledger as the reason, where a change was undone within seconds. */
export const undoReason: Bilingual = { en: "Undone at once", zh: "随即撤销" }
