/** The one magenta frame under a title: what changed since publication, and why. */
import { correctionClassNames } from "../../../kernel/correction.ts"
import { formatDay } from "../../../kernel/format.ts"
import type { Bilingual, Language } from "../../../kernel/language.ts"
import { reasonIn } from "../../../kernel/reason-words.ts"
import type { BulletinDocument, FrozenFigure, Notice } from "../schema.ts"
import { NoticeGlyph } from "./glyphs.tsx"
import { noticeHeading, writeApart, writeDifference } from "./notice-change.ts"
import { dayOf, type SiteContext } from "./site-context.ts"
import { nameOf, writeFigure, writeOut } from "./written-figure.ts"

const text = {
  stays: { en: "The text below is as published and stays so.", zh: "下文是公布时的原文，不再改动。" },
  figure: { en: "Figure", zh: "数字" },
  was: { en: "Published", zh: "公布值" },
  now: { en: "Now", zh: "现为" },
  since: { en: "Known since", zh: "获知日期" },
  why: { en: "Why", zh: "原因" },
  before: { en: "Before that", zh: "此前" },
} satisfies Record<string, Bilingual>

/** What notices say is known now, by the id of its figure. */
export type PresentFigures = ReadonlyMap<string, FrozenFigure>

interface NoticesOf {
  document: BulletinDocument
  /** Keys of the figures that the text holds. */
  inText: string[]
  present: PresentFigures
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

/** "N1", leading to the first place of its figure in the text, where there is one. */
function NoticeNumber({ notice, inText }: { notice: Notice; inText: string[] }) {
  const id = `n${notice.number}`
  if (!inText.includes(notice.figureKey)) return <b id={id}>N{notice.number}</b>
  return (
    <a id={id} href={`#at-${notice.figureKey}-1`}>
      N{notice.number}
    </a>
  )
}

/** The present value with its mark: what is assumed says so. */
function ValueNow({ notice, written, present, site }: { notice: Notice; written: string } & NoticesOf) {
  const { language, links } = site
  const figure = present.get(notice.nowFigureId)?.figure
  const mark = figure && figure.value === notice.now ? writeFigure(figure, language).mark : ""
  return (
    <>
      <a href={links.figure(notice.nowFigureId, language)}>
        <b>{written}</b>
      </a>
      {mark !== "" && <sup>{mark}</sup>}
    </>
  )
}

function reasonOf({ class: kind, reason: written }: Notice, language: Language): string {
  const reason = reasonIn(written, language)
  const name = correctionClassNames[kind][language]
  if (reason === "") return name
  return language === "en" ? `${name}: ${reason}` : `${name}：${reason}`
}

/** What a figure was between its publication and its newest notice. */
function Before({ earlier, frozen, site }: { earlier: Notice[]; frozen: FrozenFigure; site: SiteContext }) {
  const { language } = site
  if (earlier.length === 0) return null
  const said = earlier.map((notice) => {
    const value = writeOut(frozen.figure, notice.now, language)
    const day = formatDay(dayOf(notice.knownAt.at), language, "short")
    const reason = reasonOf(notice, language)
    return language === "en" ? `${value} since ${day} (${reason})` : `${day}起为${value}（${reason}）`
  })
  const [colon, semicolon] = language === "en" ? [": ", "; "] : ["：", "；"]
  return <small>{`${text.before[language]}${colon}${said.join(semicolon)}`}</small>
}

/** One row for one figure, however often it changed: as published, and as it is now. */
function FigureRow({ notices, ...of }: NoticesOf & { notices: Notice[] }) {
  const { document, inText, site } = of
  const { language } = site
  const [first, last] = [notices[0], notices.at(-1)]
  const frozen = first && document.figures[first.figureKey]
  if (!first || !last || !frozen) return null
  const written = writeApart(frozen.figure, { was: first.was, now: last.now }, language)
  const difference = writeDifference(frozen, { was: first.was, now: last.now }, language)
  return (
    <tr>
      <th scope="row">
        {notices.map((notice) => (
          <NoticeNumber key={notice.number} notice={notice} inText={inText} />
        ))}{" "}
        <span>{distinctName(frozen, document, language)}</span>
      </th>
      <td className="was">{written.was}</td>
      <td className="now">
        <ValueNow notice={last} written={written.now} {...of} />{" "}
        {difference !== null && <span className="difference">{difference}</span>}
      </td>
      <td className="since">
        <time dateTime={last.knownAt.at}>{formatDay(dayOf(last.knownAt.at), language, "short")}</time>
      </td>
      <td className="why">
        {reasonOf(last, language)}
        <Before earlier={notices.slice(0, -1)} frozen={frozen} site={site} />
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
          {[...new Set(notices.map(({ figureKey }) => figureKey))].map((key) => (
            <FigureRow key={key} notices={notices.filter(({ figureKey }) => figureKey === key)} {...of} />
          ))}
        </tbody>
      </table>
    </section>
  )
}
