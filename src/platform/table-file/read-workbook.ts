/** The first sheet of a workbook as rows of text: formulas by their last value, days as YYYY-MM-DD. */
import type { CellValue } from "read-excel-file/universal"
import { readSheet } from "read-excel-file/universal"
import { plain } from "../../kernel/decimal.ts"
import { refusedFile } from "./refuse-file.ts"
import { unpackWorkbook } from "./unpack-workbook.ts"

/** A single cell far out would make the reader fill millions of empty ones before it. */
const maxCells = 2_000_000

export async function readWorkbook(bytes: Buffer): Promise<string[][]> {
  const parts = await unpackWorkbook(bytes)
  for (const part of parts.values()) if (part.includes("<sheetData")) checkSheet(part.toString("latin1"))
  try {
    const rows = await readSheet<string>(new Uint8Array(bytes).buffer, { parseNumber: asShown, trim: false })
    return rows.map((row) => row.map(cellText))
  } catch (error) {
    throw refusedFile(
      `The sheet can’t be read: ${error instanceof Error ? error.message : String(error)}. Save it again as .xlsx, or as CSV (UTF-8).`,
      "无法读取该工作表。请重新保存为 .xlsx，或另存为 CSV（UTF-8）。",
    )
  }
}

function checkSheet(xml: string): void {
  let [rows, columns] = [0, 0]
  for (const [, row] of xml.matchAll(/<row [^>]*?\br="(\d{1,9})"/g)) rows = Math.max(rows, Number(row))
  for (const [, letters] of xml.matchAll(/<c [^>]*?\br="([A-Z]{1,4})\d/g))
    columns = Math.max(columns, columnNumber(letters!))
  if (rows * columns > maxCells)
    throw refusedFile(
      `The sheet reaches to row ${rows} and column ${columns}. Delete the empty rows and columns behind the table and save it again.`,
      `工作表延伸到第${rows}行、第${columns}列。请删除表格之外的空行空列后重新保存。`,
    )
  const [, cell, error] = /<c [^>]*?\br="([A-Z]+\d+)"[^>]*?\bt="e"[^>]*>.*?<v>([^<]*)</s.exec(xml) ?? []
  if (cell)
    throw refusedFile(
      `Cell ${cell} holds the error ${error}. Mend the formula, or put the value in its place.`,
      `单元格 ${cell} 是错误值 ${error}。请改正公式，或直接填入数值。`,
    )
}

function columnNumber(letters: string): number {
  return [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0)
}

/** Excel keeps and shows 15 significant digits; behind them stand the leavings of binary fractions. */
function asShown(stored: string): string {
  return plain(Number(stored).toPrecision(15))
}

function cellText(value: CellValue<string> | null): string {
  if (value === null) return ""
  const cell: unknown = value
  if (cell instanceof Date)
    return cell.toISOString().replace("T00:00:00.000Z", "").replace("T", " ").slice(0, 19)
  if (typeof cell === "boolean") return cell ? "TRUE" : "FALSE"
  return String(cell).trim()
}
