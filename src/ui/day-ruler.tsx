/** The days ahead on one ruler: what falls on which of them; days of rest hatched, days worked in their stead named. */
import { addDays, type Day, daysBetween } from "../kernel/day.ts"
import type { Bilingual, Language } from "../kernel/language.ts"
import { type DayKind, dayKind } from "../kernel/work-day.ts"
import styles from "./day-ruler.module.css"
import { useFormat } from "./format-in-language.ts"
import { type Text, useLanguage, useText } from "./language.tsx"
import { AppLink } from "./link.tsx"
import { Status } from "./status.tsx"

export interface RulerMark {
  key: string
  on: Day
  label: string
  to: string
  shape: "promised" | "overdue" | "waiting" | "draft"
}

export interface RulerRow {
  title: Text
  /** `points` fall on a day; `fuses` burn until one. */
  kind: "points" | "fuses"
  marks: RulerMark[]
}

const weekdays: Record<Language, string[]> = {
  en: ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"],
  zh: ["日", "一", "二", "三", "四", "五", "六"],
}
const words = {
  label: { en: "The days ahead", zh: "接下来的日子" },
  today: { en: "today", zh: "今天" },
  madeUp: { en: "worked", zh: "补班" },
  more: { en: "{{count}} more", zh: "还有{{count}}件" },
} satisfies Record<string, Bilingual>

/** What more there is on a day stands in the lists. */
const perCell = 3

/** Marks before today stand at today; what is due beyond the ruler is left to the lists. On a phone there are only these. */
export function DayRuler({ today, days = 12, rows }: { today: Day; days?: number; rows: RulerRow[] }) {
  const t = useText()
  const last = addDays(today, days - 1)
  const shown = rows
    .map((row) => ({ ...row, marks: row.marks.filter(({ on }) => on <= last) }))
    .filter(({ marks }) => marks.length > 0)
  if (shown.length === 0) return null
  const all = Array.from({ length: days }, (_, at) => addDays(today, at))
  return (
    <table className={styles.ruler} aria-label={t(words.label)}>
      <thead>
        <tr>
          <td />
          {all.map((day) => (
            <DayHead key={day} day={day} today={today} />
          ))}
        </tr>
      </thead>
      <tbody>
        {shown.map((row) => (
          <tr key={t(row.title)}>
            <th scope="row">{t(row.title)}</th>
            {row.kind === "points" ? (
              all.map((day) => <DayCell key={day} day={day} today={today} marks={row.marks} />)
            ) : (
              <FuseCell days={days} today={today} marks={row.marks} />
            )}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function DayHead({ day, today }: { day: Day; today: Day }) {
  const t = useText()
  const format = useFormat()
  const { language } = useLanguage()
  const kind = dayKind(day)
  const date = Number(day.slice(8))
  const isNamed = day === today || date === 1
  const weekday = weekdays[language][new Date(`${day}T00:00:00Z`).getUTCDay()]
  return (
    <th
      scope="col"
      className={classOf(kind)}
      data-today={day === today || undefined}
      title={restName(kind, t)}
    >
      <b>{isNamed ? monthAndDay(day, language) : date}</b>{" "}
      <span aria-hidden={day === today}>{day === today ? "" : weekday}</span>
      {day === today && <span>{t(words.today)}</span>}
      {kind.madeUp && <em>{t(words.madeUp)}</em>}
      <span className={styles.heard}>{format.day(day)}</span>
    </th>
  )
}

function monthAndDay(day: Day, language: Language): string {
  const [month, date] = [Number(day.slice(5, 7)), Number(day.slice(8))]
  if (language === "zh") return `${month}月${date}日`
  const names = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
  return `${date} ${names[month - 1]}`
}

function restName({ holiday }: DayKind, t: (text: Text) => string): string | undefined {
  return holiday ? t(holiday) : undefined
}

function classOf({ rest }: DayKind): string | undefined {
  return rest ? styles.rest : undefined
}

function DayCell({ day, today, marks }: { day: Day; today: Day; marks: RulerMark[] }) {
  const t = useText()
  const here = marks.filter(({ on }) => on === day || (day === today && on < today))
  const more = here.length - perCell
  return (
    <td className={classOf(dayKind(day))} data-today={day === today || undefined}>
      <ul>
        {here.slice(0, perCell).map((mark) => (
          <li key={mark.key}>
            <Mark mark={mark} />
          </li>
        ))}
        {more > 0 && <li className={styles.more}>{t(words.more, { count: more })}</li>}
      </ul>
    </td>
  )
}

function Mark({ mark: { to, label, shape } }: { mark: RulerMark }) {
  return (
    <AppLink to={to} className={styles.mark} data-shape={shape}>
      <Status shape={shape} text={label} />
    </AppLink>
  )
}

function FuseCell({ days, today, marks }: { days: number; today: Day; marks: RulerMark[] }) {
  return (
    <td colSpan={days} className={styles.fuses} data-today>
      <ul>
        {marks.map(({ key, on, to, label }) => (
          <li key={key} style={{ width: `${((Math.max(0, daysBetween(today, on)) + 1) / days) * 100}%` }}>
            <i />
            <AppLink to={to}>{label}</AppLink>
          </li>
        ))}
      </ul>
    </td>
  )
}
