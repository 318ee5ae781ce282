/** Reads the rows of a table of returns: headings in either language, amounts in yuan or 万元. */
import { checkCreditCode } from "../../../kernel/credit-code.ts"
import { decimal, plain } from "../../../kernel/decimal.ts"
import { foldWidth } from "../../../kernel/fold-width.ts"
import type { Bilingual } from "../../../kernel/language.ts"
import { type Cell, cellNames, cells, countsPeople, nothingKnown, ReturnValues } from "../schema.ts"
import { fromWan } from "../write-cell.ts"

export const units = ["yuan", "wan"] as const
export type Unit = (typeof units)[number]

export interface ReadRow {
  /** Row of the sheet, counted from 1. */
  line: number
  code: string | null
  name: string | null
  values: ReturnValues
  /** What the row says about numbers that look odd. */
  words: string | null
  problems: Bilingual[]
}

export type ReadTable = { rows: ReadRow[] } | { refused: Bilingual }

type Column = Cell | "code" | "name" | "unit" | "words"

const headings: Record<Exclude<Column, Cell>, string[]> = {
  code: ["统一社会信用代码", "信用代码", "credit code", "unified social credit code"],
  name: ["企业名称", "企业", "名称", "单位名称", "enterprise", "name"],
  unit: ["金额单位", "unit"],
  words: ["说明", "原因", "explanation"],
}

const unitNames: Record<string, Unit> = {
  元: "yuan",
  yuan: "yuan",
  万元: "wan",
  万: "wan",
  wan: "wan",
  "10,000 yuan": "wan",
}

/** A heading without the unit behind it in brackets, and that unit. */
function readHeading(text: string): { name: string; unit: Unit | undefined } {
  const folded = foldWidth(text).trim().toLowerCase()
  const [, name = folded, unit = ""] = /^(.*?)\s*(?:\(([^()]*)\))?$/.exec(folded) ?? []
  return { name, unit: unitNames[unit.trim()] }
}

interface Columns {
  at: Partial<Record<Column, number>>
  /** Unit in the heading, by cell. */
  units: Partial<Record<Cell, Unit>>
}

function readHeadings(row: string[]): Columns {
  const columns: Columns = { at: {}, units: {} }
  row.forEach((text, place) => {
    const { name, unit } = readHeading(text)
    const column = columnNamed(name)
    if (column === undefined || columns.at[column] !== undefined) return
    columns.at[column] = place
    if (unit && (cells as readonly string[]).includes(column)) columns.units[column as Cell] = unit
  })
  return columns
}

function columnNamed(name: string): Column | undefined {
  const cell = cells.find((one) => cellNames[one].zh === name || cellNames[one].en.toLowerCase() === name)
  if (cell) return cell
  return (Object.keys(headings) as (keyof typeof headings)[]).find((one) => headings[one].includes(name))
}

/** The rows of the table; refused as a whole where its headings or the unit of its amounts are not known. */
export function readReturns(table: string[][], given: Unit | undefined): ReadTable {
  const [head = [], ...rest] = table
  const { at, units: inHeading } = readHeadings(head)
  if (at.code === undefined && at.name === undefined) return { refused: noFiler }
  const found = cells.filter((cell) => at[cell] !== undefined)
  if (found.length === 0) return { refused: noNumbers }
  const unsure = found.some((cell) => !countsPeople(cell) && inHeading[cell] === undefined)
  if (unsure && at.unit === undefined && given === undefined) return { refused: noUnit }
  const rows = rest.flatMap((row, place): ReadRow[] => {
    if (row.every((cell) => cell === "")) return []
    return [readRow(row, place + 2, { at, units: inHeading }, given)]
  })
  return { rows }
}

function readRow(
  row: string[],
  line: number,
  { at, units: inHeading }: Columns,
  given: Unit | undefined,
): ReadRow {
  const text = (column: Column) => foldWidth(row[at[column] ?? -1] ?? "").trim()
  const problems: Bilingual[] = []
  const ownUnit = unitNames[text("unit").toLowerCase()]
  if (text("unit") !== "" && ownUnit === undefined)
    problems.push({
      en: `“${text("unit")}” is no unit: 元 or 万元.`,
      zh: `“${text("unit")}”不是单位，应为元或万元。`,
    })
  const values: ReturnValues = { ...nothingKnown }
  for (const cell of cells) {
    const read = readNumber(cell, text(cell), ownUnit ?? inHeading[cell] ?? given)
    if (typeof read === "object" && read !== null) problems.push(read)
    else values[cell] = read
  }
  const typed = text("code")
  const code = typed === "" ? null : checkCreditCode(typed)
  if (code && !code.ok) problems.push(code.message)
  if (code === null && text("name") === "") problems.push(nobody)
  return {
    line,
    code: code?.ok ? code.code : null,
    name: text("name") || null,
    values,
    words: text("words") || null,
    problems,
  }
}

const unknownWords = ["", "暂缺", "不详", "not known", "n/a"]

/** A number in yuan or people, null for “not known”, or what is wrong with it. */
function readNumber(cell: Cell, text: string, unit: Unit | undefined): string | null | Bilingual {
  if (unknownWords.includes(text.toLowerCase())) return null
  const digits = text.replace(/[,\s]/g, "")
  const wrong = {
    en: `${cellNames[cell].en}: “${text}” is no number that can be filed.`,
    zh: `${cellNames[cell].zh}：“${text}”不是可报送的数字。`,
  }
  if (!/^\d+(\.\d+)?$/.test(digits)) return wrong
  if (!countsPeople(cell) && unit === undefined) return noUnit
  const number = !countsPeople(cell) && unit === "wan" ? fromWan(digits) : plain(decimal(digits))
  return ReturnValues.shape[cell].safeParse(number).success ? number : wrong
}

const noFiler: Bilingual = {
  en: "No column says whose the rows are. Head one with “credit code” or “enterprise”.",
  zh: "没有说明企业的列。请用“统一社会信用代码”或“企业名称”作表头。",
}
const noNumbers: Bilingual = {
  en: `No column has a number of the return. Headings are: ${cells.map((cell) => cellNames[cell].en).join(", ")}.`,
  zh: `没有报表指标的列。表头应为：${cells.map((cell) => cellNames[cell].zh).join("、")}。`,
}
const noUnit: Bilingual = {
  en: "The unit of the amounts is not said. Write it into the heading, “Sales (万元)”, into a column “unit”, or give --unit.",
  zh: "没有说明金额单位。请写在表头里，如“销售收入（万元）”，或加“金额单位”列，或用 --unit 指定。",
}
const nobody: Bilingual = { en: "The row says of no enterprise.", zh: "这一行没有写企业。" }
