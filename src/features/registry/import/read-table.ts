/** Reads a delimited text file as a stream of records, each with the line where it begins. */
import { createReadStream } from "node:fs"
import { open } from "node:fs/promises"
import { pipeline } from "node:stream"
import type { Options } from "csv-parse"
import { CsvError, parse } from "csv-parse"
import { parse as parseText } from "csv-parse/sync"
import { refusedFile } from "../../../platform/table-file/refuse-file.ts"
import { findHeadings } from "./map-columns.ts"
import type { ColumnMapping, ImportColumn, ImportFacts } from "./schema.ts"

export interface TableRecord {
  /** Counted from 1, as an editor shows it. */
  line: number
  cells: string[]
}

export type Encoding = NonNullable<ImportFacts["encoding"]>
type Delimiter = NonNullable<ImportFacts["delimiter"]>

/** Without a delimiter: those of a workbook. */
export interface Headings<D = Delimiter | null> {
  delimiter: D
  columns: ImportColumn[]
  headerLine: number
  /** Records above the headings, such as a title. */
  above: { line: number; text: string }[]
}

const delimiters: Delimiter[] = [",", ";", "\t"]
const sampleBytes = 65_536
/** Headings are looked for in so many records; lists often carry a title above them. */
export const sampleRecords = 10
/** A quotation mark that is never closed would gather the rest of the file in one cell. */
const maxRecordBytes = 1_048_576

const options = (delimiter: string): Options => ({
  delimiter,
  record_delimiter: ["\r\n", "\n", "\r"],
  relax_column_count: true,
  relax_quotes: true,
  max_record_size: maxRecordBytes,
})

/** Finds delimiter and headings in the file's beginning; throws `invalid` when no column gives the names. */
export async function findTable(
  path: string,
  encoding: Encoding,
  mapping: ColumnMapping = {},
): Promise<Headings<Delimiter>> {
  const sample = await readSample(path, encoding)
  let best: { headings: Headings<Delimiter>; mapped: number } | undefined
  for (const delimiter of delimiters) {
    const records = sampleOf(sample, delimiter)
    const found = findHeadings(records, mapping)
    if (!found) continue
    const mapped = found.columns.filter((column) => column.field).length
    if (best && (best.mapped - mapped || best.headings.columns.length - found.columns.length) >= 0) continue
    const above = records.slice(0, records.indexOf(found.record))
    best = { headings: headingsOf(delimiter, found, above), mapped }
  }
  if (!best) throw withoutHeadings(sampleOf(sample, ",")[0]?.cells ?? [], mapping)
  return best.headings
}

export function headingsOf<D extends Delimiter | null>(
  delimiter: D,
  found: { record: TableRecord; columns: ImportColumn[] },
  above: TableRecord[],
): Headings<D> {
  return {
    delimiter,
    columns: found.columns,
    headerLine: found.record.line,
    above: above.map(({ line, cells }) => ({ line, text: cells.filter(Boolean).join(delimiter ?? " ") })),
  }
}

async function readSample(path: string, encoding: Encoding): Promise<string> {
  const file = await open(path)
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(sampleBytes), 0, sampleBytes, 0)
    const text = new TextDecoder(encoding).decode(buffer.subarray(0, bytesRead), { stream: true })
    const lines = text.replace(/^\uFEFF/, "")
    // The last line of a part is cut off somewhere, perhaps inside quotation marks.
    return bytesRead < sampleBytes ? lines : lines.slice(0, lines.lastIndexOf("\n") + 1)
  } finally {
    await file.close()
  }
}

function sampleOf(sample: string, delimiter: Delimiter): TableRecord[] {
  const records: TableRecord[] = []
  const number = lineNumbers()
  const onRecord = (cells: string[]) => {
    const record = number(cells)
    if (!isBlank(cells) && records.length < sampleRecords) records.push(record)
    return null
  }
  try {
    parseText(sample, { ...options(delimiter), on_record: onRecord } as never)
  } catch {
    // A cell that is still open where the sample ends; the records before it are all there.
  }
  return records
}

/** All records of a file, blank ones as well; `onBytes` hears how much of it is read. */
export async function* readRecords(
  path: string,
  at: { encoding: Encoding; delimiter: Delimiter },
  onBytes: (bytes: number) => void = () => {},
): AsyncGenerator<TableRecord> {
  const parser = parse(options(at.delimiter))
  // What goes wrong on the way arrives at the parser, and there at whoever reads from it.
  pipeline(decoded(path, at.encoding, onBytes), parser, () => {})
  const number = lineNumbers()
  let line = 0
  try {
    for await (const cells of parser as AsyncIterable<string[]>) {
      const record = number(cells)
      line = record.line
      yield record
    }
  } catch (error) {
    throw error instanceof CsvError ? brokenQuotes(line + 1) : error
  }
}

async function* decoded(
  path: string,
  encoding: Encoding,
  onBytes: (bytes: number) => void,
): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding, { fatal: true })
  let bytes = 0
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
    const text = decoder.decode(chunk, { stream: true })
    // UTF-8's byte order mark is taken off by the decoder, that of GB18030 is not.
    yield bytes === 0 ? text.replace(/^\uFEFF/, "") : text
    bytes += chunk.length
    onBytes(bytes)
  }
}

/** A record fills as many lines as its cells have line breaks, and one. */
function lineNumbers(): (cells: string[]) => TableRecord {
  let next = 1
  return (cells) => {
    const line = next
    next += 1 + linesIn(cells)
    return { line, cells }
  }
}

/** The number of line breaks inside a record's cells. */
export function linesIn(cells: string[]): number {
  let breaks = 0
  for (const cell of cells) breaks += cell.match(/\r\n|\n|\r/g)?.length ?? 0
  return breaks
}

/** Whether a record says nothing at all. */
export function isBlank(cells: string[]): boolean {
  return cells.every((cell) => cell.trim() === "")
}

function brokenQuotes(line: number) {
  return refusedFile(
    `From line ${line} on the file can’t be read: a quotation mark is opened there and never closed.`,
    `从第${line}行起无法读取：此处的引号没有配对。`,
  )
}

export function withoutHeadings(cells: string[], mapping: ColumnMapping) {
  const seen = cells.map((cell) => cell.trim()).filter(Boolean)
  const asked = Object.values(mapping).filter((one) => one !== null)
  const wanted = asked.length > 0 ? asked : ["企业名称", "name"]
  return refusedFile(
    `No line of headings with ${wanted.join(", ")} was found. The file begins with: ${seen.join(", ")}.`,
    `没有找到含“${wanted.join("、")}”的表头。文件开头为：${seen.join("、")}。`,
  )
}
