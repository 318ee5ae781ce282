/** `headland figure`: takes a figure at the terminal, and says what is behind it. */
import { Command, InvalidArgumentError, Option } from "commander"
import { writeOut } from "../../features/publication/site/written-figure.ts"
import { computeFigure } from "../../features/statistics/compute-figure.ts"
import { getIndicator } from "../../features/statistics/definitions.ts"
import { FigureQuestion, type IdentifiedFigure, type Indicator } from "../../features/statistics/schema.ts"
import { groundOf } from "../../features/statistics/take-figure.ts"
import { AppError } from "../../kernel/error.ts"
import { formatDay } from "../../kernel/format.ts"
import type { Language } from "../../kernel/language.ts"
import { languages } from "../../kernel/language.ts"
import { ledgerHead } from "../../platform/database/ledger.ts"
import type { Headland } from "../server/headland.ts"

interface Given {
  param: Record<string, string>
  asOf?: string
  knownAt?: string
  json?: boolean
  lang: Language
}

/** What a run tells its caller. */
const exitCodes = { value: 0, wrongUse: 2, noValue: 3 } as const

const help = `
Without an indicator all of them are listed. The figure is computed from the records and not kept;
the same question at the same ledger entry gives the same id for ever.

  headland figure settled-enterprises.v1 --param centre=7 --as-of 2019-03-31

Exit codes:
  0  the figure has a value, or the list was printed
  2  wrong use: no such indicator, a parameter that is missing or fits no record, no such day or entry
  3  the figure has no value: withheld by a check, protected, or not defined; the reason is printed`

type WithHeadland = <T>(work: (headland: Headland) => Promise<T>) => Promise<T>

export function figureCommand(withHeadland: WithHeadland, out = console.log): Command {
  return new Command("figure")
    .description("compute a figure from the records")
    .argument("[indicator]", "an indicator with its version, such as visits.v1")
    .option("--param <name=value>", "a parameter of the indicator; may be repeated", addParameter, {})
    .option("--as-of <day>", "the day it is about, YYYY-MM-DD (default: the workspace’s today)")
    .option("--known-at <entry>", "the ledger entry by which it was known (default: the newest)")
    .option("--json", "answer as JSON")
    .addOption(new Option("--lang <language>", "language of the answer").choices(languages).default("en"))
    .addHelpText("after", help)
    .exitOverride((error) => process.exit(error.exitCode === 0 ? 0 : exitCodes.wrongUse))
    .action(async (name: string | undefined, given: Given) => {
      const answer = await withHeadland((headland) =>
        name === undefined ? listAll(headland, given) : take(headland, name, given),
      )
      out(answer.text)
      process.exitCode = answer.code
    })
}

function addParameter(text: string, before: Record<string, string>): Record<string, string> {
  const at = text.indexOf("=")
  if (at < 1) throw new InvalidArgumentError("Write it as name=value.")
  return { ...before, [text.slice(0, at)]: text.slice(at + 1) }
}

interface Answer {
  text: string
  code: number
}

async function listAll({ definitions }: Headland, { json, lang }: Given): Promise<Answer> {
  const all = [...definitions.indicators].sort(([a], [b]) => (a < b ? -1 : 1))
  if (json)
    return {
      text: JSON.stringify(
        all.map(([key, { title, parameters, unit }]) => ({ key, title, parameters, unit })),
        null,
        2,
      ),
      code: exitCodes.value,
    }
  const lines = all.map(([key, { title, parameters }]) => {
    const needs = parameters.length > 0 ? ` (${parameters.join(", ")})` : ""
    return `${key}${needs}: ${title[lang]}`
  })
  return { text: lines.join("\n"), code: exitCodes.value }
}

async function take(headland: Headland, name: string, given: Given): Promise<Answer> {
  const { workspace, definitions } = headland
  const asked = FigureQuestion.safeParse({
    indicator: name,
    parameters: given.param,
    asOf: given.asOf ?? workspace.clock.today(),
    knownAt: given.knownAt,
  })
  if (!asked.success) return wrongUse(asked.error.issues[0]?.message ?? "", given)
  const knownAt = asked.data.knownAt ?? (await ledgerHead(workspace.full)).entry
  try {
    const taken = await computeFigure(groundOf({ workspace }, definitions), { ...asked.data, knownAt })
    const text = given.json
      ? JSON.stringify(taken, null, 2)
      : inWords(taken, getIndicator(definitions, name), given.lang)
    return { text, code: taken.figure.value === null ? exitCodes.noValue : exitCodes.value }
  } catch (error) {
    if (!(error instanceof AppError)) throw error
    return wrongUse(error.detail[given.lang], given)
  }
}

function wrongUse(words: string, { json, lang }: Given): Answer {
  if (json) return { text: JSON.stringify({ problem: words }, null, 2), code: exitCodes.wrongUse }
  const hint = { en: "See: npx headland figure --help", zh: "用法见：npx headland figure --help" }
  return { text: `${words}\n  ${hint[lang]}`, code: exitCodes.wrongUse }
}

const words = {
  asOf: { en: "as of", zh: "截至" },
  knownAt: { en: "known at ledger entry", zh: "所知至账本第" },
  status: { en: "status", zh: "状态" },
  evidence: { en: "rows behind it", zh: "依据行数" },
  protected: { en: "protected", zh: "保密" },
  id: { en: "id", zh: "编号" },
}

function inWords({ id, figure }: IdentifiedFigure, { title, says }: Indicator, lang: Language): string {
  const { asOf, knownAt, evidence, status, reason, validation } = figure
  const lines = [
    `${title[lang]}: ${writeOut(figure, figure.value, lang)}`,
    `  ${says[lang]}`,
    `  ${words.asOf[lang]} ${formatDay(asOf, lang)}`,
    `  ${words.knownAt[lang]}${lang === "en" ? ` ${knownAt}` : `${knownAt}笔`}`,
    `  ${words.status[lang]}: ${status}${reason ? `. ${reason[lang]}` : ""}`,
    ...validation.map(({ level, message }) => `  ${level}: ${message[lang]}`),
    `  ${words.evidence[lang]}: ${evidence.count ?? words.protected[lang]}`,
    `  ${words.id[lang]}: ${id}`,
  ]
  return lines.join("\n")
}
