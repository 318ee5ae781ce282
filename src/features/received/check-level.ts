/** Checks of a sheet's level: its rows, its history, its ratio to added value. Pure. */
import { decimal, divide, plain, roundHalfAway, sum } from "../../kernel/decimal.ts"
import type { Bilingual } from "../../kernel/language.ts"
import { magnitudeEdit, median, ratioEdit, unitHypotheses } from "../../kernel/statistics/magnitude.ts"
import type { Past, SheetToCheck } from "./checked-sheet.ts"
import { levelOf, totalOf } from "./checked-sheet.ts"
import { sheetUnitNames, yuanIn } from "./codes.ts"
import type { SheetFinding } from "./schema.ts"
import { number, times, yuan } from "./write-amount.ts"

type Detail = SheetFinding["detail"]
const unsaid = { explanation: null, explained: null }

function error(
  rule: SheetFinding["rule"],
  message: Bilingual,
  inside: Bilingual,
  detail: Detail,
): SheetFinding {
  return { rule, level: "error", check: "level", message, inside, detail, ...unsaid }
}

/** What is wrong with the level of a sheet, and how much of it is estimated. */
export function checkLevel(sheet: SheetToCheck, past: Past): SheetFinding[] {
  return [
    ...checkTotal(sheet),
    ...checkMagnitude(sheet, past),
    ...checkRatio(sheet, past),
    ...checkRows(sheet, past),
    ...countEstimated(sheet),
  ]
}

/** The total must be the sum of its rows, to half a unit of its last stated digit. */
function checkTotal(sheet: SheetToCheck): SheetFinding[] {
  const { level, levelStep } = sheet.statement ?? {}
  const total = totalOf(sheet)
  if (!level || total === null) return []
  const gap = decimal(total).minus(level).abs()
  if (gap.lessThanOrEqualTo(divide(levelStep ?? "1", "2"))) return []
  const message = {
    en: "The stated level is not the sum of its rows.",
    zh: "来文总量与各行之和不符。",
  }
  const inside = {
    en: `The sheet states ${yuan(level).en}; its rows add up to ${yuan(total).en}.`,
    zh: `来文总量${yuan(level).zh}，各行合计${yuan(total).zh}。`,
  }
  return [error("total-of-rows", message, inside, null)]
}

function checkMagnitude(sheet: SheetToCheck, { levels }: Past): SheetFinding[] {
  const [level, usual] = [levelOf(sheet), median(levels.map(({ value }) => value))]
  const edit = level !== null && usual !== null ? magnitudeEdit(level, usual) : null
  if (level === null || usual === null || !edit?.flagged) return []
  const message = {
    en: "The level lies orders of magnitude off the quarters before.",
    zh: "总量与此前各季度相差若干数量级。",
  }
  const off = times(level, usual)
  const inside = {
    en: `${yuan(level).en} is ${off} times the median of ${levels.length} quarters before, ${yuan(usual).en}.`,
    zh: `${yuan(level).zh}是此前${levels.length}个季度中位数${yuan(usual).zh}的${off}倍。`,
  }
  const hypotheses = unitHypotheses(level, usual)
  const detail = {
    subject: null,
    name: null,
    value: level,
    usual,
    unit: "yuan",
    history: levels,
    hypotheses,
  } as const
  return [error("level-magnitude", message, inside, { ...detail })]
}

/** Investment against added value of the same quarter, by what was usual between them. */
function checkRatio(sheet: SheetToCheck, { ratios, addedValue }: Past): SheetFinding[] {
  const [level, usual] = [levelOf(sheet), median(ratios.map(({ value }) => value))]
  if (sheet.series !== "high-tech-investment" || !level || !usual || !addedValue) return []
  const edit = ratioEdit({ numerator: level, denominator: addedValue, usual })
  if (!edit?.flagged) return []
  const message = {
    en: "Investment stands in no likely ratio to added value.",
    zh: "投资与增加值之比不合常理。",
  }
  const [ratio, before] = [number(edit.ratio, 2), number(usual, 2)]
  const inside = {
    en: `Investment is ${ratio} times the added value of the quarter, ${yuan(addedValue).en}; the median of ${ratios.length} quarters before is ${before}.`,
    zh: `投资是本季增加值${yuan(addedValue).zh}的${ratio}倍；此前${ratios.length}个季度的中位数为${before}。`,
  }
  const detail = {
    value: plain(roundHalfAway(edit.ratio, 4)),
    usual: plain(roundHalfAway(usual, 4)),
    unit: "ratio",
  } as const
  return [
    error("ratio-to-added-value", message, inside, {
      subject: null,
      name: null,
      ...detail,
      history: ratios.map(({ period, value }) => ({ period, value: plain(roundHalfAway(value, 4)) })),
      hypotheses: [],
    }),
  ]
}

/** Each row against its own earlier values: the row is named, inside. */
function checkRows(sheet: SheetToCheck, { rows: histories }: Past): SheetFinding[] {
  const worth = yuanIn[sheet.unit]
  return sheet.rows.flatMap((row) => {
    const earlier = histories.get(row.subject) ?? []
    if (earlier.every(({ value }) => isPlainlyUsual(row.value, value))) return []
    const usual = median(earlier.map(({ value }) => value))
    if (usual === null || !magnitudeEdit(row.value, usual)?.flagged) return []
    const inUnit = (value: string) => plain(divide(value, worth))
    const [value, before] = [inUnit(row.value), inUnit(usual)]
    const column = sheetUnitNames[sheet.unit]
    const message = {
      en: "One row of the sheet failed the check of its unit.",
      zh: "来表中有一行未通过计量单位校验。",
    }
    const inside = {
      en: `${row.subjectName}: ${number(value)} in a column of ${column.en}, where ${number(before)} is usual for it; ${times(value, before)} times as much.`,
      zh: `${row.subjectName}：“${column.zh}”栏填${number(value)}，其常见水平为${number(before)}，相差${times(value, before)}倍。`,
    }
    const detail: Detail = {
      subject: row.subject,
      name: row.subjectName,
      value,
      usual: before,
      unit: sheet.unit,
      history: earlier.map(({ period, value }) => ({ period, value: inUnit(value) })),
      hypotheses: unitHypotheses(value, before),
    }
    return [error("row-magnitude", message, inside, detail)]
  })
}

/** Within a hundredfold of every earlier value, and so of their median, nobody needs an exact logarithm. */
function isPlainlyUsual(value: string, usual: string): boolean {
  const ratio = Number(value) / Number(usual)
  return ratio > 0.01 && ratio < 100
}

function countEstimated({ rows }: SheetToCheck): SheetFinding[] {
  const some = rows.filter(({ status }) => status === "estimated").length
  if (some === 0) return []
  const message = {
    en: `${some} of ${rows.length} rows ${some === 1 ? "is" : "are"} estimated.`,
    zh: `${rows.length}行中有${some}行为估算。`,
  }
  const share = number(
    divide(
      decimal(sum(rows.filter((row) => row.status === "estimated").map((row) => row.value))).times(100),
      nonZero(sum(rows.map((row) => row.value))),
    ),
    1,
  )
  const inside = {
    en: `${message.en} Together they are ${share}% of the level.`,
    zh: `${message.zh}合计占总量的${share}%。`,
  }
  return [
    {
      rule: "estimated-rows",
      level: "information",
      check: "level",
      message,
      inside,
      detail: null,
      ...unsaid,
    },
  ]
}

function nonZero(text: string): string {
  return decimal(text).isZero() ? "1" : text
}
