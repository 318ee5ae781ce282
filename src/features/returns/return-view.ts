/** What goes out of returns, and what comes in. */
import { plain } from "../../kernel/decimal.ts"
import type { Bilingual } from "../../kernel/language.ts"
import type { Compared, PastReturn } from "./check-return.ts"
import { checkReturn } from "./check-return.ts"
import { dueOn } from "./quarter.ts"
import type { Explanation, ReturnValues, ReturnView } from "./schema.ts"
import type { ReturnRow } from "./store.ts"

export function valuesOf(row: ReturnRow): ReturnValues {
  const amount = (value: string | null) => value && plain(value)
  const people = (value: number | null) => (value === null ? null : String(value))
  return {
    sales: amount(row.sales),
    researchSpending: amount(row.research_spending),
    investment: amount(row.investment),
    staff: people(row.staff),
    researchStaff: people(row.research_staff),
  }
}

export function pastReturn(row: ReturnRow): PastReturn {
  return { period: row.period, values: valuesOf(row) }
}

/** The columns that hold the answers. */
export function valueColumns(values: ReturnValues) {
  const amount = (value: string | null) => value && plain(value)
  const people = (value: string | null) => (value === null ? null : Number(value))
  return {
    sales: amount(values.sales),
    research_spending: amount(values.researchSpending),
    investment: amount(values.investment),
    staff: people(values.staff),
    research_staff: people(values.researchStaff),
  }
}

/** A return’s own columns, for its next version. */
export function returnRow({ id: _, recorded_in: __, ...row }: ReturnRow, changed: Partial<ReturnRow>) {
  return { ...row, ...changed }
}

export function returnView(row: ReturnRow, compared: Compared, name: Bilingual): ReturnView {
  const values = valuesOf(row)
  return {
    id: row.id,
    version: row.recorded_in,
    organisationId: row.organisation_id,
    organisationName: name.zh,
    organisationNameEn: name.en,
    period: row.period,
    state: row.state as ReturnView["state"],
    filedOn: row.filed_on,
    dueOn: dueOn(row.period),
    values,
    lastQuarter: compared.lastQuarter,
    yearBefore: compared.yearBefore,
    findings: checkReturn(values, compared, row.explanations as Explanation[]),
    question: row.question,
    answer: row.answer,
  }
}
