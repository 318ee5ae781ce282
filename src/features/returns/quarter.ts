/** Which quarter is open for filing on a day, and until when it should be filed. */
import { addDays, type Day } from "../../kernel/day.ts"
import { addPeriods, lastDay, type Period, quarterOf } from "../../kernel/period.ts"

/** Days after the quarter’s end by which its return is due. */
const daysToFile = 15

/** The newest quarter that is over. */
export function openQuarter(day: Day): Period {
  return addPeriods(quarterOf(day), -1)
}

/** The last day on which a return is in time. */
export function dueOn(period: Period): Day {
  return addDays(lastDay(period), daysToFile)
}
