/** The file of what was not (wholly) taken over: each line's reason in both languages, then its own cells. */
import type { Read } from "../../../platform/database/read.ts"
import { lineProblems } from "./explain-line.ts"
import type { ImportColumn } from "./schema.ts"
import type { StagedLine } from "./store.ts"
import { findLines } from "./store.ts"

const pageSize = 500
/** None of these names a field, so that a corrected error file can be imported as it is. */
const ownHeadings = ["line", "column", "what", "reason", "原因"]

/** CSV in UTF-8, in parts. Begins with a byte order mark, without which Excel takes it for GB18030 or Latin. */
export async function* errorFile(read: Read, id: string, columns: ImportColumn[]): AsyncGenerator<string> {
  yield `\uFEFF${csvLine([...ownHeadings, ...columns.map((column) => column.header)])}`
  let after = 0
  for (;;) {
    const lines = await findLines(read, id, "problems", { after, limit: pageSize })
    if (lines.length === 0) return
    yield lines.map((one) => csvLine(errorCells(one, columns))).join("")
    after = lines.at(-1)!.line
  }
}

function errorCells(staged: StagedLine, columns: ImportColumn[]): string[] {
  const problems = lineProblems(staged, columns)
  const joined = (texts: (string | null)[]) => [...new Set(texts.filter((one) => one !== null))].join("; ")
  return [
    String(staged.line),
    joined(problems.map((one) => one.column)),
    joined(problems.map((one) => one.what)),
    joined(problems.map((one) => one.message.en)),
    joined(problems.map((one) => one.message.zh)),
    ...staged.cells,
  ]
}

function csvLine(cells: string[]): string {
  return `${cells.map((cell) => (/[",\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(",")}\r\n`
}
