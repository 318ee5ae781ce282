/** The notices on a published bulletin: from what to what, known since when, and why. */
import { correctionClassNames } from "../../../kernel/correction.ts"
import { reasonIn } from "../../../kernel/reason-words.ts"
import { useFormat } from "../../../ui/format-in-language.ts"
import { NoticeIcon } from "../../../ui/icons.tsx"
import { useLanguage, useText } from "../../../ui/language.tsx"
import { AppLink } from "../../../ui/link.tsx"
import { StateLine } from "../../../ui/states.tsx"
import type { Column } from "../../../ui/table/column.ts"
import { PlainTable } from "../../../ui/table/plain-table.tsx"
import type { FrozenFigure, Notice, ReleasedBulletin } from "../schema.ts"
import { noticeHeading, writeApart, writeDifference } from "../site/notice-change.ts"
import styles from "./bulletin.module.css"
import { ownSubject, sharedSubjects } from "./names-apart.ts"

export function BulletinNotices({ release }: { release: ReleasedBulletin }) {
  const t = useText()
  const { language } = useLanguage()
  const { notices } = release
  const columns = useColumns(release)
  if (notices.length === 0)
    return (
      <StateLine
        kind="empty"
        text={{
          en: "No notice: every published value is still what the records give.",
          zh: "没有更正启事：公布值与现在的记录仍然一致。",
        }}
      />
    )
  return (
    <section className={styles.notices} aria-label={t({ en: "Notices", zh: "更正启事" })}>
      <p className={styles.noticeHead}>
        <NoticeIcon />
        <b>{noticeHeading(notices, language)}</b>
      </p>
      <p className={styles.quiet}>{t({ en: "The words stay as published.", zh: "正文不动。" })}</p>
      <PlainTable<Notice>
        label={t({ en: "Notices", zh: "更正启事" })}
        columns={columns}
        rows={notices}
        rowKey={({ number }) => String(number)}
      />
    </section>
  )
}

function useColumns({ document, notices }: ReleasedBulletin): Column<Notice>[] {
  const t = useText()
  const format = useFormat()
  const { language } = useLanguage()
  const frozen = ({ figureKey }: Notice) => document.figures[figureKey]
  const shared = sharedSubjects(notices.flatMap((notice) => frozen(notice) ?? []))
  const colon = t({ en: ": ", zh: "：" })
  return [
    {
      key: "number",
      title: { en: "Notice", zh: "启事" },
      phone: "title",
      render: (notice) => <NoticeName number={notice.number} figure={frozen(notice)} shared={shared} />,
    },
    {
      key: "was",
      title: { en: "From", zh: "原为" },
      align: "end",
      whole: true,
      render: (notice) => {
        const figure = frozen(notice)
        return figure ? writeApart(figure.figure, notice, language).was : notice.was
      },
    },
    {
      key: "now",
      title: { en: "To", zh: "现为" },
      align: "end",
      phone: "value",
      whole: true,
      render: (notice) => {
        const figure = frozen(notice)
        return (
          <AppLink to={`/figures/${notice.nowFigureId}`}>
            {figure ? writeApart(figure.figure, notice, language).now : notice.now}
          </AppLink>
        )
      },
    },
    {
      key: "change",
      title: { en: "Change", zh: "变化" },
      align: "end",
      phone: "note",
      whole: true,
      render: (notice) => {
        const figure = frozen(notice)
        return (figure && writeDifference(figure, notice, language)) ?? t({ en: "–", zh: "不适用" })
      },
    },
    {
      key: "since",
      title: { en: "Known since", zh: "获知" },
      whole: true,
      render: ({ knownAt }) => format.instant(knownAt.at),
    },
    {
      key: "why",
      title: { en: "Why", zh: "原因" },
      phone: "line",
      render: ({ class: kind, reason }) =>
        [t(correctionClassNames[kind]), reasonIn(reason, language)].filter((text) => text !== "").join(colon),
    },
  ]
}

interface NoticeNameProps {
  number: number
  figure: FrozenFigure | undefined
  shared: ReturnType<typeof sharedSubjects>
}

function NoticeName({ number, figure, shared }: NoticeNameProps) {
  const { language } = useLanguage()
  return (
    <>
      <span className={styles.over}>N{number}</span>{" "}
      {figure && (
        <>
          {figure.indicator.title[language]}{" "}
          <span className={styles.quiet}>{ownSubject(figure, shared, language)}</span>
        </>
      )}
    </>
  )
}
