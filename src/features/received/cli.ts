/** The command line's door to received statistics: a sheet of one series and quarter from xlsx or csv. */
import { readFile } from "node:fs/promises"
import { basename } from "node:path"
import { Command, InvalidArgumentError, Option } from "commander"
import { correctionClasses } from "../../kernel/correction.ts"
import { AppError } from "../../kernel/error.ts"
import type { Bilingual, Language } from "../../kernel/language.ts"
import { languages } from "../../kernel/language.ts"
import { readSmallTable } from "../../platform/table-file/read-small-table.ts"
import { type Ask, todayOf } from "../access/ask.ts"
import { GrowthBasis, SheetStatus, SheetUnit, seriesCodes } from "./codes.ts"
import { type LineProblem, readHeadings, readRows, rowColumns } from "./read-sheet-table.ts"
import { receiveSheet, tryOutSheet } from "./receive-sheet.ts"
import { Quarter, SheetInput } from "./schema.ts"
import { type LevelUnit, levelUnits, statedLevel } from "./stated-level.ts"
import { yuan } from "./write-amount.ts"

/** Opens the workspace for one piece of work as the member who answers for it, and closes it afterwards. */
type WithAsk = <T>(work: (ask: Ask) => Promise<T>) => Promise<T>

interface Given {
  series: SheetInput["series"]
  period: string
  unit: SheetInput["unit"]
  office: string
  officeEn?: string
  document: string
  receivedOn?: string
  region?: string
  level?: { level: string; levelStep: string }
  growth?: string
  growthBasis: GrowthBasis
  status: SheetStatus
  replaces?: string
  class: (typeof correctionClasses)[number]
  reason?: string
  commit?: boolean
  json?: boolean
  lang: Language
}

interface Outcome {
  rows: number
  refused: { line: number | null; message: Bilingual }[]
  findings: { rule: string; level: string; words: Bilingual }[]
  total: string | null
  /** Number of the sheet once it is written. */
  sheet: string | null
}

const exitCodes = { done: 0, usage: 2, refused: 3 }

const help = `
Takes an xlsx or csv file with one line of headings:
  code / 代码, name / 名称, industry / 行业, this quarter / 本季, a year before / 上年同期,
  price index / 价格指数, standing / 性质 (估 for an estimate), note / 备注
Amounts are in --unit. A line of totals is left out. What the sheet states goes into --level, with its unit
(14.1yi, 1.41billion, 141030wan), and --growth in per cent; neither is derived from the other.
A later sheet of the same quarter names the one it replaces: --replaces, --class and --reason.
Without --commit it only says what the checks would find. What they find stops figures, not the sheet.

Exit codes:
  0  done, or on a dry run: the sheet could be taken in
  2  wrong use: an unknown option, or a file that can’t be read
  3  lines or fields were refused; nothing was written`

const stdout = (text: string): void => void process.stdout.write(text)

/** `received FILE`, to be put below `import`; sets the process's exit code. */
export function receivedImportCommand(withAsk: WithAsk, out = stdout): Command {
  return new Command("received")
    .summary("take in a sheet of another office")
    .description("Takes in statistics received from another office. 登记其他部门的统计来表。")
    .argument("<file>", "the sheet’s rows")
    .addOption(new Option("--series <series>", "which series").choices(seriesCodes).makeOptionMandatory())
    .requiredOption("--period <quarter>", "the quarter, such as 2019-Q1", readPeriod)
    .addOption(
      new Option("--unit <unit>", "unit of the column").choices(SheetUnit.options).makeOptionMandatory(),
    )
    .requiredOption("--office <name>", "the office that states it")
    .option("--office-en <name>", "its English name")
    .requiredOption("--document <text>", "name and number of its document")
    .option("--received-on <day>", "day on which it was received (default: today)")
    .option("--region <code>", "division code (default: the workspace’s)")
    .option("--level <amount>", "stated level with its unit: 14.1yi, 1.41billion, 141030wan", readLevel)
    .option("--growth <per cent>", "stated growth")
    .addOption(
      new Option("--growth-basis <basis>", "basis of the growth")
        .choices(GrowthBasis.options)
        .default("comparable-prices"),
    )
    .addOption(new Option("--status <status>", "standing").choices(SheetStatus.options).default("final"))
    .option("--replaces <number>", "the sheet that this one replaces")
    .addOption(new Option("--class <class>", "why").choices(correctionClasses).default("late-return"))
    .option("--reason <text>", "why, in words")
    .option("--commit", "take the sheet in; without it nothing is written")
    .option("--json", "report as one JSON object on the standard output")
    .addOption(new Option("--lang <language>", "language of the report").choices(languages).default("en"))
    .addHelpText("after", help)
    .exitOverride((error) => process.exit(error.exitCode === 0 ? exitCodes.done : exitCodes.usage))
    .action(async (path: string, given: Given) => {
      const table = await openTable(path)
      if ("en" in table) {
        out(given.json ? `${JSON.stringify({ error: table[given.lang] })}\n` : `${table[given.lang]}\n`)
        process.exitCode = exitCodes.usage
        return
      }
      const done = await withAsk((ask) => takeIn(ask, table, given))
      out(given.json ? `${JSON.stringify(done)}\n` : `${reportLines(done, given).join("\n")}\n`)
      process.exitCode = done.refused.length > 0 ? exitCodes.refused : exitCodes.done
    })
}

function readPeriod(text: string): string {
  if (!Quarter.safeParse(text).success) throw new InvalidArgumentError("Write it as 2019-Q1.")
  return text
}

function readLevel(text: string): { level: string; levelStep: string } {
  const [, number = "", unit = "yuan"] = /^(\d+(?:\.\d+)?)\s*([a-z]+)?$/.exec(text) ?? []
  if (number === "" || !(unit in levelUnits))
    throw new InvalidArgumentError("Write it as 14.1yi or 1.41billion.")
  return statedLevel(number, levelUnits[unit as LevelUnit].worth)
}

async function openTable(path: string): Promise<string[][] | Bilingual> {
  try {
    return await readSmallTable(await readFile(path), basename(path))
  } catch (error) {
    if (error instanceof AppError) return error.detail
    if ((error as NodeJS.ErrnoException).code === undefined) throw error
    return { en: `${path} can’t be read.`, zh: `无法读取 ${path}。` }
  }
}

/** Tries the sheet out, and takes it in when that is asked and nothing is refused. */
export async function takeIn(ask: Ask, table: string[][], given: Given): Promise<Outcome> {
  const { rows, problems } = readRows(table, readHeadings(table, rowColumns))
  const body = SheetInput.safeParse(sheetOf(ask, rows, given))
  const refused = [...problems.map(ofLine), ...(body.error?.issues ?? []).map(ofField)]
  const nothing = { rows: rows.length, findings: [], total: null, sheet: null }
  if (!body.success || refused.length > 0) return { ...nothing, refused }
  try {
    const check = await tryOutSheet(ask, { body: body.data })
    const sheet = given.commit ? (await receiveSheet(ask, { body: body.data })).id : null
    const findings = check.findings.map(({ rule, level, inside }) => ({ rule, level, words: inside }))
    return { rows: rows.length, refused, findings, total: check.total, sheet }
  } catch (error) {
    if (!(error instanceof AppError)) throw error
    const fields = error.fields.map(({ message }) => ({ line: null, message }))
    return { ...nothing, refused: fields.length > 0 ? fields : [{ line: null, message: error.detail }] }
  }
}

function sheetOf(ask: Ask, rows: SheetInput["rows"], given: Given): unknown {
  const { series, period, unit, office, document, growth, growthBasis, status, replaces } = given
  return {
    ...{ series, kind: "detailed", period, unit, status, words: null, rows },
    fromOffice: office,
    fromOfficeEn: given.officeEn ?? null,
    document,
    receivedOn: given.receivedOn ?? todayOf(ask),
    priceBasis: "current-prices",
    universe: "comparable",
    statements: [
      {
        region: given.region ?? ask.profile.division,
        ...(given.level ?? { level: null, levelStep: null }),
        growth: growth ?? null,
        growthBasis: growth === undefined ? null : growthBasis,
      },
    ],
    replaces:
      replaces === undefined
        ? null
        : { id: replaces, correction: { class: given.class, reason: given.reason ?? "" } },
  }
}

function ofLine({ line, message }: LineProblem): Outcome["refused"][number] {
  return { line, message }
}

function ofField({ path, message }: { path: PropertyKey[]; message: string }): Outcome["refused"][number] {
  const [en = message, zh = en] = message.split(" | ")
  const where = path.join(".")
  return { line: null, message: { en: `${where}: ${en}`, zh: `${where}：${zh}` } }
}

function reportLines({ rows, refused, findings, total, sheet }: Outcome, { lang }: Given): string[] {
  const zh = lang === "zh"
  const lines = refused.map(({ line, message }) => {
    if (line === null) return `  ${message[lang]}`
    return zh ? `  第${line}行：${message.zh}` : `  line ${line}: ${message.en}`
  })
  if (refused.length > 0) return [...lines, zh ? "没有写入。" : "Nothing was written."]
  const sum = total === null ? "" : zh ? `，合计${yuan(total).zh}` : `, ${yuan(total).en} together`
  return [
    ...findings.map(({ level, words }) => `  ${level}: ${words[lang]}`),
    zh ? `${rows}行${sum}。` : `${rows} rows${sum}.`,
    sheet === null
      ? zh
        ? "加 --commit 登记来表。"
        : "Give --commit to take the sheet in."
      : zh
        ? `已登记，编号${sheet}。`
        : `Taken in as sheet ${sheet}.`,
  ]
}
