/** The command line's door to returns: a table of one quarter from xlsx or csv. */
import { readFile } from "node:fs/promises"
import { basename } from "node:path"
import { Command, InvalidArgumentError, Option } from "commander"
import { AppError } from "../../kernel/error.ts"
import type { Bilingual, Language } from "../../kernel/language.ts"
import { languages } from "../../kernel/language.ts"
import { readSmallTable } from "../../platform/table-file/read-small-table.ts"
import type { Ask } from "../access/ask.ts"
import { type ImportedTable, importReturns } from "./import/import-returns.ts"
import { type ReadRow, readReturns, type Unit, units } from "./import/read-returns.ts"
import { Quarter } from "./schema.ts"

/** Opens the workspace for one piece of work as the member who answers for it, and closes it afterwards. */
type WithAsk = <T>(work: (ask: Ask) => Promise<T>) => Promise<T>

interface Given {
  period: string
  unit?: Unit
  commit?: boolean
  json?: boolean
  lang: Language
}

const exitCodes = { done: 0, usage: 2, refused: 3 }

const help = `
Takes an xlsx or csv file with one line of headings:
  credit code / 统一社会信用代码, enterprise / 企业名称 (one of the two)
  sales / 销售收入, research spending / 研发费用, investment in fixed assets / 固定资产投资
  staff / 从业人员, research staff / 研发人员
  explanation / 说明 (why numbers that look odd are right), unit / 金额单位 (元 or 万元)
Amounts are those of the quarter alone. Their unit stands behind the heading, “Sales (万元)”, in the column
“unit”, or in --unit. An empty cell is “not known”; nothing is written as 0.
Without --commit it only says what would be written. With it, all rows are filed in one ledger entry, or none.

Exit codes:
  0  done, or on a dry run: all rows could be filed
  2  wrong use: an unknown option, or a file or table that can’t be read
  3  rows were refused; nothing was written`

const stdout = (text: string): void => void process.stdout.write(text)

/** `returns FILE`, to be put below `import`; sets the process's exit code. */
export function returnImportCommand(withAsk: WithAsk, out = stdout): Command {
  return new Command("returns")
    .summary("import a table of quarterly returns")
    .description("Imports quarterly returns from a table. 从表格导入季度报表。")
    .argument("<file>", "the table")
    .requiredOption("--period <quarter>", "the quarter, such as 2019-Q1", readPeriod)
    .addOption(new Option("--unit <unit>", "unit of the amounts").choices(units))
    .option("--commit", "write the returns; without it nothing is written")
    .option("--json", "report as one JSON object on the standard output")
    .addOption(new Option("--lang <language>", "language of the report").choices(languages).default("en"))
    .addHelpText("after", help)
    .exitOverride((error) => process.exit(error.exitCode === 0 ? exitCodes.done : exitCodes.usage))
    .action(async (path: string, given: Given) => {
      const read = await readFileRows(path, given.unit)
      if ("refused" in read) {
        const message = read.refused[given.lang]
        out(given.json ? `${JSON.stringify({ error: message })}\n` : `${message}\n`)
        process.exitCode = exitCodes.usage
        return
      }
      const table = {
        period: given.period,
        rows: read.rows,
        fileName: basename(path),
        commit: given.commit ?? false,
      }
      const done = await withAsk((ask) => importReturns(ask, table))
      out(given.json ? `${JSON.stringify(done)}\n` : `${reportLines(done, given).join("\n")}\n`)
      process.exitCode = done.refused > 0 ? exitCodes.refused : exitCodes.done
    })
}

function readPeriod(text: string): string {
  if (!Quarter.safeParse(text).success) throw new InvalidArgumentError("Write it as 2019-Q1.")
  return text
}

async function readFileRows(
  path: string,
  unit: Unit | undefined,
): Promise<{ rows: ReadRow[] } | { refused: Bilingual }> {
  try {
    return readReturns(await readSmallTable(await readFile(path), basename(path)), unit)
  } catch (error) {
    if (error instanceof AppError) return { refused: error.detail }
    if ((error as NodeJS.ErrnoException).code === undefined) throw error
    return { refused: { en: `${path} can’t be read.`, zh: `无法读取 ${path}。` } }
  }
}

function reportLines({ rows, refused, entry }: ImportedTable, { lang, commit }: Given): string[] {
  const zh = lang === "zh"
  const problems = rows.flatMap(({ line, enterprise, problems: found }) =>
    found.map((one) =>
      zh ? `  第${line}行 ${enterprise}：${one.zh}` : `  row ${line} ${enterprise}: ${one.en}`,
    ),
  )
  return [...problems, summary(rows.length, { refused, entry, commit: commit ?? false })[lang]]
}

interface Outcome {
  refused: number
  entry: string | null
  commit: boolean
}

function summary(count: number, { refused, entry, commit }: Outcome): Bilingual {
  const returns = count === 1 ? "1 return" : `${count} returns`
  if (count === 0) return { en: "There are no rows in the table.", zh: "表中没有数据行。" }
  if (refused > 0)
    return {
      en: `${refused} of ${count} rows refused. Nothing was written.`,
      zh: `${count}行中有${refused}行未通过，没有写入。`,
    }
  if (entry !== null)
    return {
      en: `${returns} filed in ledger entry ${entry}.`,
      zh: `已报送${count}份，记入账本第${entry}笔。`,
    }
  return {
    en: `${returns} could be filed. ${commit ? "" : "Give --commit to file them."}`.trim(),
    zh: `${count}份可以报送。${commit ? "" : "加 --commit 写入。"}`,
  }
}
