/** The latest bulletin as it was published, and the notices that corrections have hung on it. */
import type { FigureForm, Line, Notice, ReleasedBulletin } from "../../../features/publication/schema.ts"
import { nameOf, writeFigure, writeOut } from "../../../features/publication/site/written-figure.ts"
import { bulletinTitle } from "../../../features/publication/site/written-line.ts"
import { correctionClassNames } from "../../../kernel/correction.ts"
import { useFormat } from "../../../ui/format-in-language.ts"
import { useLanguage, useText } from "../../../ui/language.tsx"
import { LiveFigure } from "../../../ui/live-figure.tsx"
import { Section } from "../../../ui/record/section.tsx"
import styles from "./today.module.css"

type Document = ReleasedBulletin["document"]

function FigureInLine({
  document,
  figure: key,
  form,
}: {
  document: Document
  figure: string
  form: FigureForm
}) {
  const { language } = useLanguage()
  const frozen = document.figures[key]
  if (!frozen) return null
  const { number, unit } = writeFigure(frozen.figure, language, form)
  return (
    <LiveFigure
      status={frozen.figure.status}
      value={number}
      {...(unit === "" ? {} : { unit })}
      to={`/figures/${frozen.id}`}
      published
    />
  )
}

function LiveLine({ document, line }: { document: Document; line: Line }) {
  return line.map((piece, index) =>
    typeof piece === "string" ? (
      piece
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: a frozen line never changes its pieces
      <FigureInLine key={index} document={document} {...piece} />
    ),
  )
}

export function LatestBulletin({ release }: { release: ReleasedBulletin }) {
  const t = useText()
  const format = useFormat()
  const { language } = useLanguage()
  const { document, notices } = release
  return (
    <Section
      title={{ en: "Published last", zh: "最近发布" }}
      action={
        <a href={`/${language}/bulletins/${document.slug}`}>
          {t({ en: "As the public sees it", zh: "看公开页" })}
        </a>
      }
    >
      <div className={styles.published}>
        <LiveLine document={document} line={document.title[language]} />
      </div>
      <p className={styles.meta}>
        {t(
          { en: "{{kicker}}, published on {{day}}", zh: "{{kicker}}，{{day}}发布" },
          { kicker: t(document.kicker), day: format.instant(document.publishedAt) },
        )}
      </p>
      <p className={styles.meta}>
        {notices.length === 0
          ? t({ en: "Nothing published in it has been corrected since.", zh: "发布后没有更正。" })
          : t(
              {
                en: "Corrected since: {{count}} notices.",
                one: "Corrected since: one notice.",
                zh: "发布后有{{count}}条更正启事。",
              },
              { count: notices.length },
            )}
      </p>
    </Section>
  )
}

export interface FoundNotice {
  release: ReleasedBulletin
  notice: Notice
}

/** All notices of the releases, the newest known first. */
export function noticesOf(releases: ReleasedBulletin[]): FoundNotice[] {
  const all = releases.flatMap((release) => release.notices.map((notice) => ({ release, notice })))
  return all.sort((one, other) => other.notice.knownAt.at.localeCompare(one.notice.knownAt.at))
}

export function Notices({ found }: { found: FoundNotice[] }) {
  const t = useText()
  return (
    <Section
      title={{ en: "Corrections of what was published", zh: "更正启事" }}
      note={t({ en: "the published words stay as they are", zh: "原文不动" })}
    >
      <ul className={styles.rows}>
        {found.slice(0, 6).map((one) => (
          <NoticeRow key={`${one.release.document.slug}-${one.notice.number}`} {...one} />
        ))}
      </ul>
    </Section>
  )
}

function NoticeRow({ release, notice }: FoundNotice) {
  const t = useText()
  const format = useFormat()
  const { language } = useLanguage()
  const frozen = release.document.figures[notice.figureKey]
  if (!frozen) return null
  const { title, subject } = nameOf(frozen, language)
  const value = (decimal: string | null) => writeOut(frozen.figure, decimal, language)
  return (
    <li className={styles.notice}>
      <span className={styles.tag}>N{notice.number}</span>
      <span>
        <a href={`/${language}/bulletins/${release.document.slug}`}>
          {bulletinTitle(release.document, language)}
        </a>
      </span>
      <span>
        {title}
        {subject !== "" && t({ en: ", {{subject}}", zh: "（{{subject}}）" }, { subject })}{" "}
        <span className={styles.change}>
          {value(notice.was)} → {value(notice.now)}
        </span>
        <br />
        <span className={styles.meta}>
          {t(
            { en: "{{kind}}, known since {{at}}: {{reason}}", zh: "{{kind}}，{{at}}起所知：{{reason}}" },
            {
              kind: t(correctionClassNames[notice.class]),
              at: format.instant(notice.knownAt.at),
              reason: notice.reason,
            },
          )}
        </span>
      </span>
    </li>
  )
}
