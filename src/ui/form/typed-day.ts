/** Days as people type them in either language; only what is certain is understood. */
import { isDay } from "../../kernel/day.ts"
import { foldWidth } from "../../kernel/fold-width.ts"

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]

function monthNumber(word: string): string | undefined {
  const index = months.indexOf(word.slice(0, 3).toLowerCase())
  return index === -1 ? undefined : String(index + 1)
}

function dayFrom(year?: string, month?: string, date?: string): string | null {
  if (year === undefined || month === undefined || date === undefined) return null
  const day = `${year}-${month.padStart(2, "0")}-${date.padStart(2, "0")}`
  return isDay(day) ? day : null
}

/**
 * Reads 2019年3月31日, 2019-3-31, 2019/3/31, 2019.3.31, 20190331, 31 Mar 2019, March 31, 2019, and with `today`
 * 3月31日 and 31 Mar of its year. An order that could be read in two ways (3/4/2019) is not a day: null.
 */
export function parseTypedDay(typed: string, today?: string): string | null {
  const text = foldWidth(typed).trim()
  const year = today?.slice(0, 4)
  const parts = /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?$/.exec(text)
  if (parts) return dayFrom(parts[1], parts[2], parts[3])
  const compact = /^(\d{4})(\d{2})(\d{2})$/.exec(text)
  if (compact) return dayFrom(compact[1], compact[2], compact[3])
  const chinese = /^(\d{1,2})\s*月\s*(\d{1,2})\s*日?$/.exec(text)
  if (chinese) return dayFrom(year, chinese[1], chinese[2])
  const dayFirst = /^(\d{1,2})\s*([a-z]{3,9})\.?,?\s*(\d{4})?$/i.exec(text)
  if (dayFirst) return dayFrom(dayFirst[3] ?? year, monthNumber(dayFirst[2]!), dayFirst[1])
  const monthFirst = /^([a-z]{3,9})\.?\s*(\d{1,2}),?\s*(\d{4})?$/i.exec(text)
  if (monthFirst) return dayFrom(monthFirst[3] ?? year, monthNumber(monthFirst[1]!), monthFirst[2])
  return null
}
