/** The published figures that rest on a record: what a correction of it may move. */
import { useFormat } from "../../../ui/format-in-language.ts"
import { useLanguage, useText } from "../../../ui/language.tsx"
import { AppLink } from "../../../ui/link.tsx"
import { LiveFigure } from "../../../ui/live-figure.tsx"
import { QueryState } from "../../../ui/query-state.tsx"
import { Section } from "../../../ui/record/section.tsx"
import { StateLine } from "../../../ui/states.tsx"
import { PlainTable } from "../../../ui/table/plain-table.tsx"
import styles from "./published-figures.module.css"
import {
  figureName,
  figuresOfCentre,
  type Release,
  type ReleasedFigure,
  type ReleaseNotice,
  releaseTitle,
  useReleases,
  writePublished,
} from "./releases.ts"

export interface PublishedFiguresProps {
  centre: string
  /** Whether the record may count in a figure of that day, and of that stage where it is about one. */
  counts: (day: string, stage: string | undefined) => boolean
}

interface Row {
  key: string
  frozen: ReleasedFigure
  notice: ReleaseNotice | undefined
}

function rowsOf(release: Release, { centre, counts }: PublishedFiguresProps): Row[] {
  return figuresOfCentre(release, centre)
    .filter(([, { figure }]) => counts(figure.asOf, figure.parameters.stage))
    .map(([key, frozen]) => ({
      key,
      frozen,
      notice: release.notices.filter(({ figureKey }) => figureKey === key).at(-1),
    }))
    .sort((a, b) => (a.frozen.figure.asOf < b.frozen.figure.asOf ? 1 : -1))
}

export function PublishedFigures(props: PublishedFiguresProps) {
  const t = useText()
  const releases = useReleases()
  const found = (releases.data ?? [])
    .map((release) => ({ release, rows: rowsOf(release, props) }))
    .filter(({ rows }) => rows.length > 0)
  return (
    <Section
      title={{ en: "Published figures it may count in", zh: "可能计入的已公布数字" }}
      note={t({ en: "a correction is compared with each of them", zh: "更正后逐个比对" })}
    >
      <QueryState query={releases} what={{ en: "what is published", zh: "已公布的数字" }} />
      {releases.data && found.length === 0 && (
        <StateLine
          kind="empty"
          text={{ en: "No published figure counts its days.", zh: "没有已公布的数字涉及这段时间。" }}
        />
      )}
      {found.map(({ release, rows }) => (
        <ReleaseRows key={release.document.slug} release={release} rows={rows} />
      ))}
    </Section>
  )
}

function ReleaseRows({ release, rows }: { release: Release; rows: Row[] }) {
  const t = useText()
  const format = useFormat()
  const { language } = useLanguage()
  return (
    <>
      <p className={styles.release}>
        <a href={`/${language}/bulletins/${release.document.slug}`}>{releaseTitle(release, language)}</a>
      </p>
      <PlainTable<Row>
        label={t({ en: "Published figures", zh: "已公布的数字" })}
        rows={rows}
        rowKey={({ key }) => key}
        columns={[
          {
            key: "name",
            title: { en: "Figure", zh: "指标" },
            render: ({ frozen }) => <AppLink to={`/figures/${frozen.id}`}>{t(figureName(frozen))}</AppLink>,
          },
          {
            key: "asOf",
            title: { en: "As of", zh: "截至" },
            render: ({ frozen }) => format.day(frozen.figure.asOf, "short"),
            width: 120,
          },
          {
            key: "value",
            title: { en: "Published", zh: "公布值" },
            align: "end",
            width: 150,
            render: ({ frozen, notice }) => (
              <LiveFigure
                status={frozen.figure.status}
                value={writePublished(frozen, frozen.figure.value, language)}
                {...(notice && { notice: `N${notice.number}` })}
                published
              />
            ),
          },
          {
            key: "now",
            title: { en: "Now", zh: "现值" },
            align: "end",
            width: 130,
            render: ({ frozen, notice }) =>
              notice ? writePublished(frozen, notice.now, language) : t({ en: "the same", zh: "未变" }),
          },
        ]}
      />
    </>
  )
}
