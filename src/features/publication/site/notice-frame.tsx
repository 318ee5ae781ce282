/** The one magenta frame under a title: what changed since publication, and why. */
import { correctionClassNames } from "../../../kernel/correction.ts"
import { formatDay } from "../../../kernel/format.ts"
import type { Bilingual, Language } from "../../../kernel/language.ts"
import type { BulletinDocument, FrozenFigure, Notice } from "../schema.ts"
import { NoticeGlyph } from "./glyphs.tsx"
import { noticeHeading, writeDifference } from "./notice-change.ts"
import { dayOf, type SiteContext } from "./site-context.ts"
import { nameOf, writeOut } from "./written-figure.ts"

const text = {
  stays: { en: "The text below is as published and stays so.", zh: "下文是公布时的原文，不再改动。" },
  figure: { en: "Figure", zh: "数字" },
  // A second notice begins where the first one ended, so neither value need be the published or the present one.
  was: { en: "From", zh: "原为" },
  now: { en: "To", zh: "改为" },
  since: { en: "Known since", zh: "获知日期" },
  why: { en: "Why", zh: "原因" },
} satisfies Record<string, Bilingual>

interface NoticesOf {
  document: BulletinDocument
  /** Keys of the figures that the text holds. */
  inText: string[]
  site: SiteContext
}

/** The figure's title, with its subject where another of that title has a different one, and its day where it is not the bulletin's. */
function distinctName(frozen: FrozenFigure, { figures, asOf }: BulletinDocument, language: Language): string {
  const { title, subject } = nameOf(frozen, language)
  const others = Object.values(figures).map((figure) => nameOf(figure, language))
  const told = others.some((other) => other.title === title && other.subject !== subject) ? [subject] : []
  if (frozen.figure.asOf !== asOf) told.push(formatDay(frozen.figure.asOf, language, "short"))
  if (told.length === 0) return title
  return language === "en" ? `${title} (${told.join(", ")})` : `${title}（${told.join("，")}）`
}

function NoticeRow({ notice, document, inText, site }: NoticesOf & { notice: Notice }) {
  const { language, links } = site
  const frozen = document.figures[notice.figureKey]
  if (!frozen) return null
  const difference = writeDifference(frozen, notice, language)
  const day = dayOf(notice.knownAt.at)
  return (
    <tr id={`n${notice.number}`}>
      <th scope="row">
        {inText.includes(notice.figureKey) ? (
          <a href={`#at-${notice.figureKey}-1`}>N{notice.number}</a>
        ) : (
          <b>N{notice.number}</b>
        )}{" "}
        <span>{distinctName(frozen, document, language)}</span>
      </th>
      <td className="was">{writeOut(frozen.figure, notice.was, language)}</td>
      <td className="now">
        <a href={links.figure(notice.nowFigureId, language)}>
          <b>{writeOut(frozen.figure, notice.now, language)}</b>
        </a>{" "}
        {difference !== null && <span className="difference">{difference}</span>}
      </td>
      <td className="since">
        <time dateTime={notice.knownAt.at}>{formatDay(day, language, "short")}</time>
      </td>
      <td className="why">
        {correctionClassNames[notice.class][language]}
        {language === "en" ? ": " : "："}
        {notice.reason}
      </td>
    </tr>
  )
}

export function NoticeFrame({ notices, ...of }: NoticesOf & { notices: Notice[] }) {
  const { language } = of.site
  const heads = [text.was, text.now, text.since, text.why]
  if (notices.length === 0) return null
  return (
    <section className="notices" aria-labelledby="notices">
      <p className="notices-title" id="notices">
        <NoticeGlyph /> {noticeHeading(notices, language)}
      </p>
      <p>{text.stays[language]}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">
              <span className="hidden">{text.figure[language]}</span>
            </th>
            {heads.map((head) => (
              <th scope="col" key={head.en}>
                {head[language]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {notices.map((notice) => (
            <NoticeRow key={notice.number} notice={notice} {...of} />
          ))}
        </tbody>
      </table>
    </section>
  )
}
