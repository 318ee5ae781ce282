/** The published figures that rest on a record: what a correction of it may move. */
import { useMediaQuery } from "@mantine/hooks"
import type { Bilingual } from "../../../../kernel/language.ts"
import { Unit, units } from "../../../../kernel/unit.ts"
import { useFormat } from "../../../../ui/format-in-language.ts"
import { useLanguage, useText } from "../../../../ui/language.tsx"
import { LiveFigure } from "../../../../ui/live-figure.tsx"
import { QueryState } from "../../../../ui/query-state.tsx"
import { Section } from "../../../../ui/record/section.tsx"
import { StateLine } from "../../../../ui/states.tsx"
import { PlainTable } from "../../../../ui/table/plain-table.tsx"
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

/** One figure over the days for which it is published. */
interface Row {
  name: Bilingual
  cells: Map<string, Cell>
}

interface Cell {
  frozen: ReleasedFigure
  notice: ReleaseNotice | undefined
}

/** Figures of the same name in one row, with a cell for each of their days. */
function rowsOf(release: Release, { centre, counts }: PublishedFiguresProps): Row[] {
  const rows = new Map<string, Row>()
  for (const [key, frozen] of figuresOfCentre(release, centre)) {
    const { asOf, parameters } = frozen.figure
    if (!counts(asOf, parameters.stage)) continue
    const name = figureName(frozen)
    const row = rows.get(name.en) ?? { name, cells: new Map() }
    const notice = release.notices.filter(({ figureKey }) => figureKey === key).at(-1)
    row.cells.set(asOf, { frozen, notice })
    rows.set(name.en, row)
  }
  return [...rows.values()].sort((a, b) => b.cells.size - a.cells.size)
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
  // A phone has no room for a column a day: there each figure stands on its own line.
  const phone = useMediaQuery("(max-width: 640px)", undefined, { getInitialValueInEffect: false }) ?? false
  const series = phone ? [] : rows.filter(({ cells }) => cells.size > 1)
  const single = rows.filter((row) => !series.includes(row))
  const days = [...new Set(series.flatMap(({ cells }) => [...cells.keys()]))].sort()
  return (
    <>
      <p className={styles.release}>
        <a href={`/${language}/bulletins/${release.document.slug}`}>{releaseTitle(release, language)}</a>
      </p>
      {series.length > 0 && (
        <PlainTable<Row>
          label={t({ en: "Published figures", zh: "已公布的数字" })}
          rows={series}
          rowKey={({ name }) => name.en}
          columns={[
            {
              key: "name",
              title: { en: "Figure, as of", zh: "指标，截至" },
              render: (row) => <RowName row={row} />,
            },
            ...days.map((day) => ({
              key: day,
              title: { en: format.day(day, "short"), zh: format.day(day) },
              align: "end" as const,
              render: ({ cells }: Row) => <PublishedCell cell={cells.get(day)} bare />,
            })),
          ]}
        />
      )}
      <ul className={styles.single}>
        {single.map(({ name, cells }) =>
          [...cells].map(([day, cell]) => (
            <li key={name.en + day}>
              <span>{t(name)}</span> <span className={styles.none}>{format.day(day, "short")}</span>{" "}
              <PublishedCell cell={cell} />
            </li>
          )),
        )}
      </ul>
    </>
  )
}

const measures: ReadonlySet<Unit> = new Set(["per-cent", "percentage-point", "yuan", "square-metre"])

/** The name, and the unit that the row's cells leave out; where things are counted, the name says which. */
function RowName({ row: { name, cells } }: { row: Row }) {
  const t = useText()
  const [cell] = cells.values()
  const unit = Unit.safeParse(cell?.frozen.figure.unit)
  return (
    <>
      {t(name)}{" "}
      {unit.success && measures.has(unit.data) && (
        <span className={styles.none}>{t(units[unit.data].name)}</span>
      )}
    </>
  )
}

/** The published value, and below it what is known now where that is another. */
function PublishedCell({ cell, bare }: { cell: Cell | undefined; bare?: boolean }) {
  const t = useText()
  const { language } = useLanguage()
  if (!cell) return <span className={styles.none}>{t({ en: "–", zh: "未公布" })}</span>
  const { frozen, notice } = cell
  return (
    <>
      <LiveFigure
        status={frozen.figure.status}
        value={writePublished(frozen, frozen.figure.value, language, bare ? "bare" : "unit")}
        to={`/figures/${frozen.id}`}
        {...(notice && { notice: `N${notice.number}` })}
        published
      />
      {notice && notice.now !== frozen.figure.value && (
        <span className={styles.now}>
          {t({ en: "now", zh: "现为" })}{" "}
          {writePublished(frozen, notice.now, language, bare ? "bare" : "unit")}
        </span>
      )}
    </>
  )
}
