/** The programme at a glance, without sign-in: what stands, and the way to what is behind it. */
import { formatDay } from "../../../kernel/format.ts"
import type { Bilingual } from "../../../kernel/language.ts"
import type { ReleasedBulletin } from "../schema.ts"
import { type CentreAtGlance, Centres } from "./centre-squares.tsx"
import { TwoClocks } from "./clocks.tsx"
import { type Persona, type Tour, Welcome } from "./demo-welcome.tsx"
import { type GlanceEntry, type GlanceGroup, GlanceTable } from "./glance-entries.tsx"
import { NoticeGlyph } from "./glyphs.tsx"
import { NothingYet } from "./nothing-yet.tsx"
import { renderPage } from "./page-frame.tsx"
import { dayOf, otherLanguage, type SiteContext } from "./site-context.ts"
import { WholeFigures } from "./whole-figures.tsx"

const text = {
  headline: {
    en: ["How the programme stands,", "and where each figure comes from"],
    zh: ["科技创新进展如何，", "每个数字都可查到来处"],
  },
  underlined: { en: "underlined", zh: "下划线" },
  latest: { en: "Latest bulletin", zh: "最新简报" },
  read: { en: "Read the bulletin", zh: "阅读简报" },
  figures: { en: "Where things stand", zh: "进展" },
  lookInside: { en: "Look inside as one of its people", zh: "换个身份进来看" },
}

export interface Glance {
  latest: ReleasedBulletin | null
  centres: CentreAtGlance[]
  groups: GlanceGroup[]
  /** Charts and tables of a bulletin as it froze them, as HTML. */
  exhibits: string[]
  /** Whoever is signed in is shown the way to the records. */
  isMember: boolean
  personas: Persona[] | null
  tour: Tour | null
}

function Introduction({ site, hasPersonas }: { site: SiteContext; hasPersonas: boolean }) {
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
      {hasPersonas && (
        <p className="invitation">
          <a href="#personas">{text.lookInside[language]}</a>
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
      <h2 id="latest">
        <WholeFigures line={document.title[language]} figures={document.figures} language={language} />
      </h2>
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

function Figures({ groups, exhibits, isMember, site }: Omit<Glance, "latest"> & { site: SiteContext }) {
  const { language } = site
  if (groups.length === 0) return null
  return (
    <section className="ruled" aria-labelledby="figures">
      <div className="section-head">
        <h2 id="figures">{text.figures[language]}</h2>
        <TwoClocks {...newestClocks(groups.flatMap(({ entries }) => entries))} language={language} />
      </div>
      <div className={exhibits.length > 0 ? "beside" : undefined}>
        <GlanceTable groups={groups} site={site} forMember={isMember} />
        {exhibits.length > 0 && (
          // biome-ignore lint/security/noDangerouslySetInnerHtml: the words were escaped when they were frozen.
          <div className="exhibits words" dangerouslySetInnerHTML={{ __html: exhibits.join("\n") }} />
        )}
      </div>
    </section>
  )
}

/** The page `/` of a programme; an empty one says what comes first. */
export function renderGlance(of: SiteContext & Glance): string {
  const { latest, centres, groups, exhibits, isMember, personas, tour, ...site } = of
  const { language, links, programme } = site
  const frame = {
    site,
    title: programme.name[language],
    elsewhere: links.home(otherLanguage[language]),
    path: links.home(language),
    describedAs: describedAs(programme.issuer)[language],
    kind: "glance-page",
  }
  return renderPage(
    frame,
    <div className="wide">
      {latest === null ? (
        <NothingYet site={site} />
      ) : (
        <div className="top">
          <Introduction site={site} hasPersonas={personas !== null} />
          <LatestBulletin latest={latest} site={site} />
        </div>
      )}
      <Figures {...of} site={site} />
      <Centres centres={centres} language={language} />
      {personas && <Welcome personas={personas} tour={tour} language={language} />}
    </div>,
  )
}

function describedAs({ en, zh }: Bilingual): Bilingual {
  return {
    en: `${en} reports on its work; every figure can be opened and traced to its records.`,
    zh: `${zh}公布工作进展；每个数字都可点开，查到来处。`,
  }
}
