/** Words for the register's populations, the dimensions of their rows and their codes; safe in the browser. */
import type { Bilingual } from "../../kernel/language.ts"
import { linkKindNames } from "./links/schema.ts"
import { organisationClassNames } from "./schema.ts"
import { technologyKindNames } from "./technologies/schema.ts"

const classNames = Object.fromEntries(
  Object.entries(organisationClassNames).map(([code, { en, zh }]) => [code, { en, zh }]),
)

export const registryTerms: Record<string, Bilingual> = {
  ...classNames,
  ...technologyKindNames,
  ...linkKindNames,
  "class-holder.v1": { en: "Enterprises that hold a class", zh: "持有资格的企业" },
  "cultivated-enterprise.v1": { en: "Enterprises recognised this year", zh: "本年新认定的企业" },
  "driving-enterprise.v1": {
    en: "Leading enterprises and giants that drive others",
    zh: "带动他企业的龙头企业和小巨人",
  },
  "driven-enterprise.v1": { en: "Enterprises driven along by others", zh: "受带动的企业" },
  "own-technology.v1": { en: "Technologies of its own", zh: "自有技术" },
  class: { en: "Class", zh: "资格" },
  town: { en: "Town", zh: "乡镇街道" },
  day: { en: "Day of recognition", zh: "认定日" },
  drivers: { en: "Driven by", zh: "带动方数" },
  driven: { en: "Drives", zh: "带动数" },
  "name-en": { en: "English name", zh: "英文名" },
  organisation: { en: "Organisation", zh: "单位" },
}
