/** What every public page is given: the programme, the language, and where its links and files live. */
import type { Bilingual, Language } from "../../../kernel/language.ts"
import type { Programme } from "../schema.ts"

/** Addresses of the site's own files; each holds a hash of its content. */
export interface SiteAssetUrls {
  fonts: string
  style: string
  script: string
  icon: string
}

/** Where pages and data are found; the app that serves them decides. */
export interface SiteLinks {
  home: (language: Language) => string
  bulletins: (language: Language) => string
  bulletin: (slug: string, language: Language) => string
  /** The page of one figure. */
  figure: (id: string, language: Language) => string
  figureJson: (id: string) => string
  figureCsv: (id: string) => string
  evidence: (id: string) => string
  /** All figures of a bulletin. */
  bulletinCsv: (slug: string) => string
  bulletinJson: (slug: string) => string
  /** Where a record behind the figure can be corrected; null where nobody here may. */
  correct: (figureKey: string) => string | null
  /** The rows behind a figure, for members. */
  records: (id: string) => string
  signIn: string
}

export interface NavItem {
  label: Bilingual
  href: string
  current: boolean
}

export interface SiteContext {
  programme: Programme
  language: Language
  assets: SiteAssetUrls
  links: SiteLinks
  /** Scheme and host under which the site is read; "" where nobody knows. Links that are shared begin with it. */
  origin: string
  /** Only pages that exist. */
  nav: NavItem[]
  /** Words for a code: population, dimension, value or indicator. The code itself stands where there are none. */
  term?: (code: string) => Bilingual | null
}

/** Minutes that the programme's clock is ahead of UTC; China keeps one time zone. */
export const clockOffset = 480

export const otherLanguage: Record<Language, Language> = { en: "zh", zh: "en" }

/** The value of a page's `lang` attribute. */
export const htmlLanguage: Record<Language, string> = { en: "en", zh: "zh-CN" }

/** The day of an instant on the programme's clock. */
export function dayOf(instant: string): string {
  return new Date(Date.parse(instant) + clockOffset * 60_000).toISOString().slice(0, 10)
}
