/** What goes out of received sheets. */
import { plain } from "../../kernel/decimal.ts"
import type { RowView, SheetLine, SheetView } from "./schema.ts"
import type { ReceivedRow, SheetHead, SheetLineRow, StatementRow } from "./store.ts"

/** The head that list and record share. */
export function headView(row: SheetHead) {
  return {
    id: row.id,
    version: row.recorded_in,
    series: row.series as SheetView["series"],
    kind: row.kind as SheetView["kind"],
    period: row.period,
    fromOffice: row.from_office,
    fromOfficeEn: row.from_office_en,
    document: row.document,
    receivedOn: row.received_on,
    unit: row.unit as SheetView["unit"],
    priceBasis: row.price_basis as SheetView["priceBasis"],
    universe: row.universe as SheetView["universe"],
    status: row.status as SheetView["status"],
    replaces: row.replaces,
    words: row.words,
    edition: row.edition,
    replacedBy: row.replaced_by,
  }
}

const number = (value: string | null) => (value === null ? null : plain(value))

export function lineView(row: SheetLineRow, gates: SheetLine["gates"]): SheetLine {
  const [level, growth] = [number(row.level), number(row.growth)]
  return { ...headView(row), rows: Number(row.rows), regions: Number(row.regions), level, growth, gates }
}

export function statementView(row: StatementRow): SheetView["statements"][number] {
  return {
    region: row.region,
    level: number(row.level),
    growth: number(row.growth),
    growthBasis: row.growth_basis as SheetView["statements"][number]["growthBasis"],
  }
}

export function rowView(row: ReceivedRow): RowView {
  return {
    id: row.id,
    subject: row.subject,
    subjectName: row.subject_name,
    industry: row.industry,
    filed: plain(row.filed),
    value: plain(row.value),
    base: number(row.base),
    priceIndex: number(row.price_index),
    status: row.status as RowView["status"],
    note: row.note,
  }
}
