/** Working days in China: weekends, public holidays and the days worked in their stead, by the State Council's yearly notices. */
import chineseDays from "chinese-days"
import { addDays, type Day } from "./day.ts"
import type { Bilingual } from "./language.ts"

export interface DayKind {
  rest: boolean
  /** The holiday that a day of rest belongs to, or that a day worked on a weekend makes up for. */
  holiday: Bilingual | null
  /** A weekend's day that is worked. */
  madeUp: boolean
}

const weekend = (day: Day) => [0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay())

/** What kind of day it is. Beyond the years announced so far only weekends are known as rest. */
export function dayKind(day: Day): DayKind {
  const { work, name } = chineseDays.getDayDetail(day)
  // "Labour Day,劳动节,2": English, Chinese, days of rest by law. Other days have a weekday's name, which the
  // library takes from local time: west of Greenwich it is the day before's, so weekends are told here.
  const [en = "", zh] = name.split(",")
  if (!zh) return { rest: weekend(day), holiday: null, madeUp: false }
  return { rest: !work, holiday: { en, zh }, madeUp: work && weekend(day) }
}

/** The day on which so many working days have passed since `day`; `day` itself does not count. */
export function addWorkDays(day: Day, count: number): Day {
  let [at, left] = [day, count]
  while (left > 0) {
    at = addDays(at, 1)
    if (!dayKind(at).rest) left--
  }
  return at
}
