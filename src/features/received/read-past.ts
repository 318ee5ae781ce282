/** Reads what the checks compare a sheet with: the newest sheets of the eight quarters before, as known. */
import { divide } from "../../kernel/decimal.ts"
import { addPeriods } from "../../kernel/period.ts"
import type { Read } from "../../platform/database/read.ts"
import type { Past, PastValue, SheetToCheck } from "./checked-sheet.ts"
import type { Series } from "./codes.ts"
import type { NewestSheet, ReceivedRow, StatementRow } from "./store.ts"
import { findNewestSheets, findReceivedRows } from "./store.ts"

/** Quarters before that say what is usual. */
export const quartersBefore = 8

export interface Neighbours {
  newest: NewestSheet[]
  /** Rows of these sheets, of the series asked about. */
  rows: ReceivedRow[]
}

/** The newest sheets of some quarters, with the rows of the series asked about: two statements. */
export async function readNeighbours(
  read: Read,
  of: { series: readonly Series[]; region: string; from: string; to: string },
  known?: string,
): Promise<Neighbours> {
  const span = { region: of.region, from: addPeriods(of.from, -quartersBefore), to: of.to }
  const newest = await findNewestSheets(read, span, known)
  const own = newest.filter(({ series }) => of.series.includes(series as Series)).map(({ id }) => id)
  return { newest, rows: own.length > 0 ? await findReceivedRows(read, own, known) : [] }
}

/** What is usual before a quarter. */
export function pastOf({ newest, rows }: Neighbours, of: { series: Series; period: string }): Past {
  const levels = (series: Series) =>
    newest
      .filter((one) => one.series === series)
      .flatMap(({ period, level, total }) => {
        const value = level ?? total
        return value === null ? [] : [{ period, value }]
      })
  const added = new Map(levels("high-tech-added-value").map(({ period, value }) => [period, value]))
  const first = addPeriods(of.period, -quartersBefore)
  const before = ({ period }: PastValue) => period >= first && period < of.period
  const ratios = levels("high-tech-investment")
    .filter(before)
    .flatMap(({ period, value }) => {
      const by = added.get(period)
      return by && Number(by) > 0 ? [{ period, value: divide(value, by) }] : []
    })
  return {
    levels: levels(of.series).filter(before),
    ratios,
    addedValue: added.get(of.period) ?? null,
    rows: historyOf({ newest, rows }, of),
  }
}

function historyOf({ newest, rows }: Neighbours, of: { series: Series; period: string }): Past["rows"] {
  const periods = new Map(
    newest.filter(({ series }) => series === of.series).map(({ id, period }) => [id, period]),
  )
  const first = addPeriods(of.period, -quartersBefore)
  const histories = new Map<string, PastValue[]>()
  for (const { sheet_id, subject, value } of rows) {
    const period = periods.get(sheet_id)
    if (period === undefined || period >= of.period || period < first) continue
    histories.set(subject, [...(histories.get(subject) ?? []), { period, value }])
  }
  for (const history of histories.values()) history.sort((a, b) => (a.period < b.period ? -1 : 1))
  return histories
}

type Stated = Pick<StatementRow, "level" | "level_step" | "growth" | "growth_basis">

/** A kept sheet as the checks read it. */
export function sheetToCheck(
  head: Pick<NewestSheet, "series" | "period" | "unit">,
  statement: Stated | null,
  rows: readonly ReceivedRow[],
): SheetToCheck {
  return {
    series: head.series as Series,
    period: head.period,
    unit: head.unit as SheetToCheck["unit"],
    statement: statement && {
      level: statement.level,
      levelStep: statement.level_step,
      growth: statement.growth,
      growthBasis: statement.growth_basis as "nominal" | "comparable-prices" | null,
    },
    rows: rows.map((row) => ({
      subject: row.subject,
      subjectName: row.subject_name,
      value: row.value,
      base: row.base,
      priceIndex: row.price_index,
      status: row.status as "filed" | "estimated",
    })),
  }
}
