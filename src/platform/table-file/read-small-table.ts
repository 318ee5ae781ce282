/** Reads a table that fits in memory: the first sheet of a workbook, or a delimited text file. */
import { readDelimited } from "./read-delimited.ts"
import { readWorkbook } from "./read-workbook.ts"
import { formatOf, refusedFile } from "./refuse-file.ts"

export const smallTable = { maxBytes: 5_000_000, maxRows: 5000 }

/**
 * Rows as they stand in the file, blank ones between them as well, so that row n is the sheet's row n; cells are
 * trimmed text, numbers plain decimals. What the file is decide its bytes; its name is for the words only.
 * Throws `invalid` with what to do about it.
 */
export async function readSmallTable(bytes: Buffer, fileName: string): Promise<string[][]> {
  if (bytes.length === 0) throw refusedFile(`“${fileName}” is empty.`, `文件“${fileName}”是空的。`)
  if (bytes.length > smallTable.maxBytes)
    throw refusedFile(
      `“${fileName}” is larger than 5 MB. Keep only the table, without pictures, or split it.`,
      `文件“${fileName}”超过5MB。请只保留表格，去掉图片，或拆分后再试。`,
    )
  const rows = formatOf(bytes) === "workbook" ? await readWorkbook(bytes) : readDelimited(bytes)
  const last = rows.findLastIndex((row) => row.some((cell) => cell !== ""))
  if (last < 0) throw refusedFile(`There is nothing in “${fileName}”.`, `文件“${fileName}”里没有内容。`)
  if (last >= smallTable.maxRows)
    throw refusedFile(
      `“${fileName}” has ${last + 1} rows; at most 5,000 are read. Split the table.`,
      `文件“${fileName}”有${last + 1}行，最多读取5000行。请拆分后再试。`,
    )
  return rows.slice(0, last + 1)
}
