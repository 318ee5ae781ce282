/** What must be put right before a draft is kept at all; its gates are for its publication. */
import type { Bilingual } from "../../../../kernel/language.ts"
import { FigureKey } from "../../exhibits.ts"
import { BulletinInput } from "../../schema.ts"
import type { BulletinWriting } from "./draft-writing.ts"

const badKey = { en: "small letters, digits and -", zh: "小写字母、数字和-" }
const taken = { en: "Another figure has this key.", zh: "已有数字用这个键。" }
const noIndicator = { en: "The indicator is missing.", zh: "还没选指标。" }

/** Messages by field of the form. */
export function checkDraft({ slug, figures }: BulletinWriting): Record<string, Bilingual> {
  const messages: Record<string, Bilingual> = {}
  if (slug !== "" && !BulletinInput.shape.slug.safeParse(slug).success) messages.slug = badKey
  figures.forEach(({ key, indicator }, at) => {
    if (!FigureKey.safeParse(key).success) messages[`figures.${at}.key`] = badKey
    else if (figures.findIndex((one) => one.key === key) !== at) messages[`figures.${at}.key`] = taken
    if (indicator === null) messages[`figures.${at}.indicator`] = noIndicator
  })
  return messages
}
