/** The command line's door to the register: importing a list of organisations. */
import { Command, InvalidArgumentError, Option } from "commander"
import type { Language } from "../../kernel/language.ts"
import { languages } from "../../kernel/language.ts"
import type { Ask } from "../access/ask.ts"
import type { Terminal } from "./import/run-terminal.ts"
import { importAtTerminal } from "./import/run-terminal.ts"
import type { ColumnMapping } from "./import/schema.ts"
import { ImportField, ImportOptions, importFields } from "./import/schema.ts"
import { exitCodes } from "./import/terminal-report.ts"
import { organisationKinds } from "./schema.ts"

/** Opens the workspace for one piece of work as the member who answers for it, and closes it afterwards. */
export type WithAsk = <T>(work: (ask: Ask) => Promise<T>) => Promise<T>

interface Given {
  dryRun?: boolean
  json?: boolean
  kind: string
  source?: string
  map: ColumnMapping
  errors?: string
  lang: Language
}

const help = `
Takes a CSV file in UTF-8 or GB18030, separated by commas, semicolons or tabs, with one line of headings;
or the first sheet of an Excel workbook (.xlsx), up to 5 MB and 5,000 rows.
Lines with a credit code create or update a record; without one they create a candidate to be confirmed.
An empty cell says nothing: it never clears what the register holds. All is written in one ledger entry.

Columns are found by their headings. Otherwise name them:
  --map name=厂商 --map industry=-        (- leaves the column out)
Fields: ${importFields.join(", ")}

Exit codes:
  0  every line is taken care of (also when there was nothing new)
  1  some lines were refused and stand in the error file; all others are imported
  2  wrong use: an unknown option, or a file that can’t be read
  3  nothing could be imported: not a list, every line refused, or the register changed meanwhile`

const stdio: Terminal = {
  out: (text) => process.stdout.write(text),
  progress: {
    isTTY: process.stderr.isTTY ?? false,
    write: (text) => process.stderr.write(text),
  },
}

/** `organisations FILE`, to be put below `import`; sets the process's exit code. */
export function organisationImportCommand(withAsk: WithAsk, terminal: Terminal = stdio): Command {
  return new Command("organisations")
    .summary("import a list of organisations")
    .description(
      "Imports a list of organisations from a CSV or Excel file. 从 CSV 或 Excel 文件导入机构名单。",
    )
    .argument("<file>", "the list")
    .option("--dry-run", "say what would be written, and write nothing")
    .option("--json", "report as one JSON object on the standard output")
    .addOption(
      new Option("--kind <kind>", "kind of new records").choices(organisationKinds).default("enterprise"),
    )
    .option("--source <text>", "source of new records (default: the file’s name)")
    .option("--map <field=heading>", "which column gives a field; may be repeated", addMapping, {})
    .option("--errors <path>", "the error file (default: FILE.refused.csv beside the list)")
    .addOption(
      new Option("--lang <language>", "language of the report").choices(languages).default(fromLocale()),
    )
    .addHelpText("after", help)
    .exitOverride((error) => process.exit(error.exitCode === 0 ? exitCodes.done : exitCodes.usage))
    .action(async (path: string, given: Given) => {
      const { kind, source } = given
      const options = ImportOptions.parse({ kind, mapping: given.map, ...(source && { source }) })
      const list = {
        ...options,
        path,
        dryRun: given.dryRun ?? false,
        json: given.json ?? false,
        errors: given.errors,
        language: given.lang,
      }
      process.exitCode = await withAsk((ask) => importAtTerminal(ask, list, terminal))
    })
}

function addMapping(text: string, before: ColumnMapping): ColumnMapping {
  const [name, heading] = [text.slice(0, text.indexOf("=")), text.slice(text.indexOf("=") + 1).trim()]
  const field = ImportField.safeParse(name)
  if (!field.success || heading === "")
    throw new InvalidArgumentError(`Write it as field=heading, with a field of ${importFields.join(", ")}.`)
  return { ...before, [field.data]: heading === "-" ? null : heading }
}

function fromLocale(): Language {
  const { LC_ALL, LC_MESSAGES, LANG } = process.env
  return (LC_ALL || LC_MESSAGES || LANG || "").startsWith("zh") ? "zh" : "en"
}
