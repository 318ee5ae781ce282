/** A table as it was pasted or read from a file becomes rows of a sheet: columns by their headings, lines by number. Pure. */
import { plain } from "../../kernel/decimal.ts"
import { foldWidth, matchKey } from "../../kernel/fold-width.ts"
import type { Bilingual } from "../../kernel/language.ts"
import { regionNames } from "../../kernel/region.ts"
import type { RowInput, StatementInput } from "./schema.ts"

export const rowColumns = [
  "subject",
  "subjectName",
  "industry",
  "filed",
  "base",
  "priceIndex",
  "status",
  "note",
] as const
export const regionColumns = ["region", "level", "growth"] as const
export type ColumnName = (typeof rowColumns)[number] | (typeof regionColumns)[number]

/** Which column of the table holds what, counted from 0. */
export type Mapping = Partial<Record<ColumnName, number>>

export const columnNames: Record<ColumnName, Bilingual> = {
  subject: { en: "Code", zh: "代码" },
  subjectName: { en: "Name", zh: "名称" },
  industry: { en: "Industry", zh: "行业" },
  filed: { en: "This quarter", zh: "本季" },
  base: { en: "A year before", zh: "上年同期" },
  priceIndex: { en: "Price index", zh: "价格指数" },
  status: { en: "Standing", zh: "性质" },
  note: { en: "Note", zh: "备注" },
  region: { en: "Region", zh: "地区" },
  level: { en: "Level", zh: "总量" },
  growth: { en: "Growth", zh: "增速" },
}

/** Words by which a heading is known; the longer ones are asked first. */
const headings: Record<ColumnName, string[]> = {
  subject: ["企业代码", "项目代码", "单位代码", "代码", "编码", "编号", "code", "subject"],
  subjectName: ["企业名称", "项目名称", "单位名称", "表中名称", "名称", "name", "enterprise", "project"],
  industry: ["行业代码", "行业", "industry"],
  filed: ["本季", "本期", "增加值", "投资额", "完成投资", "thisquarter", "current", "value", "investment"],
  base: ["上年同期", "去年同期", "同期", "基期", "ayearbefore", "yearbefore", "base"],
  priceIndex: ["价格指数", "指数", "priceindex", "index"],
  status: ["性质", "状态", "是否估算", "估算", "status", "standing"],
  note: ["备注", "说明", "note"],
  region: ["区划代码", "地区", "区县", "region", "county"],
  level: ["总量", "增加值", "投资额", "level", "value"],
  growth: ["增速", "增长", "growth"],
}

export interface ReadTable {
  /** Number of the line with the headings, from 1; 0 where none was found. */
  headingLine: number
  headings: string[]
  mapping: Mapping
}

/** The line with the headings, and what its columns seem to hold. */
export function readHeadings(table: string[][], columns: readonly ColumnName[]): ReadTable {
  const tried = table.slice(0, 10).map((line, at) => ({ at, line, mapping: guessMapping(line, columns) }))
  const best = tried.sort((a, b) => size(b.mapping) - size(a.mapping) || a.at - b.at)[0]
  if (!best || size(best.mapping) < 2) return { headingLine: 0, headings: table[0] ?? [], mapping: {} }
  return { headingLine: best.at + 1, headings: best.line, mapping: best.mapping }
}

function size(mapping: Mapping): number {
  return Object.keys(mapping).length
}

/** Each column once; exact headings before those that only contain the word. */
function guessMapping(line: string[], columns: readonly ColumnName[]): Mapping {
  const keys = line.map(matchKey)
  const mapping: Mapping = {}
  const taken = new Set<number>()
  for (const fits of [
    (key: string, word: string) => key === word,
    (key: string, word: string) => key.includes(word),
  ])
    for (const column of columns) {
      if (mapping[column] !== undefined) continue
      const at = headings[column]
        .map((word) => keys.findIndex((key, index) => !taken.has(index) && key !== "" && fits(key, word)))
        .find((index) => index >= 0)
      if (at === undefined) continue
      mapping[column] = at
      taken.add(at)
    }
  return mapping
}

export interface LineProblem {
  /** As the file counts its lines, from 1. */
  line: number
  message: Bilingual
}

interface Lines<T> {
  rows: T[]
  problems: LineProblem[]
  /** Lines left out because they are the sum of others. */
  totals: number
}

const totalWords = ["合计", "总计", "总量", "全县合计", "total", "sum"]

/** Rows of one region's sheet. A line without a code is known by its name. */
export function readRows(
  table: string[][],
  { headingLine, mapping }: Omit<ReadTable, "headings">,
): Lines<RowInput> {
  return readLines(table, headingLine, mapping.subjectName ?? mapping.subject, (cell, amount) => {
    const name = cell(mapping.subjectName) || cell(mapping.subject)
    const filed = amount("filed", mapping.filed)
    if (filed === null) throw missing("filed")
    return {
      subject: cell(mapping.subject) || name,
      subjectName: name,
      industry: cell(mapping.industry) || null,
      filed,
      base: amount("base", mapping.base),
      priceIndex: amount("priceIndex", mapping.priceIndex),
      status: /估|^est/i.test(cell(mapping.status)) ? "estimated" : "filed",
      note: cell(mapping.note) || null,
    }
  })
}

type RegionRow = Pick<StatementInput, "region" | "level" | "growth">

/** Regions with level, in the sheet's unit, and growth; a region is known by its code or its name. */
export function readRegions(
  table: string[][],
  { headingLine, mapping }: Omit<ReadTable, "headings">,
): Lines<RegionRow> {
  return readLines(table, headingLine, mapping.region, (cell, amount) => {
    const region = regionCode(cell(mapping.region))
    if (region === null)
      throw new LineError({
        en: `“${cell(mapping.region)}” is no region that is known here; write its code.`,
        zh: `“${cell(mapping.region)}”不是已知地区，请写区划代码。`,
      })
    return { region, level: amount("level", mapping.level), growth: amount("growth", mapping.growth) }
  })
}

function regionCode(text: string): string | null {
  if (/^\d{6}$/.test(text)) return text
  const key = matchKey(text)
  const found = Object.entries(regionNames).find(([, { en, zh }]) =>
    [en, zh, zh.replace(/[区县市]$/, "")].some((name) => matchKey(name) === key),
  )
  return found?.[0] ?? null
}

class LineError extends Error {
  readonly words: Bilingual

  constructor(words: Bilingual) {
    super(words.en)
    this.words = words
  }
}

function missing(column: ColumnName): LineError {
  const { en, zh } = columnNames[column]
  return new LineError({ en: `“${en}” is empty.`, zh: `“${zh}”为空。` })
}

type Cell = (column: number | undefined) => string
type AmountOf = (name: ColumnName, column: number | undefined) => string | null

function readLines<T>(
  table: string[][],
  headingLine: number,
  naming: number | undefined,
  read: (cell: Cell, amount: AmountOf) => T,
): Lines<T> {
  const result: Lines<T> = { rows: [], problems: [], totals: 0 }
  for (const [at, line] of table.entries()) {
    if (at < headingLine || line.every((one) => one.trim() === "")) continue
    const cell: Cell = (column) => (column === undefined ? "" : foldWidth(line[column] ?? "").trim())
    if (totalWords.includes(matchKey(cell(naming)))) {
      result.totals += 1
      continue
    }
    try {
      result.rows.push(read(cell, (name, column) => amountOf(name, cell(column))))
    } catch (error) {
      if (!(error instanceof LineError)) throw error
      result.problems.push({ line: at + 1, message: error.words })
    }
  }
  return result
}

/** 1,234.5 and 16.1% as decimal text; a dash is nothing. */
function amountOf(name: ColumnName, text: string): string | null {
  const digits = text.replace(/[,\s%]/g, "").replace(/^[\u2212\u2013]/, "-")
  if (digits === "" || /^[-—–/]+$/.test(digits)) return null
  if (/^[+-]?\d+(\.\d+)?$/.test(digits)) return plain(digits)
  const { en, zh } = columnNames[name]
  throw new LineError({ en: `“${text}” in “${en}” is no number.`, zh: `“${zh}”中的“${text}”不是数字。` })
}
