/** What is odd about a return’s numbers, seen beside the enterprise’s own earlier ones; nothing is changed by it. */
import { decimal, divide } from "../../kernel/decimal.ts"
import type { Bilingual } from "../../kernel/language.ts"
import { addPeriods, type Period, yearBefore } from "../../kernel/period.ts"
import { magnitudeEdit, median, unitHypotheses } from "../../kernel/statistics/magnitude.ts"
import type { Cell, Explanation, ReturnFinding, ReturnRule, ReturnValues } from "./schema.ts"
import { cellNames, cells } from "./schema.ts"
import { writeCell, writeTimes } from "./write-cell.ts"

/** A return of the same enterprise. */
export interface PastReturn {
  period: Period
  values: ReturnValues
}

export interface Compared {
  lastQuarter: ReturnValues | null
  yearBefore: ReturnValues | null
  /** All of its returns for earlier quarters. */
  earlier: PastReturn[]
}

/** By how many times a number may rise or fall from one quarter to another before it is asked about. */
const changeBounds: Record<Cell, string> = {
  sales: "3",
  researchSpending: "4",
  // Machines are bought all at once or not at all.
  investment: "10",
  staff: "2",
  researchStaff: "3",
}

/** A unit put right should bring the number this near to its usual level, in powers of ten. */
const offerBound = 0.7

/** Picks what a return for the quarter is seen beside. */
export function compareWith(period: Period, own: PastReturn[]): Compared {
  const of = (when: Period) => own.find((one) => one.period === when)?.values ?? null
  return {
    lastQuarter: of(addPeriods(period, -1)),
    yearBefore: of(yearBefore(period)),
    earlier: own.filter((one) => one.period < period),
  }
}

/** The findings in the order of the cells, at most one of each, with its explanation where there is one. */
export function checkReturn(
  values: ReturnValues,
  compared: Compared,
  explanations: readonly Explanation[] = [],
): ReturnFinding[] {
  return cells.flatMap((cell) => {
    const contradicts = cell === "researchStaff" ? findResearchStaff(values) : null
    const found = contradicts ?? findUnit(cell, values, compared) ?? findChange(cell, values, compared)
    return found ? [explained(found, explanations)] : []
  })
}

/** The findings that nobody has explained. */
export function unexplained(findings: readonly ReturnFinding[]): ReturnFinding[] {
  return findings.filter(({ explanation }) => explanation === null)
}

function explained(finding: ReturnFinding, explanations: readonly Explanation[]): ReturnFinding {
  const given = explanations.find(({ cell, rule }) => cell === finding.cell && rule === finding.rule)
  return { ...finding, explanation: given?.words ?? null }
}

function finding(rule: ReturnRule, cell: Cell, message: Bilingual): ReturnFinding {
  return { rule, cell, message, usual: null, offer: null, explanation: null }
}

/** The values above zero that the enterprise filed so far. */
function usualValues(cell: Cell, { earlier }: Compared): string[] {
  return earlier.flatMap(({ values }) => {
    const value = values[cell]
    return value !== null && decimal(value).greaterThan(0) ? [value] : []
  })
}

/** An order of magnitude off the enterprise’s own median, as when yuan were written for 万元. */
function findUnit(cell: Cell, values: ReturnValues, compared: Compared): ReturnFinding | null {
  const value = values[cell]
  const usual = usualValues(cell, compared)
  const middle = median(usual)
  if (value === null || middle === null || !magnitudeEdit(value, middle)?.flagged) return null
  const sorted = [...usual].sort((a, b) => decimal(a).comparedTo(b))
  const [nearest] = unitHypotheses(value, middle)
  const say = (language: "en" | "zh") => ({
    name: cellNames[cell][language],
    value: writeCell(cell, value, language),
    usual: writeCell(cell, middle, language),
    times: writeTimes(divide(value, middle), language),
  })
  const [en, zh] = [say("en"), say("zh")]
  return {
    ...finding("unit", cell, {
      en: `${en.name} would be ${en.value}, ${en.times} the usual level of ${en.usual}.`,
      zh: `照现在的填法，${zh.name}为${zh.value}，是历来水平${zh.usual}的${zh.times}。`,
    }),
    usual: { low: sorted[0]!, high: sorted.at(-1)! },
    offer: nearest && nearest.distance < offerBound ? nearest.value : null,
  }
}

/** Far from the last quarter and from the same quarter a year before, as far as both are there. */
function findChange(cell: Cell, values: ReturnValues, compared: Compared): ReturnFinding | null {
  const value = values[cell]
  if (value === null) return null
  const references = [compared.lastQuarter, compared.yearBefore].flatMap((one) => one?.[cell] ?? [])
  const far = (reference: string) => {
    if (decimal(reference).isZero() || decimal(value).isZero()) return false
    const ratio = decimal(divide(value, reference))
    return ratio.greaterThan(changeBounds[cell]) || ratio.times(changeBounds[cell]).lessThan(1)
  }
  const [reference] = references
  if (reference === undefined || !references.every(far)) return null
  const when = compared.lastQuarter?.[cell] === reference ? last : before
  const times = divide(value, reference)
  return finding("change", cell, {
    en: `${cellNames[cell].en}: ${writeTimes(times, "en")} ${when.en} (${writeCell(cell, reference, "en")}).`,
    zh: `${cellNames[cell].zh}是${when.zh}（${writeCell(cell, reference, "zh")}）的${writeTimes(times, "zh")}。`,
  })
}

const last: Bilingual = { en: "that of last quarter", zh: "上季度" }
const before: Bilingual = { en: "that of the same quarter a year before", zh: "上年同期" }

function findResearchStaff({ staff, researchStaff }: ReturnValues): ReturnFinding | null {
  if (staff === null || researchStaff === null || Number(researchStaff) <= Number(staff)) return null
  return finding("research-staff", "researchStaff", {
    en: `${writeCell("researchStaff", researchStaff, "en")} do research, but the staff is ${writeCell("staff", staff, "en")}.`,
    zh: `研发人员${writeCell("researchStaff", researchStaff, "zh")}，多于从业人员${writeCell("staff", staff, "zh")}。`,
  })
}
