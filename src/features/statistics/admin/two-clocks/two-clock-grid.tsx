/** The two clocks of a figure as a grid of days against moments of knowing; a cell opens the figure of both. */
import { useIntersection, useMediaQuery } from "@mantine/hooks"
import { useQueries } from "@tanstack/react-query"
import { useEffect, useState } from "react"
import { lastDay, periodLabel, quarterOf } from "../../../../kernel/period.ts"
import { useClocks } from "../../../../ui/clocks.tsx"
import { useFormat } from "../../../../ui/format-in-language.ts"
import { AsOfGlyph, KnownAtGlyph } from "../../../../ui/icons.tsx"
import { useLanguage, useText } from "../../../../ui/language.tsx"
import { AppLink } from "../../../../ui/link.tsx"
import { Section } from "../../../../ui/record/section.tsx"
import { StateLine } from "../../../../ui/states.tsx"
import { useMay } from "../../../access/admin/me.tsx"
import { useReleases } from "../../../centres/admin/published/releases.ts"
import type { Figure, IdentifiedFigure } from "../../schema.ts"
import { publishedIds, seriesOf } from "../figure-publication.ts"
import { entryOfDay, questionOf, takenFigure } from "../figure-queries.ts"
import { writeValue } from "../write-value.ts"
import { cellKind, gridDays, gridMoments, type Moment, usuallyKnown } from "./clock-grid.ts"
import styles from "./two-clock-grid.module.css"

/** Instant to its day by the workspace's clock. */
function dayOf(instant: string, offsetMinutes: number): string {
  return new Date(Date.parse(instant) + offsetMinutes * 60_000).toISOString().slice(0, 10)
}

/** Moments worth a row: the figure's own, now, those of notices and releases, and when each quarter was first known. */
function useMoments(figure: Figure, days: string[], wanted: boolean): Moment[] {
  const { today, offsetMinutes } = useClocks()
  const { data: releases } = useReleases()
  const series = seriesOf(releases ?? [], figure)
  const usual = [...new Set(days.map((day) => usuallyKnown(day, today)))]
  const entries = useQueries({
    queries: [today, ...usual].map((day) => ({ ...entryOfDay(day), enabled: wanted })),
  })
  const byDay = [today, ...usual].flatMap((day, at) => {
    const found = entries[at]?.data
    return found
      ? [{ entry: found.entry, day, made: dayOf(found.at, offsetMinutes), rank: at === 0 ? 1 : 4 }]
      : []
  })
  const at = (known: { entry: string; at: string }, rank: number): Moment => {
    const day = dayOf(known.at, offsetMinutes)
    return { entry: known.entry, day, made: day, rank }
  }
  return gridMoments([
    { entry: figure.knownAt, day: null, made: null, rank: 0 },
    ...byDay,
    ...series.flatMap(({ release: { document }, notices }) => [
      at(document.knownAt, 2),
      ...notices.map(({ knownAt }) => at(knownAt, 3)),
    ]),
  ])
}

function useSeen(): { ref: (element: Element | null) => void; seen: boolean } {
  const { ref, entry } = useIntersection({ threshold: 0.1 })
  const [seen, setSeen] = useState(false)
  const near = entry?.isIntersecting ?? false
  useEffect(() => {
    if (near) setSeen(true)
  }, [near])
  return { ref, seen }
}

export function TwoClockGrid({ id, figure }: { id: string; figure: Figure }) {
  const t = useText()
  const { today } = useClocks()
  const { ref, seen } = useSeen()
  const mayTake = useMay("figure:take")
  const phone = useMediaQuery("(max-width: 640px)", undefined, { getInitialValueInEffect: false }) ?? false
  const days = gridDays(figure.asOf, today, phone ? 3 : 5)
  const moments = useMoments(figure, days, seen && mayTake.allowed)
  return (
    <Section
      title={{ en: "Two clocks", zh: "两个时钟" }}
      note={t({ en: "choose a cell to move both", zh: "点一格，两个时钟一起动" })}
    >
      <div ref={ref}>
        {mayTake.allowed ? (
          <Grid id={id} figure={figure} days={days} moments={moments} wanted={seen} />
        ) : (
          <StateLine
            kind="no-right"
            text={{
              en: "Values as known on other days are computed by the bureau.",
              zh: "其他日子的数由科技局计算。",
            }}
          />
        )}
      </div>
    </Section>
  )
}

interface GridProps {
  id: string
  figure: Figure
  days: string[]
  moments: Moment[]
  wanted: boolean
}

function useCells({ figure, days, moments, wanted }: GridProps) {
  const asked = moments.flatMap((moment) => days.map((day) => ({ moment, day })))
  const answers = useQueries({
    queries: asked.map(({ moment, day }) => ({
      ...takenFigure(questionOf(figure, { asOf: day, knownAt: moment.entry })),
      // Before a day is over nobody knows what stood at its end.
      enabled: wanted && !(moment.day !== null && moment.day < day),
    })),
  })
  return (row: number, column: number) => answers[row * days.length + column]?.data
}

function Grid(props: GridProps) {
  const { figure, days, moments } = props
  const t = useText()
  const { data: releases } = useReleases()
  const published = publishedIds(releases ?? [])
  const cell = useCells(props)
  const shortNames = useColumnNames(days)
  return (
    <div className={styles.wrap}>
      <table className={styles.grid}>
        <thead>
          <tr>
            <th scope="col" className={styles.corner}>
              <span>
                <KnownAtGlyph size={12} /> {t({ en: "known at ↑", zh: "所知至 ↑" })}
              </span>{" "}
              <span>
                <AsOfGlyph size={12} /> {t({ en: "as of →", zh: "截至 →" })}
              </span>
            </th>
            {days.map((day, column) => (
              <th key={day} scope="col" data-own={day === figure.asOf || undefined}>
                {shortNames[column]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {moments.map((moment, row) => (
            <tr key={moment.entry} data-own={moment.entry === figure.knownAt || undefined}>
              <th scope="row">
                <MomentHead moment={moment} />
              </th>
              {days.map((day, column) => (
                <td key={day}>
                  <Cell
                    taken={cell(row, column)}
                    before={cell(row + 1, column)}
                    own={day === figure.asOf && moment.entry === figure.knownAt}
                    published={published}
                    early={moment.day !== null && moment.day < day}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p className={styles.legend}>
        <span className={styles.serif}>{t({ en: "Serif", zh: "宋体" })}</span>{" "}
        {t({ en: "published", zh: "公布值" })} ·{" "}
        <span className={styles.changed}>{t({ en: "underlined", zh: "下划线" })}</span>{" "}
        {t({ en: "changed since the row below", zh: "比下一行有变" })} ·{" "}
        {t({ en: "grey: as before", zh: "灰色：未变" })}
      </p>
    </div>
  )
}

/** Names a day by its quarter where it ends one. */
export function useDayName(): (day: string) => string {
  const { language } = useLanguage()
  const format = useFormat()
  return (day) => {
    const quarter = quarterOf(day)
    return lastDay(quarter) === day ? periodLabel(quarter, language) : format.day(day, "short")
  }
}

/** Heads of the columns: the year stands where it begins. */
function useColumnNames(days: string[]): string[] {
  const { language } = useLanguage()
  const name = useDayName()
  return days.map((day, at) => {
    const quarter = quarterOf(day)
    if (lastDay(quarter) !== day || days[at - 1]?.slice(0, 4) !== day.slice(0, 4)) return name(day)
    return periodLabel(quarter, language).replace(/^\d{4}年?\s?/, "")
  })
}

function MomentHead({ moment: { entry, day, made } }: { moment: Moment }) {
  const t = useText()
  const format = useFormat()
  const number = t({ en: "entry {{entry}}", zh: "第{{entry}}笔" }, { entry: format.number(entry, 0) })
  const known = made ?? day
  if (known === null) return number
  return (
    <>
      {format.day(known, "short")} <span className={styles.entry}>{number}</span>
    </>
  )
}

interface CellProps {
  taken: IdentifiedFigure | undefined
  before: IdentifiedFigure | undefined
  own: boolean
  published: Set<string>
  /** Known before the day was over. */
  early: boolean
}

function Cell({ taken, before, own, published, early }: CellProps) {
  const t = useText()
  const { language } = useLanguage()
  if (early)
    return (
      <span className={styles.early}>
        <span aria-hidden="true">–</span>
        <span className="visually-hidden">{t({ en: "not over yet", zh: "还没到" })}</span>
      </span>
    )
  if (!taken) return <span className={styles.early}>…</span>
  const { id, figure } = taken
  const kind = cellKind(figure.value, before?.figure.value, published.has(id))
  const words = { suppressed: { en: "protected", zh: "保密" }, withheld: { en: "withheld", zh: "暂不公布" } }
  const instead = words[figure.status as keyof typeof words] ?? { en: "undefined", zh: "基期为零" }
  return (
    <AppLink
      className={styles.cell}
      to={`/figures/${id}?asOf=${figure.asOf}&knownAt=${figure.knownAt}`}
      data-kind={kind}
      aria-current={own || undefined}
    >
      {figure.value === null ? t(instead) : writeValue(figure, figure.value, language, "bare")}
    </AppLink>
  )
}
