/** The list of all bulletins, newest first. */
import { formatDay } from "../../../kernel/format.ts"
import type { Bilingual } from "../../../kernel/language.ts"
import type { ReleasedBulletin } from "../schema.ts"
import { NoticeGlyph } from "./glyphs.tsx"
import { renderPage } from "./page-frame.tsx"
import { dayOf, otherLanguage, type SiteContext } from "./site-context.ts"
import { WholeFigures } from "./whole-figures.tsx"

const text = {
  title: { en: "Bulletins", zh: "简报" },
  none: { en: "No bulletin has been published yet.", zh: "还没有公布过简报。" },
  changed: { en: "changed since publication", zh: "公布后有更正" },
} satisfies Record<string, Bilingual>

function BulletinRow({ bulletin, site }: { bulletin: ReleasedBulletin; site: SiteContext }) {
  const { language, links } = site
  const { document, notices } = bulletin
  const href = links.bulletin(document.slug, language)
  return (
    <li>
      <time dateTime={document.publishedAt}>{formatDay(dayOf(document.publishedAt), language)}</time>
      <span>
        <a href={href}>
          <WholeFigures line={document.title[language]} figures={document.figures} language={language} />
        </a>
        <small>{document.kicker[language]}</small>
      </span>
      {notices.length > 0 && (
        <a className="changed" href={`${href}#notices`}>
          <NoticeGlyph /> {text.changed[language]}
        </a>
      )}
    </li>
  )
}

/** Bulletins in the order given. */
export function renderBulletinList({
  bulletins,
  ...site
}: SiteContext & { bulletins: ReleasedBulletin[] }): string {
  const { language, links } = site
  const frame = {
    site,
    title: text.title[language],
    elsewhere: links.bulletins(otherLanguage[language]),
    kind: "plain-page",
  }
  return renderPage(
    frame,
    <div className="wide">
      <h1>{text.title[language]}</h1>
      {bulletins.length === 0 ? (
        <p>{text.none[language]}</p>
      ) : (
        <ul className="bulletins">
          {bulletins.map((bulletin) => (
            <BulletinRow key={bulletin.document.slug} bulletin={bulletin} site={site} />
          ))}
        </ul>
      )}
    </div>,
  )
}
