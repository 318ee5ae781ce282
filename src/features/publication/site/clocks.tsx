/** The two clocks of a figure: the day it is about, and when it was known. */
import { formatDay, formatInstant } from "../../../kernel/format.ts"
import type { Bilingual, Language } from "../../../kernel/language.ts"
import { AsOfGlyph, KnownAtGlyph } from "./glyphs.tsx"
import { clockOffset } from "./site-context.ts"

const text = {
  asOf: { en: "as of", zh: "截至" },
  knownAt: { en: "known at", zh: "所知至" },
} satisfies Record<string, Bilingual>

interface Clocks {
  asOf: string
  /** ISO instant; null where the ledger's time is not known to the page. */
  knownAt: string | null
  language: Language
}

/** Both clocks on a line or two; phrasing content, so that it may stand inside a paragraph. */
export function TwoClocks({ asOf, knownAt, language }: Clocks) {
  return (
    <span className="clocks">
      <span>
        <AsOfGlyph /> {text.asOf[language]} <time dateTime={asOf}>{formatDay(asOf, language, "short")}</time>
      </span>
      {knownAt !== null && (
        <span>
          <KnownAtGlyph /> {text.knownAt[language]}{" "}
          <time dateTime={knownAt}>{formatInstant(knownAt, language, clockOffset)}</time>
        </span>
      )}
    </span>
  )
}
