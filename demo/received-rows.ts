/**
 * Rows of the demo's received sheets. Levels, growth and the odd row are the programme's; enterprises and projects
 * behind them are invented and say so. Amounts are counted in tenths of 10,000 yuan, the last digit of a sheet.
 */
import type { RowInput } from "../src/features/received/schema.ts"
import { decimal, divide, roundHalfAway, sum } from "../src/kernel/decimal.ts"
import { yearBefore } from "../src/kernel/period.ts"

type Amounts = Map<string, number>

/** Levels in thousand yuan, so that a sheet's total comes out to its last digit: median investment 380 million. */
const levels: Record<string, { value: number; investment: number }> = {
  "2017-Q1": { value: 1_215_000, investment: 351_200 },
  "2017-Q2": { value: 1_235_000, investment: 362_400 },
  "2017-Q3": { value: 1_290_000, investment: 369_800 },
  "2017-Q4": { value: 1_300_000, investment: 394_500 },
  "2018-Q1": { value: 1_280_000, investment: 383_000 },
  "2018-Q2": { value: 1_300_000, investment: 377_000 },
  "2018-Q3": { value: 1_340_000, investment: 388_600 },
  "2018-Q4": { value: 1_402_000, investment: 401_300 },
  "2019-Q1": { value: 1_410_300, investment: 410_000 },
}
export const quarters = Object.keys(levels)

/** Parts of a whole by weights, in whole units; what is left over goes to the first. */
function parts(total: number, keys: string[], weight: (at: number) => number): Amounts {
  const weights = keys.map((_, at) => weight(at))
  const all = weights.reduce((a, b) => a + b, 0)
  const shares = weights.map((one) => Math.floor((total * one) / all))
  shares[0]! += total - shares.reduce((a, b) => a + b, 0)
  return new Map(keys.map((key, at) => [key, shares[at]!]))
}

function named(letter: string, from: number, to: number): string[] {
  return Array.from({ length: to - from + 1 }, (_, at) => `${letter}${String(from + at).padStart(2, "0")}`)
}

/**
 * Enterprises of added value: 56 throughout, five that entered in 2019 (fewer could be worked out from the growth of
 * those in both years), six that left.
 */
const enterprises = named("E", 1, 56)
const entered = named("E", 57, 61)
const left = named("E", 62, 67)
/** What the enterprises that stayed, or are new, make up of a quarter. */
const stayedInBase = 1_240_800
const enteredNow = 18_600

function enterpriseWeight(at: number, quarter: number): number {
  return 20 + ((at * 17) % 31) + ((at * 5 + quarter * 11) % 4)
}

function valuesOf(period: string): Amounts {
  const at = quarters.indexOf(period)
  const total = levels[period]!.value
  const stayed = period === "2019-Q1" ? total - enteredNow : Math.round((total * stayedInBase) / 1_280_000)
  return new Map([
    ...parts(stayed, enterprises, (one) => enterpriseWeight(one, at)),
    ...(period === "2019-Q1"
      ? parts(enteredNow, entered, (one) => 9 - one)
      : parts(total - stayed, left, (one) => 4 + one)),
  ])
}

/** Projects of investment: the first is the one whose unit slips; five are new in 2019, five ended in 2018. */
const first = "P01"
const projects = named("P", 2, 19)
const ended = named("P", 20, 24)
const begun = named("P", 25, 29)
/** The first project's own eight quarters: their median is 3,400 in 10,000 yuan. */
const ofFirst = [31_000, 32_500, 33_200, 33_800, 34_200, 35_100, 36_000, 37_000, 40_963]
const projectsInBase = 312_746

function investmentsOf(period: string): Amounts {
  const at = quarters.indexOf(period)
  const total = levels[period]!.investment - ofFirst[at]!
  const weight = (one: number) => 14 + ((one * 19) % 23) + ((one * 3 + at * 7) % 5)
  const others = period === "2019-Q1" ? begun : ended
  const ofOthers =
    period === "2019-Q1"
      ? 38_000
      : Math.round((levels[period]!.investment * (383_000 - projectsInBase)) / 383_000)
  return new Map([
    [first, ofFirst[at]!],
    ...parts(total - ofOthers, projects, weight),
    ...parts(ofOthers, others, weight),
  ])
}

/** Industries with price indices of their own (GB/T 4754-2017), by year: 97.9 over all in the first quarter of 2019. */
const industries = [
  { code: "C2651", index: { "2018": "103.4", "2019": "94.9" } },
  { code: "C3824", index: { "2018": "99.1", "2019": "98.8" } },
  { code: "C3562", index: { "2018": "100.6", "2019": "99.7" } },
  { code: "C1789", index: { "2018": "101.8", "2019": "101.1" } },
  { code: "C3985", index: { "2018": "98.7", "2019": "95.2" } },
] as const

function industryOf(subject: string) {
  return industries[(Number(subject.slice(1)) * 7) % industries.length]!
}

/** Tenths as the sheet writes them: 3,400.0 without its zero. */
function written(tenths: number): string {
  return tenths % 10 === 0 ? String(tenths / 10) : `${Math.floor(tenths / 10)}.${tenths % 10}`
}

const baseOf = (before: Amounts | null, subject: string) =>
  before === null ? null : written(before.get(subject) ?? 0)

/** The enterprise that had not filed in time, as estimated and as filed later. */
const late = { subject: "E37", estimatedBelow: 2_430 }

/** Rows of the sheet on added value; `filedLate`: with the row that came in two months later. */
export function addedValueRows(period: string, filedLate = false): RowInput[] {
  const before = period < "2018" ? null : valuesOf(yearBefore(period))
  return [...valuesOf(period)].map(([subject, value]) => {
    const estimated = period === "2019-Q1" && subject === late.subject && !filedLate
    const { code, index } = industryOf(subject)
    const more = filedLate && subject === late.subject ? late.estimatedBelow : 0
    return {
      subject,
      subjectName: `演示规上企业${subject.slice(1)}`,
      industry: code,
      filed: written(value + more),
      base: baseOf(before, subject),
      priceIndex: before && index[period.slice(0, 4) as "2018" | "2019"],
      status: estimated ? "estimated" : "filed",
      note: estimated ? "未在截止日前报送，按上月推算（演示）" : null,
    }
  })
}

/** Rows of the sheet on investment; `slipped`: one was filed in yuan where the column is 10,000 yuan. */
export function investmentRows(period: string, slipped = false): RowInput[] {
  const before = period < "2018" ? null : investmentsOf(yearBefore(period))
  return [...investmentsOf(period)].map(([subject, value]) => ({
    subject,
    subjectName: `演示投资项目${subject.slice(1)}`,
    industry: null,
    filed: slipped && subject === first ? written(value * 10_000) : written(value),
    base: baseOf(before, subject),
    priceIndex: null,
    status: "filed",
    note: null,
  }))
}

/** Growth that the rows give, in per cent with one decimal: what the other office would state. */
export function growthOf(rows: RowInput[]): string {
  const current = rows.map(({ filed, priceIndex }) => divide(decimal(filed).times(100), priceIndex ?? "100"))
  const base = sum(rows.map((row) => row.base ?? "0"))
  return roundHalfAway(divide(decimal(sum(current)).minus(base).times(100), base), 1)
}

/** The sheet's total in yuan. */
export function totalOf(rows: RowInput[]): string {
  return decimal(sum(rows.map(({ filed }) => filed)))
    .times(10_000)
    .toFixed()
}
