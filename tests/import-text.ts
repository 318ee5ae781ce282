/** Imports a list that a test writes down, as the command line does, and gives back its report. */
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { parse } from "csv-parse/sync"
import type { Ask } from "../src/features/access/ask.ts"
import { importAtTerminal, type TerminalImport } from "../src/features/registry/import/run-terminal.ts"
import type { FinishedImport } from "../src/features/registry/import/terminal-report.ts"

export interface ImportedText {
  code: number
  report: FinishedImport
  /** The error file's records, its headings first; none: no such file was written. */
  errors: string[][]
}

/** Imports text or bytes from a file that is removed afterwards. */
export async function importText(
  ask: Ask,
  content: string | Uint8Array,
  given: Partial<TerminalImport> = {},
): Promise<ImportedText> {
  const folder = await mkdtemp(join(tmpdir(), "headland-import-text-"))
  const path = join(folder, "list.csv")
  let said = ""
  const terminal = { out: (text: string) => (said += text), progress: { isTTY: false, write: () => {} } }
  const defaults = { mapping: {}, kind: "enterprise", dryRun: false, language: "en" } as const
  try {
    await writeFile(path, content)
    const errors = join(folder, "errors.csv")
    const code = await importAtTerminal(ask, { ...defaults, json: true, path, errors, ...given }, terminal)
    return { code, report: JSON.parse(said), errors: await errorsIn(errors) }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function errorsIn(path: string): Promise<string[][]> {
  const text = await readFile(path, "utf8").catch(() => "")
  return parse(text, { bom: true, relax_column_count: true })
}
