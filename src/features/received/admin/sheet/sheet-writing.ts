/** What the form of a new sheet holds, and the sheet that it sends. */
import { addPeriods, quarterOf } from "../../../../kernel/period.ts"
import { yuanIn } from "../../codes.ts"
import {
  type ColumnName,
  type LineProblem,
  type Mapping,
  readHeadings,
  readRegions,
  readRows,
  regionColumns,
  rowColumns,
} from "../../read-sheet-table.ts"
import type { SheetInput, SheetView } from "../../schema.ts"
import { type LevelUnit, levelUnits, statedLevel } from "../../stated-level.ts"

export interface PastedTable {
  cells: string[][]
  headingLine: number
  mapping: Mapping
}

export interface Writing extends Omit<SheetInput, "statements" | "rows" | "replaces"> {
  region: string
  level: string | null
  levelUnit: LevelUnit
  growth: string | null
  growthBasis: "nominal" | "comparable-prices"
  table: PastedTable | null
  correction: { class: "correction" | "late-return" | "methodology" | "reclassification"; reason: string }
}

/** A first writing: of the quarter before today, or of the sheet that is replaced. */
export function blankWriting(today: string, division: string, before: SheetView | null): Writing {
  const statement = before?.statements[0]
  return {
    series: before?.series ?? "high-tech-added-value",
    kind: before?.kind ?? "detailed",
    period: before?.period ?? addPeriods(quarterOf(today), -1),
    unit: before?.unit ?? "wan",
    fromOffice: before?.fromOffice ?? "",
    fromOfficeEn: before?.fromOfficeEn ?? null,
    document: "",
    receivedOn: today,
    priceBasis: before?.priceBasis ?? "current-prices",
    universe: before?.universe ?? "comparable",
    status: "final",
    words: null,
    region: statement?.region ?? division,
    level: null,
    levelUnit: "yi",
    growth: null,
    growthBasis: statement?.growthBasis ?? "comparable-prices",
    table: null,
    correction: { class: "late-return", reason: "" },
  }
}

/** The columns that a sheet of the kind has. */
export function columnsOf(kind: SheetInput["kind"]): readonly ColumnName[] {
  return kind === "detailed" ? rowColumns : regionColumns
}

export function tableOf(cells: string[][], kind: SheetInput["kind"]): PastedTable {
  const { headingLine, mapping } = readHeadings(cells, columnsOf(kind))
  return { cells, headingLine, mapping }
}

export interface Sent {
  body: SheetInput
  problems: LineProblem[]
  totals: number
}

/** The sheet as it would be sent, and the lines of the table that can't be read. */
export function sheetOf(writing: Writing, replaces: string | null): Sent {
  const { region, level, levelUnit, growth, growthBasis, table, correction, ...head } = writing
  const shared = { ...head, replaces: replaces === null ? null : { id: replaces, correction } }
  if (head.kind === "detailed") {
    const { rows, problems, totals } = table ? readRows(table.cells, table) : nothing
    const stated =
      level === null ? { level: null, levelStep: null } : statedLevel(level, levelUnits[levelUnit].worth)
    const statement = { region, ...stated, growth, growthBasis: growth === null ? null : growthBasis }
    return { body: { ...shared, statements: [statement], rows }, problems, totals }
  }
  const { rows, problems, totals } = table ? readRegions(table.cells, table) : nothing
  const statements = rows.map((row) => ({
    region: row.region,
    ...(row.level === null ? { level: null, levelStep: null } : statedLevel(row.level, yuanIn[head.unit])),
    growth: row.growth,
    growthBasis: row.growth === null ? null : growthBasis,
  }))
  return { body: { ...shared, statements, rows: [] }, problems, totals }
}

const nothing = { rows: [], problems: [], totals: 0 }
