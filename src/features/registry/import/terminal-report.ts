/** The report of an import for the terminal, in words, and the exit code that goes with it. */
import type { Language } from "../../../kernel/language.ts"
import type { PreparedImport } from "./prepare-import.ts"
import type { ImportCounts, LineMessage } from "./schema.ts"
import { importFieldNames, importOutcomeNames, importOutcomes } from "./schema.ts"

export const exitCodes = { done: 0, someRefused: 1, usage: 2, nothing: 3 } as const

export interface FinishedImport extends PreparedImport {
  dryRun: boolean
  /** The ledger entry; null on a dry run, and where there was nothing to write. */
  entry: string | null
  /** Path of the error file; null when nothing had to be put there. */
  errorFile: string | null
  seconds: number
}

const shownMessages = 10

/** 0 when every line is taken care of, 1 when some are refused, 3 when all are. */
export function exitCodeOf({ lines, refused }: ImportCounts): number {
  if (lines === refused) return exitCodes.nothing
  return refused > 0 ? exitCodes.someRefused : exitCodes.done
}

/** All that a person needs to know, line by line. */
export function reportLines(one: FinishedImport, language: Language): string[] {
  const say = (en: string, zh: string) => (language === "en" ? en : zh)
  const { counts, problems, notes } = one.report
  const outcomes = importOutcomes
    .filter((outcome) => counts[outcome] > 0)
    .map((outcome) => `${counts[outcome]} ${importOutcomeNames[outcome][language]}`)
  return [
    ...columnLines(one, language),
    say(
      `${counts.lines} lines: ${outcomes.join(", ") || "none"}.`,
      `共${counts.lines}行：${outcomes.join("，") || "无"}。`,
    ),
    ...messageLines(problems, say("Not (wholly) taken over:", "未接收或未完全接收："), language),
    ...messageLines(notes, say("Read with a note:", "读取时的提示："), language),
    ...(one.errorFile
      ? [say(`All of them, with their lines: ${one.errorFile}`, `全部明细见：${one.errorFile}`)]
      : []),
    outcomeLine(one, say),
  ]
}

function columnLines({ facts }: PreparedImport, language: Language): string[] {
  const say = (en: string, zh: string) => (language === "en" ? en : zh)
  const taken = facts.columns
    .filter((one) => one.field)
    .map((one) => `${one.header} → ${importFieldNames[one.field!][language]}`)
  const left = facts.columns
    .filter((one) => !one.field)
    .map((one) => one.header || say("(no heading)", "（无表头）"))
  return [
    say(`Columns: ${taken.join(", ")}.`, `列：${taken.join("，")}。`),
    ...(left.length > 0
      ? [say(`Not taken over: ${left.join(", ")}.`, `未导入的列：${left.join("，")}。`)]
      : []),
    ...facts.above.map((one) =>
      say(`Line ${one.line}, above the headings: ${one.text}`, `表头上方第${one.line}行：${one.text}`),
    ),
  ]
}

function messageLines(messages: LineMessage[], title: string, language: Language): string[] {
  if (messages.length === 0) return []
  const lines = messages.slice(0, shownMessages).map(({ line, column, message }) => {
    const where = language === "en" ? `line ${line}` : `第${line}行`
    return `  ${where}${column ? `, ${column}` : ""}: ${message[language]}`
  })
  return [title, ...lines, ...(messages.length > shownMessages ? ["  …"] : [])]
}

function outcomeLine(one: FinishedImport, say: (en: string, zh: string) => string): string {
  const { counts } = one.report
  if (counts.created + counts.updated === 0)
    return say("There is nothing to write: no entry was made.", "没有需要写入的内容，未产生记录。")
  if (one.dryRun) return say("Dry run: nothing was written.", "试运行：没有写入任何内容。")
  return say(
    `Written in ledger entry ${one.entry}, in ${one.seconds} s.`,
    `已写入，账本第${one.entry}条，用时${one.seconds}秒。`,
  )
}
