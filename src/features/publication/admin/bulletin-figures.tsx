/** The figures of a bulletin: value, status, gates, and for published ones what is known now. */
import { Button } from "@mantine/core"
import { useState } from "react"
import { useFormat } from "../../../ui/format-in-language.ts"
import { useLanguage, useText } from "../../../ui/language.tsx"
import { AppLink } from "../../../ui/link.tsx"
import { LiveFigure } from "../../../ui/live-figure.tsx"
import { Section } from "../../../ui/record/section.tsx"
import { Status, type StatusShape } from "../../../ui/status.tsx"
import type { Column } from "../../../ui/table/column.ts"
import { PlainTable } from "../../../ui/table/plain-table.tsx"
import type { FigureStatus } from "../../statistics/schema.ts"
import { figuresIn, parseLine } from "../parse-line.ts"
import type { BulletinView, FrozenFigure, Notice } from "../schema.ts"
import { behindIt } from "../site/evidence-words.ts"
import { writeApart } from "../site/notice-change.ts"
import { writeOut } from "../site/written-figure.ts"
import styles from "./bulletin.module.css"
import { joinSubjects, ownSubject, sharedSubjects } from "./names-apart.ts"
import { figureRow } from "./words-for-app.ts"

type Subjects = ReturnType<typeof sharedSubjects>

interface Row {
  key: string
  frozen: FrozenFigure
  notice: Notice | undefined
}

export interface BulletinFiguresProps {
  bulletin: BulletinView
  figures: Record<string, FrozenFigure>
  /** Null while nothing of it is published. */
  notices: Notice[] | null
}

/** Keys in the order in which the words tell them. */
function keysTold({ title, blocks }: BulletinView): string[] {
  const texts = [title, ...blocks.map(({ text }) => text)].flatMap(({ zh, en }) => [zh, en])
  return [...new Set(texts.flatMap((text) => figuresIn(parseLine(text))))]
}

export function BulletinFigures({ bulletin, figures, notices }: BulletinFiguresProps) {
  const t = useText()
  const [all, setAll] = useState(false)
  const told = keysTold(bulletin).filter((key) => figures[key])
  const others = Object.keys(figures).filter((key) => !told.includes(key))
  const rows = [...told, ...(all ? others : [])].flatMap((key): Row[] => {
    const frozen = figures[key]
    return frozen ? [{ key, frozen, notice: notices?.filter((one) => one.figureKey === key).at(-1) }] : []
  })
  const { language } = useLanguage()
  const shared = sharedSubjects(rows.map(({ frozen }) => frozen))
  const columns = useColumns(notices !== null, shared)
  return (
    <Section
      title={{ en: "Figures", zh: "数字" }}
      note={[
        t(
          { en: "{{told}} in the words, {{count}} in all", zh: "正文用到{{told}}个，共{{count}}个" },
          { told: told.length, count: told.length + others.length },
        ),
        joinSubjects(shared, language),
      ]
        .filter((text) => text !== "")
        .join(t({ en: "; ", zh: "；" }))}
    >
      <PlainTable<Row>
        label={t({ en: "Figures", zh: "数字" })}
        columns={columns}
        rows={rows}
        rowKey={({ key }) => key}
      />
      {others.length > 0 && !all && (
        <Button variant="default" size="xs" mt={12} onClick={() => setAll(true)}>
          {t(
            {
              en: "Also {{count}} that are released with it",
              one: "Also one that is released with it",
              zh: "还有{{count}}个一并公布的",
            },
            { count: others.length },
          )}
        </Button>
      )}
    </Section>
  )
}

const statusWords: Record<FigureStatus, { shape: StatusShape; text: { en: string; zh: string } }> = {
  final: { shape: "done", text: { en: "final", zh: "最终数" } },
  provisional: { shape: "waiting", text: { en: "provisional", zh: "初步数" } },
  estimated: { shape: "not-filed", text: { en: "estimated", zh: "估计数" } },
  assumed: { shape: "not-filed", text: { en: "assumed", zh: "假定数" } },
  suppressed: { shape: "locked", text: { en: "protected", zh: "保密" } },
  withheld: { shape: "stopped", text: { en: "withheld", zh: "暂不公布" } },
  undefined: { shape: "warning", text: { en: "not defined", zh: "无法计算" } },
}

function useColumns(published: boolean, shared: Subjects): Column<Row>[] {
  const format = useFormat()
  const { language } = useLanguage()
  return [
    {
      key: "name",
      title: { en: "Figure", zh: "指标" },
      phone: "title",
      render: (row) => <FigureName row={row} published={published} shared={shared} />,
    },
    {
      key: "asOf",
      title: { en: "As of", zh: "截至" },
      phone: "line",
      width: 112,
      render: ({ frozen }) => format.day(frozen.figure.asOf, "short"),
    },
    {
      key: "status",
      title: { en: "Status", zh: "状态" },
      phone: "line",
      width: 110,
      render: ({ frozen }) => <Status {...statusWords[frozen.figure.status]} />,
    },
    {
      key: "gate",
      title: { en: "Disclosure", zh: "保密检查" },
      width: 190,
      render: ({ frozen }) => behindIt(frozen, language).disclosure,
    },
    {
      key: "value",
      title: { en: "Value", zh: "数值" },
      align: "end",
      phone: "value",
      width: 150,
      render: (row) => <FigureValue row={row} published={published} />,
    },
  ]
}

interface FigureNameProps {
  row: Row
  published: boolean
  shared: Subjects
}

function FigureName({ row: { key, frozen }, published, shared }: FigureNameProps) {
  const { language } = useLanguage()
  const title = frozen.indicator.title[language]
  return (
    <>
      {published ? <AppLink to={`/figures/${frozen.id}`}>{title}</AppLink> : title}{" "}
      <span className={styles.quiet}>{ownSubject(frozen, shared, language)}</span>{" "}
      <span id={figureRow(key)} className={styles.key}>
        {`{${key}}`}
      </span>
    </>
  )
}

function FigureValue({ row: { frozen, notice }, published }: { row: Row; published: boolean }) {
  const t = useText()
  const { language } = useLanguage()
  const { figure } = frozen
  return (
    <>
      <LiveFigure
        status={figure.status}
        value={figure.value === null ? "" : writeOut(figure, figure.value, language)}
        {...(notice && { notice: `N${notice.number}` })}
        published={published}
      />
      {notice && notice.now !== figure.value && (
        <div className={styles.over}>
          {t({ en: "now", zh: "现为" })}{" "}
          {writeApart(figure, { was: figure.value, now: notice.now }, language).now}
        </div>
      )}
    </>
  )
}
