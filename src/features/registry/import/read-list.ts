/** Opens a list, be it delimited text or a workbook: where its headings are, and its records one by one. */
import { readFile } from "node:fs/promises"
import { basename } from "node:path"
import { readSmallTable, smallTable } from "../../../platform/table-file/read-small-table.ts"
import { refusedFile } from "../../../platform/table-file/refuse-file.ts"
import { findHeadings } from "./map-columns.ts"
import type { Headings, TableRecord } from "./read-table.ts"
import { findTable, headingsOf, isBlank, readRecords, sampleRecords, withoutHeadings } from "./read-table.ts"
import type { ColumnMapping } from "./schema.ts"
import type { FileSurvey } from "./survey-file.ts"

export interface OpenList {
  headings: Headings
  /** All records, blank ones as well; `onBytes` hears how much of the file is read. */
  records(onBytes: (bytes: number) => void): AsyncIterable<TableRecord>
}

/** Throws `invalid` when no column gives the names, or a workbook is out of bounds. */
export async function openList(
  path: string,
  { encoding, bytes }: FileSurvey,
  mapping: ColumnMapping,
): Promise<OpenList> {
  if (encoding === null) return openWorkbook(path, bytes, mapping)
  const headings = await findTable(path, encoding, mapping)
  const { delimiter } = headings
  return { headings, records: (onBytes) => readRecords(path, { encoding, delimiter }, onBytes) }
}

/** A workbook has to be unpacked as a whole; lists beyond its bounds come as text, which is read as a stream. */
async function openWorkbook(path: string, bytes: number, mapping: ColumnMapping): Promise<OpenList> {
  if (bytes > smallTable.maxBytes) throw tooLarge()
  const rows = await readSmallTable(await readFile(path), basename(path))
  const records = rows.map((cells, at): TableRecord => ({ line: at + 1, cells }))
  const filled = records.filter(({ cells }) => !isBlank(cells)).slice(0, sampleRecords)
  const found = findHeadings(filled, mapping)
  if (!found) throw withoutHeadings(filled[0]?.cells ?? [], mapping)
  const headings = headingsOf(null, found, filled.slice(0, filled.indexOf(found.record)))
  return {
    headings,
    records: async function* (onBytes) {
      yield* records
      onBytes(bytes)
    },
  }
}

function tooLarge() {
  return refusedFile(
    "Workbooks are read up to 5 MB and 5,000 rows. Save the sheet as CSV (UTF-8) and import that file.",
    "工作簿最多5MB、5000行。请将工作表另存为 CSV（UTF-8）后再导入。",
  )
}
