/** What a staged list comes to: its counts, and the first messages about its lines. */
import type { Read } from "../../../platform/database/read.ts"
import { lineNotes, lineProblems } from "./explain-line.ts"
import type { ImportColumn, ImportCounts, ImportReport } from "./schema.ts"
import { reportedMessages } from "./schema.ts"
import { countOutcomes, findLines } from "./store.ts"

/** Counts the lines by outcome, from the staged rows themselves. */
export async function takeStock(
  read: Read,
  id: string,
  list: { columns: ImportColumn[]; blank: number },
): Promise<ImportReport> {
  const page = { after: 0, limit: reportedMessages }
  const problems = await findLines(read, id, "problems", page)
  const notes = await findLines(read, id, "notes", page)
  return {
    counts: await counted(read, id, list.blank),
    problems: problems.flatMap((one) => lineProblems(one, list.columns)).slice(0, reportedMessages),
    notes: notes.flatMap((one) => lineNotes(one, list.columns)).slice(0, reportedMessages),
  }
}

async function counted(read: Read, id: string, blank: number): Promise<ImportCounts> {
  const none = { created: 0, updated: 0, unchanged: 0, known: 0, repeated: 0, refused: 0 }
  const counts = { lines: 0, ...none, knownOtherwise: 0, noted: 0, blank }
  for (const row of await countOutcomes(read, id)) {
    counts[row.outcome] = Number(row.lines)
    counts.lines += Number(row.lines)
    counts.knownOtherwise += Number(row.otherwise)
    counts.noted += Number(row.noted)
  }
  return counts
}
