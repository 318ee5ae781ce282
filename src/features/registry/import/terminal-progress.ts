/** Shows an import's progress at a terminal: a bar that moves, or a line now and then where nothing can move. */
import type { Language } from "../../../kernel/language.ts"
import type { ImportProgress, OnProgress } from "./schema.ts"
import { importStageNames } from "./schema.ts"

/** Where progress is shown; `write` takes text as it is. */
export interface ProgressTarget {
  isTTY: boolean
  write(text: string): void
}

export interface ShownProgress {
  show: OnProgress
  /** Clears the bar, so that what follows begins on a line of its own. */
  end(): void
}

const width = 24
const barEveryMs = 100
const lineEveryMs = 2000

/** Progress for people: written to the error output, so that a report on the standard output stays whole. */
export function showProgress(
  target: ProgressTarget,
  language: Language,
  now: () => number = Date.now,
): ShownProgress {
  let stage = ""
  let next = 0
  const show = (progress: ImportProgress) => {
    if (progress.stage === stage && now() < next) return
    stage = progress.stage
    next = now() + (target.isTTY ? barEveryMs : lineEveryMs)
    target.write(target.isTTY ? `\r\u001b[K${barOf(progress, language)}` : `${lineOf(progress, language)}\n`)
  }
  return { show, end: () => target.isTTY && stage !== "" && target.write("\r\u001b[K") }
}

function barOf({ stage, done, total }: ImportProgress, language: Language): string {
  if (total === 0) return `${importStageNames[stage][language]} …`
  const filled = Math.min(width, Math.floor((width * done) / total))
  const bar = "█".repeat(filled) + "░".repeat(width - filled)
  return `${importStageNames[stage][language]} ${bar} ${percent(done, total)}`
}

function lineOf({ stage, done, total }: ImportProgress, language: Language): string {
  return `${importStageNames[stage][language]} ${total === 0 ? "…" : percent(done, total)}`
}

function percent(done: number, total: number): string {
  return `${Math.floor((100 * done) / total)} %`
}
