/** The programme at a glance, without sign-in: what stands, and the way to what is behind it. */
import { formatDay } from "../../../kernel/format.ts"
import type { Bilingual } from "../../../kernel/language.ts"
import type { ReleasedBulletin } from "../schema.ts"
import { type CentreAtGlance, Centres } from "./centre-squares.tsx"
import { TwoClocks } from "./clocks.tsx"
import { DemoTour, type Persona, Personas, type Tour } from "./demo-welcome.tsx"
import { type GlanceEntry, GlanceTable } from "./glance-entries.tsx"
import { NoticeGlyph } from "./glyphs.tsx"
import { NothingYet } from "./nothing-yet.tsx"
import { renderPage } from "./page-frame.tsx"
import { dayOf, otherLanguage, type SiteContext } from "./site-context.ts"
import { bulletinTitle } from "./written-line.ts"

const text = {
  headline: {
    en: ["How the programme stands,", "and where each figure comes from"],
    zh: ["科技创新进展如何，", "每个数字都可查到来处"],
  },
  underlined: { en: "underlined", zh: "下划线" },
  latest: { en: "Latest bulletin", zh: "最新简报" },
  read: { en: "Read the bulletin", zh: "阅读简报" },
  figures: { en: "Where things stand", zh: "进展" },
}

export interface Glance {
  latest: ReleasedBulletin | null
  centres: CentreAtGlance[]
  entries: GlanceEntry[]
  personas: Persona[] | null
  tour: Tour | null
}

function Introduction({ site }: { site: SiteContext }) {
  const { language, programme } = site
  const [first, second] = text.headline[language]
  const issuer = programme.issuer[language]
  const underlined = <span className="live">{text.underlined[language]}</span>
  return (
    <div className="introduction">
      <h1>
        {first}
        {language === "en" ? " " : <wbr />}
        {second}
      </h1>
      {language === "en" ? (
        <p>
          {issuer} reports here on its work. Every {underlined} figure opens: to what it says, its formula,
          its dates and its earlier values.
        </p>
      ) : (
        <p>
          {issuer}在这里公布工作进展。凡有{underlined}的数字都可点开，看定义、算式、截至日期和历次数值。
        </p>
      )}
    </div>
  )
}

function changesSince(count: number): Bilingual {
  return {
    en: `${count} ${count === 1 ? "change" : "changes"} since publication`,
    zh: `公布后有${count}处更正`,
  }
}

function LatestBulletin({ latest, site }: { latest: ReleasedBulletin; site: SiteContext }) {
  const { language, links } = site
  const { document, notices } = latest
  const href = links.bulletin(document.slug, language)
  return (
    <section className="latest" aria-labelledby="latest">
      <p className="kicker">
        {text.latest[language]} · {formatDay(dayOf(document.publishedAt), language)}
      </p>
      <h2 id="latest">{bulletinTitle(document, language)}</h2>
      <p>
        <a href={href}>{text.read[language]}</a>{" "}
        {notices.length > 0 && (
          <a className="changed" href={`${href}#notices`}>
            <NoticeGlyph /> {changesSince(notices.length)[language]}
          </a>
        )}
      </p>
    </section>
  )
}

/** The latest day and the latest knowledge among the figures shown. */
function newestClocks(entries: GlanceEntry[]): { asOf: string; knownAt: string | null } {
  const asOf = entries.map(({ frozen }) => frozen.figure.asOf).sort()
  const knownAt = entries
    .flatMap(({ frozen }) => frozen.vintages.at(-1)?.knownAtInstant ?? [])
    .sort((a, b) => Date.parse(a) - Date.parse(b))
  return { asOf: asOf.at(-1) ?? "", knownAt: knownAt.at(-1) ?? null }
}

function Figures({ entries, tour, site }: { entries: GlanceEntry[]; tour: Tour | null; site: SiteContext }) {
  const { language } = site
  if (entries.length === 0) return null
  return (
    <section className="ruled" aria-labelledby="figures">
      <div className="section-head">
        <h2 id="figures">{text.figures[language]}</h2>
        <TwoClocks {...newestClocks(entries)} language={language} />
      </div>
      <div className={tour ? "beside" : undefined}>
        <GlanceTable entries={entries} site={site} />
        {tour && <DemoTour tour={tour} language={language} />}
      </div>
    </section>
  )
}

/** The page `/` of a programme; an empty one says what comes first. */
export function renderGlance({
  latest,
  centres,
  entries,
  personas,
  tour,
  ...site
}: SiteContext & Glance): string {
  const { language, links, programme } = site
  const frame = {
    site,
    title: programme.name[language],
    elsewhere: links.home(otherLanguage[language]),
    kind: "glance-page",
  }
  const empty = latest === null && entries.length === 0
  return renderPage(
    frame,
    <div className="wide">
      {empty ? (
        <NothingYet site={site} />
      ) : (
        <div className="top">
          <Introduction site={site} />
          {latest && <LatestBulletin latest={latest} site={site} />}
        </div>
      )}
      <Figures entries={entries} tour={tour} site={site} />
      <Centres centres={centres} language={language} />
      {personas && <Personas personas={personas} language={language} />}
    </div>,
  )
}
