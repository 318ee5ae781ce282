/** What an organisation may consent to, in words. */
import type { Bilingual } from "../../../kernel/language.ts"
import type { ConsentPurpose } from "../schema.ts"

export const consentPurposeNames: Record<ConsentPurpose, Bilingual> = {
  "named-in-publication": { en: "To be named in publications", zh: "在发布的内容中具名" },
}
