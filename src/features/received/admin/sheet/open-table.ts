/** A pasted table or a chosen file as rows of text, read in the browser. */
import type { Bilingual } from "../../../../kernel/language.ts"

export const mostRows = 1000
const mostBytes = 5_000_000

/** What is wrong with a file, in words. */
export class TableError extends Error {
  readonly words: Bilingual

  constructor(words: Bilingual) {
    super(words.en)
    this.words = words
  }
}

/** Cells copied in a spreadsheet come with tabs between them. */
export function openPasted(text: string): string[][] {
  return cut(text, separatorOf(text))
}

export async function openFile(file: File): Promise<string[][]> {
  if (file.size > mostBytes)
    throw new TableError({
      en: `“${file.name}” is larger than 5 MB. Keep only the table.`,
      zh: `文件“${file.name}”超过5MB。请只保留表格。`,
    })
  const bytes = new Uint8Array(await file.arrayBuffer())
  // A workbook is a zip archive.
  const table =
    bytes[0] === 0x50 && bytes[1] === 0x4b ? await openWorkbook(file) : openPasted(decode(bytes, file.name))
  if (table.length > mostRows + 20)
    throw new TableError({
      en: `“${file.name}” has ${table.length} lines; a sheet has at most ${mostRows}.`,
      zh: `文件“${file.name}”有${table.length}行，一张表最多${mostRows}行。`,
    })
  return table
}

async function openWorkbook(file: File): Promise<string[][]> {
  const { readSheet } = await import("read-excel-file/browser")
  try {
    const rows = (await readSheet(file)) as unknown[][]
    return rows.map((row) =>
      row.map((cell) => (cell === null || cell === undefined ? "" : String(cell).trim())),
    )
  } catch {
    throw new TableError({
      en: `“${file.name}” can’t be opened as a workbook. Save it again as .xlsx or CSV.`,
      zh: `文件“${file.name}”打不开。请另存为 .xlsx 或 CSV。`,
    })
  }
}

/** UTF-8 first: Chinese text in GB18030 is practically never valid UTF-8 by accident. */
function decode(bytes: Uint8Array, name: string): string {
  for (const encoding of ["utf-8", "gb18030"])
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes).replace(/^\uFEFF/, "")
    } catch {
      // The next one.
    }
  throw new TableError({ en: `“${name}” is not a table.`, zh: `文件“${name}”不是表格。` })
}

function separatorOf(text: string): string {
  const sample = text.slice(0, 4000)
  return ["\t", ",", ";"].reduce((best, one) =>
    sample.split(one).length > sample.split(best).length ? one : best,
  )
}

/** Cells by separator and line, quotation marks heeded. */
function cut(text: string, separator: string): string[][] {
  const rows: string[][] = [[]]
  let cell = ""
  let quoted = false
  const endCell = () => {
    rows.at(-1)!.push(cell.trim())
    cell = ""
  }
  for (let at = 0; at < text.length; at++) {
    const character = text[at]!
    if (quoted && character === '"' && text[at + 1] === '"') cell += text[++at]
    else if (character === '"' && (quoted || cell === "")) quoted = !quoted
    else if (!quoted && character === separator) endCell()
    else if (!quoted && (character === "\n" || character === "\r")) {
      if (character === "\r" && text[at + 1] === "\n") at++
      endCell()
      rows.push([])
    } else cell += character
  }
  endCell()
  return rows.filter((row, at) => at < rows.length - 1 || row.some((one) => one !== ""))
}
