/** The values that a figure had on earlier days of knowing. */
import { computeFigure, type Ground, type Question } from "./compute-figure.ts"
import { getIndicator } from "./definitions.ts"
import { findDayEnds } from "./store.ts"
import { addsConfidential, tablesRead, touchesUpTo } from "./tables-read.ts"

export interface Vintage {
  knownAt: string
  knownAtInstant: string
  value: string
}

interface DayEnd {
  entry: string
  at: string
}

const vintageDays = 40

/**
 * The values a figure had for its day on earlier days of knowing, oldest first, equal ones once; its own last.
 * Sums of what organisations reported show their own alone: two vintages that differ by one return would tell it
 * (decision 12).
 */
export async function findVintages(ground: Ground, question: Question): Promise<Vintage[]> {
  const vintages: Vintage[] = []
  for (const { entry, at } of await endsToLookAt(ground, question)) {
    const { figure } = await computeFigure(ground, { ...question, knownAt: entry })
    const news = figure.value !== vintages.at(-1)?.value || entry === question.knownAt
    if (figure.value !== null && news)
      vintages.push({ knownAt: entry, knownAtInstant: at, value: figure.value })
  }
  return vintages
}

/** Ends of days on which the value may differ from that of the day before. */
async function endsToLookAt(ground: Ground, question: Question): Promise<DayEnd[]> {
  const { asOf: from, knownAt: to } = question
  const indicator = getIndicator(ground.definitions, question.indicator)
  if (addsConfidential(ground.definitions, indicator))
    return (await findDayEnds(ground.read, { from, to, limit: 1 })).filter(({ entry }) => entry === to)
  const ends = await findDayEnds(ground.read, { from, to, limit: vintageDays })
  // Whether an organisation consents may change with the day alone.
  if (question.parameters.organisation !== undefined) return ends
  const tables = tablesRead(ground.definitions, indicator)
  const touches = await touchesUpTo(ground, to)
  const touched = touches.filter((one) => one.tables.some((table) => tables.has(table)))
  return ends.filter(({ entry }, at) => {
    const before = ends[at - 1]?.entry
    if (before === undefined || entry === to) return true
    return touched.some((one) => BigInt(one.entry) > BigInt(before) && BigInt(one.entry) <= BigInt(entry))
  })
}
