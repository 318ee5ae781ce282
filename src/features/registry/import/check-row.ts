/** Checks one record of a list: what it says about an organisation, what is wrong, and what was read otherwise. */
import { matchKey } from "../../../kernel/fold-width.ts"
import type { Bilingual } from "../../../kernel/language.ts"
import type { CellProblem } from "./read-cell.ts"
import { readCell } from "./read-cell.ts"
import { linesIn } from "./read-table.ts"
import type { ImportColumn, ImportField } from "./schema.ts"

/** A message about a row, with the heading of its column; null: about the whole row. */
export interface RowMessage extends CellProblem {
  column: string | null
}

export interface CheckedRow {
  /** What the row says; a field that it leaves empty is not there. */
  values: Partial<Record<ImportField, string>>
  /** Under which an organisation without a code is compared. */
  nameKey: string | null
  /** Any of these keeps the row out. */
  problems: RowMessage[]
  notes: RowMessage[]
}

/** Checks the cells of one record against the columns of the list. */
export function checkRow(cells: string[], columns: ImportColumn[]): CheckedRow {
  const row: CheckedRow = { values: {}, nameKey: null, problems: [], notes: [] }
  // Missing cells at the end are empty ones: spreadsheets leave them out.
  if (cells.slice(columns.length).some((cell) => cell.trim() !== ""))
    row.problems.push(about(null, "too-many-cells", tooMany(cells.length, columns.length)))
  columns.forEach((column, at) => {
    if (column.field) readInto(row, column.field, column.header, cells[at] ?? "")
  })
  const name = columns.find((column) => column.field === "name")
  row.nameKey = matchKey(row.values.name ?? "") || null
  if (row.nameKey === null && row.problems.length === 0)
    row.problems.push(about(name?.header ?? null, "name-missing", nameless))
  const breaks = linesIn(cells)
  if (breaks > 0) row.notes.push(about(null, "several-lines", severalLines(breaks + 1)))
  return row
}

function readInto(row: CheckedRow, field: ImportField, header: string, cell: string): void {
  if (cell.trim() === "") return
  const reading = readCell(field, cell)
  if ("problem" in reading) {
    row.problems.push({ column: header, ...reading.problem })
    return
  }
  row.values[field] = reading.value
  for (const warning of reading.warnings ?? []) row.notes.push({ column: header, ...warning })
  // A kind is named by a word and kept by another; everything else stays as written, or that is said.
  if (field !== "kind" && reading.value !== cell)
    row.notes.push(about(header, "folded", foldedFrom(cell, reading.value)))
}

function about(column: string | null, what: string, message: Bilingual): RowMessage {
  return { column, what, message }
}

const nameless: Bilingual = {
  en: "The name is missing; without it nobody knows whom the line means.",
  zh: "缺少名称，无法确定是哪个机构。",
}

function tooMany(cells: number, columns: number): Bilingual {
  return {
    en: `The line has ${cells} cells, the headings only ${columns}: a separator may stand inside a cell without quotation marks.`,
    zh: `该行有${cells}个单元格，表头只有${columns}个：可能有单元格含分隔符而未加引号。`,
  }
}

function severalLines(lines: number): Bilingual {
  return {
    en: `This record fills ${lines} lines, because a cell in quotation marks holds line breaks.`,
    zh: `该记录占${lines}行，因引号内的单元格含换行。`,
  }
}

function foldedFrom(from: string, to: string): Bilingual {
  return { en: `“${from}” was read as “${to}”.`, zh: `“${from}”读作“${to}”。` }
}
