/** How days and instants are written in both languages. */
import { type Day, isDay } from "./day.ts"
import type { Language } from "./language.ts"

const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
]

/** A day: "31 March 2019", short "31 Mar 2019"; Chinese has one form, "2019年3月31日". */
export function formatDay(day: Day, language: Language, length: "long" | "short" = "long"): string {
  if (!isDay(day)) throw new RangeError(`not a day: "${day}"`)
  const [year, month, date] = day.split("-").map(Number) as [number, number, number]
  if (language === "zh") return `${year}年${month}月${date}日`
  const name = months[month - 1]!
  return `${date} ${length === "short" ? name.slice(0, 3) : name} ${year}`
}

/**
 * An instant on the wall clock of the workspace, `offsetMinutes` ahead of UTC (480: China): "24 April 2019,
 * 17:05", "2019年4月24日 17:05". Takes an ISO 8601 instant with its offset; throws RangeError without one.
 */
export function formatInstant(iso: string, language: Language, offsetMinutes = 480): string {
  const at = /\d:\d{2}(:[\d.]+)?(Z|[+-]\d{2}(:?\d{2})?)$/.test(iso) ? Date.parse(iso) : Number.NaN
  if (Number.isNaN(at)) throw new RangeError(`not an instant: "${iso}"`)
  const wall = new Date(at + offsetMinutes * 60_000).toISOString()
  const day = formatDay(wall.slice(0, 10), language)
  return `${day}${language === "zh" ? " " : ", "}${wall.slice(11, 16)}`
}
