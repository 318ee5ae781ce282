/** A small delimited text file as rows of text; encoding and separator are found out. */
import { CsvError } from "csv-parse"
import { parse } from "csv-parse/sync"
import { notText, refusedFile } from "./refuse-file.ts"

const separators = [",", ";", "\t"]
/** So many lines decide which separator it is. */
const sampleLines = 20

export function readDelimited(bytes: Buffer): string[][] {
  const text = decoded(bytes)
  const sample = text.split(/\r\n|\n|\r/, sampleLines).join("\n")
  // The one that cuts most cells: a table's separator stands in each of its lines.
  const cuts = separators.map((separator) => ({ separator, cells: cellsIn(sample, separator) }))
  cuts.sort((a, b) => b.cells - a.cells)
  const { separator } = cuts[0]!
  try {
    return parsed(text, separator).map((row) => row.map((cell) => cell.trim()))
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    throw refusedFile(
      "A quotation mark is opened in this file and never closed. Save the table again from Excel or WPS.",
      "文件中有引号没有配对。请用 Excel 或 WPS 重新保存该表。",
    )
  }
}

function parsed(text: string, delimiter: string): string[][] {
  return parse(text, {
    delimiter,
    record_delimiter: ["\r\n", "\n", "\r"],
    relax_column_count: true,
    relax_quotes: true,
  })
}

function cellsIn(sample: string, separator: string): number {
  try {
    return parsed(sample, separator).reduce((cells, row) => cells + row.length, 0)
  } catch {
    // A cell that is still open where the sample ends.
    return sample.split(separator).length
  }
}

/** UTF-8 is asked first: Chinese text in GB18030 is practically never valid UTF-8 by accident. */
function decoded(bytes: Buffer): string {
  if (bytes.includes(0)) throw notText()
  for (const encoding of ["utf-8", "gb18030"])
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes).replace(/^\uFEFF/, "")
    } catch {
      // The next one.
    }
  throw notText()
}
