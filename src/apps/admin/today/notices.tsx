/** Corrections of what was published: which bulletin, what changed in it, since when, and why. */
import type { Notice, ReleasedBulletin } from "../../../features/publication/schema.ts"
import { writeApart } from "../../../features/publication/site/notice-change.ts"
import { nameOf } from "../../../features/publication/site/written-figure.ts"
import { bulletinTitle } from "../../../features/publication/site/written-line.ts"
import { correctionClassNames } from "../../../kernel/correction.ts"
import { reasonIn } from "../../../kernel/reason-words.ts"
import { useFormat } from "../../../ui/format-in-language.ts"
import { useLanguage, useText } from "../../../ui/language.tsx"
import { Section } from "../../../ui/record/section.tsx"
import type { NoticeGroup } from "./notice-groups.ts"
import styles from "./today.module.css"

const shownGroups = 3
const shownNotices = 3

export function Notices({ groups }: { groups: NoticeGroup[] }) {
  const t = useText()
  return (
    <Section
      title={{ en: "Corrections of what was published", zh: "更正启事" }}
      note={t({ en: "the published words stay as they are", zh: "原文不动" })}
    >
      <ul className={styles.rows}>
        {groups.slice(0, shownGroups).map((group) => (
          <li key={`${group.release.document.slug}-${group.notices[0]?.knownAt.entry}`}>
            <Correction {...group} />
          </li>
        ))}
      </ul>
    </Section>
  )
}

function Correction({ release, notices }: NoticeGroup) {
  const t = useText()
  const format = useFormat()
  const { language } = useLanguage()
  const [first] = notices
  if (first === undefined) return null
  const more = notices.length - shownNotices
  const page = `/${language}/bulletins/${release.document.slug}`
  return (
    <>
      <a href={page}>{bulletinTitle(release.document, language)}</a>
      <p className={styles.meta}>
        {t(
          { en: "{{kind}}, known since {{at}}: {{reason}}", zh: "{{kind}}，{{at}}起所知：{{reason}}" },
          {
            kind: t(correctionClassNames[first.class]),
            at: format.instant(first.knownAt.at),
            reason: reasonIn(first.reason, language),
          },
        )}
      </p>
      <ul className={styles.notices}>
        {notices.slice(0, shownNotices).map((notice) => (
          <NoticeRow key={notice.number} release={release} notice={notice} />
        ))}
      </ul>
      {more > 0 && <a href={page}>{t({ en: "{{count}} more", zh: "还有{{count}}条" }, { count: more })}</a>}
    </>
  )
}

function NoticeRow({ release, notice }: { release: ReleasedBulletin; notice: Notice }) {
  const t = useText()
  const format = useFormat()
  const { language } = useLanguage()
  const frozen = release.document.figures[notice.figureKey]
  if (!frozen) return null
  const { was, now } = writeApart(frozen.figure, notice, language)
  return (
    <li className={styles.notice}>
      <span className={styles.tag}>N{notice.number}</span>
      <span>
        {nameOf(frozen, language).title}
        <span className={styles.meta}>
          {t(
            { en: ", as of {{day}}", zh: "，截至{{day}}" },
            { day: format.day(frozen.figure.asOf, "short") },
          )}
        </span>
      </span>
      <span className={styles.change}>
        {was} → {now}
      </span>
    </li>
  )
}
