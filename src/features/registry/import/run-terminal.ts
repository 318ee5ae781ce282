/** The import as the command line runs it: dry run, error file, then the commit. */
import { createWriteStream } from "node:fs"
import { access, constants } from "node:fs/promises"
import { pipeline } from "node:stream/promises"
import { AppError } from "../../../kernel/error.ts"
import type { Language } from "../../../kernel/language.ts"
import { refusedFile } from "../../../platform/table-file/refuse-file.ts"
import type { Ask } from "../../access/ask.ts"
import { writeImport } from "./commit-import.ts"
import { errorFile } from "./error-file.ts"
import type { OpenImport } from "./prepare-import.ts"
import { closeImport, openImport, prepareImport } from "./prepare-import.ts"
import type { ImportOptions } from "./schema.ts"
import { deleteImport } from "./store.ts"
import type { ProgressTarget } from "./terminal-progress.ts"
import { showProgress } from "./terminal-progress.ts"
import type { FinishedImport } from "./terminal-report.ts"
import { exitCodeOf, exitCodes, reportLines } from "./terminal-report.ts"

export interface TerminalImport extends ImportOptions {
  path: string
  dryRun: boolean
  json: boolean
  /** Where the error file goes; on a dry run it is written only when this is given. */
  errors?: string | undefined
  language: Language
}

export interface Terminal {
  out(text: string): void
  progress: ProgressTarget
}

/** Imports a file and reports; gives the exit code. Throws only what nobody expects. */
export async function importAtTerminal(ask: Ask, given: TerminalImport, terminal: Terminal): Promise<number> {
  const progress = showProgress(terminal.progress, given.language)
  try {
    await access(given.path, constants.R_OK)
  } catch {
    const words = { en: `${given.path} can’t be read.`, zh: `无法读取 ${given.path}。` }
    return refuse(words[given.language], exitCodes.usage)
  }
  try {
    const finished = await run(ask, given, progress.show)
    progress.end()
    terminal.out(
      given.json ? `${JSON.stringify(finished)}\n` : `${reportLines(finished, given.language).join("\n")}\n`,
    )
    return exitCodeOf(finished.report.counts)
  } catch (error) {
    progress.end()
    if (!(error instanceof AppError)) throw error
    return refuse(error.detail[given.language], exitCodes.nothing)
  }

  function refuse(message: string, code: number): number {
    terminal.out(given.json ? `${JSON.stringify({ error: message })}\n` : `${message}\n`)
    return code
  }
}

async function run(
  ask: Ask,
  given: TerminalImport,
  onProgress: ReturnType<typeof showProgress>["show"],
): Promise<FinishedImport> {
  const begun = performance.now()
  const open = await openImport(ask, given.path, given)
  try {
    const prepared = await prepareImport(ask, open, given, onProgress)
    // Before the commit: when there is no room for what was refused, nothing is taken over either.
    const file = await saveErrors(ask, open, given, prepared)
    const entry = given.dryRun ? null : await writeImport(ask, open.id, onProgress)
    const seconds = Math.round((performance.now() - begun) / 100) / 10
    return { dryRun: given.dryRun, ...prepared, entry, errorFile: file, seconds }
  } finally {
    await deleteImport(ask.workspace, open.id).catch(() => {})
    await closeImport(open)
  }
}

async function saveErrors(
  ask: Ask,
  { id }: OpenImport,
  { path, errors, dryRun }: TerminalImport,
  { facts, report }: Pick<FinishedImport, "facts" | "report">,
): Promise<string | null> {
  if (report.counts.refused + report.counts.knownOtherwise === 0 || (dryRun && !errors)) return null
  const target = errors ?? `${path.replace(/\.[^./\\]*$/, "")}.refused.csv`
  try {
    await pipeline(errorFile(ask.workspace.full, id, facts.columns), createWriteStream(target))
  } catch (error) {
    if ((error as NodeJS.ErrnoException).syscall === undefined) throw error
    throw refusedFile(
      `The error file ${target} can’t be written, so nothing was imported. Give another path with --errors.`,
      `无法写入错误明细文件 ${target}，因此没有导入。请用 --errors 指定其他路径。`,
    )
  }
  return target
}
