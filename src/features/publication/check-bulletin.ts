/** The gates of a bulletin: what its text and figures must be before it may go out. */
import type { Finding } from "../../kernel/finding.ts"
import { languages } from "../../kernel/language.ts"
import { overTens } from "../statistics/bound.ts"
import type { FigureStatus } from "../statistics/schema.ts"
import { bareNumerals } from "./lint-text.ts"
import { figuresIn } from "./parse-line.ts"
import type { BulletinDocument, FrozenFigure, GateResult, Line } from "./schema.ts"

type Checked = Pick<BulletinDocument, "kicker" | "title" | "blocks" | "figures">

/** Everything that is wrong or worth knowing; errors stop the bulletin. */
export function checkBulletin(document: Checked): GateResult[] {
  return [...textResults(document), ...Object.entries(document.figures).flatMap(figureResults)]
}

function textResults({ kicker, title, blocks, figures }: Checked): GateResult[] {
  const names = Object.values(figures).flatMap(({ subject }) =>
    Object.values(subject).flatMap((one) => [one.en, one.zh]),
  )
  const lines = [
    { at: "kicker", line: { en: [kicker.en], zh: [kicker.zh] } },
    { at: "title", line: title },
    ...blocks.map((block, at) => ({ at: `blocks.${at}`, line: block.line })),
  ]
  return lines.flatMap(({ at, line }) => [
    ...languages.flatMap((language) => lineResults(`${at}.${language}`, line[language], figures, names)),
    ...sameFigures(at, line),
  ])
}

function lineResults(
  at: string,
  line: Line,
  figures: Record<string, FrozenFigure>,
  names: string[],
): GateResult[] {
  const bare = bareNumerals(line, names).map((numeral) =>
    problem(
      at,
      `“${numeral}” is typed, not a figure. Put a figure in its place.`,
      `“${numeral}”是手写数字，请换成可查的数字。`,
    ),
  )
  const unknown = figuresIn(line)
    .filter((key) => !figures[key])
    .map((key) =>
      problem(
        at,
        `The text asks for {${key}}, which is not among the figures.`,
        `正文用到的{${key}}不在数字表里。`,
      ),
    )
  return [...bare, ...unknown, ...line.flatMap((piece) => boundResults(at, piece, figures))]
}

function boundResults(at: string, piece: Line[number], figures: Record<string, FrozenFigure>): GateResult[] {
  if (typeof piece === "string" || piece.form !== "over-tens") return []
  const value = figures[piece.figure]?.figure.value
  if (value === null || value === undefined || overTens(value).holds) return []
  return [problem(at, `“over” does not hold for {${piece.figure}}.`, `{${piece.figure}}不满足“余”的说法。`)]
}

/** Both languages must say the same figures. */
function sameFigures(at: string, line: { en: Line; zh: Line }): GateResult[] {
  const [en, zh] = [figuresIn(line.en).sort(), figuresIn(line.zh).sort()]
  if (en.join() === zh.join()) return []
  return [
    {
      level: "warning",
      at,
      message: { en: "The two languages do not hold the same figures.", zh: "中英文使用的数字不一致。" },
    },
  ]
}

function figureResults([key, { figure }]: [string, FrozenFigure]): GateResult[] {
  const results = figure.validation.map((finding) => findingResult(key, figure.status, finding))
  if (figure.status === "suppressed" && figure.reason)
    results.push({ level: "information", at: key, message: figure.reason })
  if (figure.status === "undefined" && figure.reason)
    results.push({ level: "warning", at: key, message: figure.reason })
  return results
}

/**
 * A stopped figure stops no bulletin: its sentence goes out with the figure withheld and the reason. A warning
 * stops it until a named person has explained it, and the explanation goes out with the figure.
 */
function findingResult(
  at: string,
  status: FigureStatus,
  { level, message, explanation }: Finding,
): GateResult {
  if (level === "error" && status === "withheld")
    return {
      level: "information",
      at,
      message: { en: `Goes out as withheld. ${message.en}`, zh: `以“暂不公布”发布。${message.zh}` },
    }
  if (level !== "warning") return { level, at, message }
  if (explanation)
    return {
      level,
      at,
      message: {
        en: `${message.en} Explained: “${explanation.words}”`,
        zh: `${message.zh}说明：“${explanation.words}”`,
      },
    }
  return problem(
    at,
    `${message.en} Have it explained where the statistics are kept, or leave the figure out.`,
    `${message.zh}请在收到的统计里写明说明，或者不用这个数字。`,
  )
}

function problem(at: string, en: string, zh: string): GateResult {
  return { level: "error", at, message: { en, zh } }
}
