/** The latest bulletin as it was published: its title with live figures, and whether it was corrected since. */
import type { FigureForm, Line, ReleasedBulletin } from "../../../features/publication/schema.ts"
import { writeFigure } from "../../../features/publication/site/written-figure.ts"
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
