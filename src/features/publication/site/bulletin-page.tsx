/** The page of a bulletin: frozen words, and around them what may change: notices, proofs, the way on. */
import { renderToStaticMarkup } from "react-dom/server"
import { formatDay } from "../../../kernel/format.ts"
import type { Bilingual } from "../../../kernel/language.ts"
import type { ReleasedBulletin } from "../schema.ts"
import { BulletinMeta } from "./bulletin-meta.tsx"
import { TwoClocks } from "./clocks.tsx"
import { Endnotes } from "./endnotes.tsx"
import type { Wording } from "./formula-terms.ts"
import { assembleWords, figureOrder, type Place } from "./freeze-words.ts"
import { Legend } from "./legend.tsx"
import { NoticeFrame, type PresentFigures } from "./notice-frame.tsx"
import { renderPage } from "./page-frame.tsx"
import { ProofPanel } from "./proof-panel.tsx"
import { ShareLinks } from "./share-links.tsx"
import { dayOf, otherLanguage, type SiteContext } from "./site-context.ts"
import { wordingOf } from "./wording.ts"
import { bulletinTitle, leadOf } from "./written-line.ts"

const text = {
  published: { en: "Published", zh: "公布于" },
  changed: { en: "changed since publication, see notice", zh: "公布后有变化，见更正" },
} satisfies Record<string, Bilingual>

/** Keeps number and tag on the line of their figure. */
const wordJoiner = "\u2060"

interface Filling {
  site: SiteContext
  bulletin: ReleasedBulletin
  present: PresentFigures
  /** Keys of the figures in the text; the number of a printed note is the place here. */
  order: string[]
  wording: Wording
}

/** What is placed right behind a live figure: tags of its notices, and the number of its printed note. */
function AfterFigure({ figureKey, filling }: { figureKey: string; filling: Filling }) {
  const { bulletin, order, site } = filling
  const notices = bulletin.notices.filter((notice) => notice.figureKey === figureKey)
  return (
    <span className="after">
      {wordJoiner}
      <sup className="note-number">{order.indexOf(figureKey) + 1}</sup>
      {notices.map(({ number }) => (
        <a key={number} className="tag" href={`#n${number}`} title={text.changed[site.language]}>
          N{number}
        </a>
      ))}
    </span>
  )
}

/** On a phone the dates stand under the title; on a wide screen the margin has them. */
function DatesBelow({ site, bulletin }: Filling) {
  const { document } = bulletin
  const { language } = site
  const day = formatDay(dayOf(document.publishedAt), language)
  return (
    <p className="dates">
      <span>{language === "en" ? `${text.published.en} ${day}` : `${text.published.zh}${day}`}</span>
      <TwoClocks asOf={document.asOf} knownAt={document.knownAt.at} language={language} />
    </p>
  )
}

/** Below a chart: its figures, with all others of the bulletin. */
function Downloads({ site, slug }: { site: SiteContext; slug: string }) {
  return (
    <p className="downloads">
      <a href={site.links.bulletinCsv(slug)}>CSV</a> <a href={site.links.bulletinJson(slug)}>JSON</a>
    </p>
  )
}

function fillPlace(place: Place, filling: Filling) {
  const { bulletin, site, order, wording, present } = filling
  const { document, notices } = bulletin
  if (place.kind === "below-title")
    return (
      <>
        <DatesBelow {...filling} />
        <NoticeFrame notices={notices} document={document} inText={order} present={present} site={site} />
      </>
    )
  if (place.kind === "downloads") return <Downloads site={site} slug={document.slug} />
  if (place.kind === "tag") return <AfterFigure figureKey={place.key} filling={filling} />
  const frozen = document.figures[place.key]
  if (!frozen) return null
  return (
    <ProofPanel
      nth={place.nth}
      site={site}
      figureKey={place.key}
      frozen={frozen}
      notices={notices.filter(({ figureKey }) => figureKey === place.key)}
      wording={wording}
    />
  )
}

/** The frozen words with everything put in that belongs to today. */
function wordsOfToday(filling: Filling): string {
  const { bulletin, site } = filling
  return assembleWords(bulletin.words[site.language], (place) =>
    renderToStaticMarkup(fillPlace(place, filling)),
  )
}

/** A published bulletin as a whole page; its words are the bytes that were frozen. */
export function renderBulletinPage({
  bulletin,
  present = new Map(),
  ...site
}: SiteContext & { bulletin: ReleasedBulletin; present?: PresentFigures }): string {
  const { document } = bulletin
  const { language, links } = site
  const order = figureOrder(bulletin.words[language])
  const filling: Filling = {
    site,
    bulletin,
    present,
    order,
    wording: wordingOf(site, Object.values(document.figures)),
  }
  const frame = {
    site,
    title: bulletinTitle(document, language),
    elsewhere: links.bulletin(document.slug, otherLanguage[language]),
    kind: "bulletin-page",
    describedAs: leadOf(document, language),
    path: links.bulletin(document.slug, language),
  }
  return renderPage(
    frame,
    <div className="sheet">
      <article className="text">
        <p className="kicker">{document.kicker[language]}</p>
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: the words were escaped when they were frozen. */}
        <div className="words" dangerouslySetInnerHTML={{ __html: wordsOfToday(filling) }} />
        <ShareLinks site={site} document={document} />
        <Endnotes {...filling} />
      </article>
      <BulletinMeta site={site} document={document} />
      <Legend site={site} bulletin={bulletin} order={order} />
    </div>,
  )
}
