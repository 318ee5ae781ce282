/** What comes in of a sheet becomes rows: amounts in yuan, and what can be wrong with it. Pure. */
import { decimal, plain } from "../../kernel/decimal.ts"
import type { FieldProblem } from "../../kernel/error.ts"
import { lastDay } from "../../kernel/period.ts"
import type { RowToCheck, SheetToCheck } from "./checked-sheet.ts"
import { yuanIn } from "./codes.ts"
import type { RowInput, SheetCorrection, SheetInput, StatementInput } from "./schema.ts"
import type { RowValues, SheetValues, StatementValues } from "./store.ts"

/** An amount of the sheet's column in yuan. */
export function toYuan(amount: string, unit: SheetInput["unit"]): string {
  return plain(decimal(amount).times(yuanIn[unit]))
}

type Head = Omit<SheetCorrection, "correction">

/** The columns of a sheet's head that can be mended. */
export function headValues(input: Head) {
  return {
    from_office: input.fromOffice,
    from_office_en: input.fromOfficeEn || null,
    document: input.document,
    received_on: input.receivedOn,
    price_basis: input.priceBasis,
    universe: input.universe,
    status: input.status,
    words: input.words || null,
  }
}

export function sheetValues(input: SheetInput): SheetValues {
  const { series, kind, period, unit, replaces } = input
  return { series, kind, period, unit, replaces: replaces?.id ?? null, ...headValues(input) }
}

export function statementValues(sheet: string, input: StatementInput): StatementValues {
  return {
    sheet_id: sheet,
    region: input.region,
    level: input.level && plain(input.level),
    level_step: input.level && (input.levelStep ?? "1"),
    growth: input.growth && plain(input.growth),
    growth_basis: input.growth && input.growthBasis,
  }
}

export function rowValues(sheet: string, line: number, unit: SheetInput["unit"], input: RowInput): RowValues {
  return {
    sheet_id: sheet,
    line,
    subject: input.subject,
    subject_name: input.subjectName,
    industry: input.industry || null,
    filed: plain(input.filed),
    value: toYuan(input.filed, unit),
    base: input.base === null ? null : toYuan(input.base, unit),
    price_index: input.priceIndex && plain(input.priceIndex),
    status: input.status,
    note: input.note || null,
  }
}

/** A sheet that has not been saved, as the checks read it. */
export function inputToCheck({ series, period, unit, statements, rows }: SheetInput): SheetToCheck {
  const [statement] = statements
  return {
    series,
    period,
    unit,
    statement: statement ?? null,
    rows: rows.map(
      (row): RowToCheck => ({
        ...row,
        value: toYuan(row.filed, unit),
        base: row.base === null ? null : toYuan(row.base, unit),
      }),
    ),
  }
}

/** What can't be right, whatever the numbers say. */
export function validateSheet(input: SheetInput, today: string): FieldProblem[] {
  const { kind, statements, rows, receivedOn } = input
  const problems: FieldProblem[] = []
  const tell = (field: string, en: string, zh: string) => problems.push({ field, message: { en, zh } })
  if (kind === "detailed" && statements.length !== 1)
    tell("statements", "A sheet in detail is about one region.", "明细表只涉及一个地区。")
  if (kind === "comparison" && rows.length > 0)
    tell("rows", "A table of regions has no rows behind it.", "各地区对比表不带明细行。")
  if (receivedOn > today) tell("receivedOn", "This day is still to come.", "收到日期晚于今天。")
  else if (lastDay(input.period) > receivedOn)
    tell("period", "The quarter was not over when the sheet came.", "收到来表时本季度还没有结束。")
  statements.forEach(({ level, growth, growthBasis }, at) => {
    if (level === null && growth === null && rows.length === 0)
      tell(`statements.${at}.level`, "Give a level, a growth, or rows.", "总量、增速、明细行至少填一项。")
    if (growth !== null && growthBasis === null)
      tell(`statements.${at}.growthBasis`, "Say on which basis it grew.", "请说明增速口径。")
  })
  return problems
}
