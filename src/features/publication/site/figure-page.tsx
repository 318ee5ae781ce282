/** A figure on a page of its own: its proof, what changed since, and the bulletins that hold it. */
import { formatDay } from "../../../kernel/format.ts"
import type { Bilingual } from "../../../kernel/language.ts"
import type { BulletinDocument, FrozenFigure, Notice } from "../schema.ts"
import { renderPage } from "./page-frame.tsx"
import { ProofAlone } from "./proof-panel.tsx"
import { dayOf, otherLanguage, type SiteContext } from "./site-context.ts"
import { wordingOf } from "./wording.ts"
import { nameOf } from "./written-figure.ts"
import { bulletinTitle } from "./written-line.ts"

const text = {
  held: { en: "Published in", zh: "见于" },
  kicker: { en: "Figure", zh: "数字" },
} satisfies Record<string, Bilingual>

export interface FigurePage {
  frozen: FrozenFigure
  /** The key it has in its bulletin; null for one in none. */
  figureKey: string | null
  notices: Notice[]
  /** Bulletins that hold the figure. */
  bulletins: BulletinDocument[]
}

function HeldIn({ bulletins, site }: { bulletins: BulletinDocument[]; site: SiteContext }) {
  const { language, links } = site
  if (bulletins.length === 0) return null
  return (
    <section aria-labelledby="held">
      <h2 id="held">{text.held[language]}</h2>
      <ul className="bulletins">
        {bulletins.map((document) => (
          <li key={document.slug}>
            <time dateTime={document.publishedAt}>{formatDay(dayOf(document.publishedAt), language)}</time>
            <a href={links.bulletin(document.slug, language)}>{bulletinTitle(document, language)}</a>
          </li>
        ))}
      </ul>
    </section>
  )
}

export function renderFigurePage({
  frozen,
  figureKey,
  notices,
  bulletins,
  ...site
}: SiteContext & FigurePage): string {
  const { language, links } = site
  const { title, subject } = nameOf(frozen, language)
  const known = [frozen, ...bulletins.flatMap(({ figures }) => Object.values(figures))]
  return renderPage(
    {
      site,
      title,
      elsewhere: links.figure(frozen.id, otherLanguage[language]),
      kind: "figure-page",
    },
    <div className="column">
      <p className="kicker">
        {subject === "" ? text.kicker[language] : `${text.kicker[language]} · ${subject}`}
      </p>
      <h1>{title}</h1>
      <ProofAlone
        site={site}
        figureKey={figureKey}
        frozen={frozen}
        notices={notices}
        wording={wordingOf(site, known)}
      />
      <HeldIn bulletins={bulletins} site={site} />
    </div>,
  )
}
