/** Reads one cell of each kind: the value in its normal form, or what is wrong with it. Pure. */
import { checkCreditCode } from "../../../kernel/credit-code.ts"
import { isDay } from "../../../kernel/day.ts"
import { foldWidth } from "../../../kernel/fold-width.ts"
import type { Bilingual } from "../../../kernel/language.ts"
import { townCodeOf } from "../../../kernel/town.ts"
import { organisationKindNames, organisationKinds } from "../schema.ts"
import type { ImportField } from "./schema.ts"

export interface CellProblem {
  what: string
  message: Bilingual
}
/** `warnings` don't keep the value out. */
export type Reading = { value: string; warnings?: CellProblem[] } | { problem: CellProblem }

const lengths: Partial<Record<ImportField, number>> = { name: 200, nameEn: 200, address: 300, source: 200 }

/** Reads a cell that is not empty as the field that its column gives. */
export function readCell(field: ImportField, cell: string): Reading {
  const text = cell.trim()
  const damage = damageIn(text)
  if (damage) return { problem: damage }
  switch (field) {
    case "creditCode":
      return readCreditCode(cell)
    case "foundedOn":
      return readDay(text)
    case "division":
      return readDivision(text)
    case "town":
      return readTown(text)
    case "industry":
      return readIndustry(text)
    case "kind":
      return readKind(text)
    default:
      return readText(field, text)
  }
}

/** Signs that the text went wrong before it came here; what they stand for can't be known any more. */
function damageIn(text: string): CellProblem | undefined {
  if (text.includes("\uFFFD"))
    return wrong(
      "damaged",
      "The text holds “\uFFFD”: a character was lost before this file was made.",
      "文本中有“\uFFFD”：该文件生成之前已有字符丢失。",
    )
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  if (/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/.test(text))
    return wrong("damaged", "The text holds control characters.", "文本中含有控制字符。")
  if (text.startsWith('"'))
    return wrong(
      "quote",
      "The text begins with a quotation mark: the marks around this cell are not in pairs.",
      "文本以引号开头：该单元格的引号没有配对。",
    )
  return undefined
}

function readText(field: ImportField, text: string): Reading {
  const broken = /\s*[\r\n]\s*/
  if (broken.test(text) && field !== "address")
    return {
      problem: wrong(
        "line-break",
        "There is a line break inside. Write it in one line.",
        "内容中有换行，请写成一行。",
      ),
    }
  const value = text.replace(new RegExp(broken, "g"), " ")
  const limit = lengths[field] ?? 200
  if (value.length <= limit) return { value }
  const en = `It has ${value.length} characters; at most ${limit} fit.`
  return { problem: wrong("too-long", en, `共${value.length}个字符，最多${limit}个。`) }
}

function readCreditCode(cell: string): Reading {
  const check = checkCreditCode(cell)
  if (!check.ok) return { problem: { what: "credit-code", message: check.message } }
  const warnings = check.warnings.map(({ code, message }) => ({ what: code, message }))
  return warnings.length > 0 ? { value: check.code, warnings } : { value: check.code }
}

const dayForms = [
  /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[ T]0{1,2}:00(?::00)?)?$/,
  /^(\d{4})年(\d{1,2})月(\d{1,2})日$/,
  /^(\d{4})(\d{2})(\d{2})$/,
]

/** Year first, in the forms that lists have; what could be read in two ways is refused. */
function readDay(text: string): Reading {
  const folded = foldWidth(text)
  for (const form of dayForms) {
    const [, year, month, date] = form.exec(folded) ?? []
    if (!year || !month || !date) continue
    const value = `${year}-${month.padStart(2, "0")}-${date.padStart(2, "0")}`
    if (isDay(value)) return { value }
  }
  const en = `“${text}” is not a day. Write it as 2019-03-05.`
  return { problem: wrong("day", en, `“${text}”不是日期，请写成 2019-03-05。`) }
}

function readDivision(text: string): Reading {
  const value = foldWidth(text)
  if (/^\d{6,12}$/.test(value)) return { value }
  const en = `“${text}” is not a division code of 6 to 12 digits. Leave the column out, or give codes.`
  return { problem: wrong("division", en, `“${text}”不是6至12位的行政区划代码。可不导入此列，或改填代码。`) }
}

/** A code or a name; of the county's own towns only, since names recur elsewhere. */
function readTown(text: string): Reading {
  const value = townCodeOf(foldWidth(text))
  if (value) return { value }
  const en = `“${text}” is neither a town’s code of 9 digits nor one of the county’s towns.`
  return { problem: wrong("town", en, `“${text}”不是9位乡镇街道代码，也不是本县的乡镇街道。`) }
}

// GB/T 4754-2017: each section with the last of its two-digit divisions.
const sections = "A05 B12 C43 D46 E50 F52 G60 H62 I65 J69 K70 L72 M75 N79 O82 P83 Q85 R90 S96 T97"
  .split(" ")
  .map((one) => ({ section: one.slice(0, 1), last: Number(one.slice(1)) }))

/** A code with its section's letter; digits alone get the letter that they belong to. */
function readIndustry(text: string): Reading {
  const code = foldWidth(text).toUpperCase()
  const digits = /^[A-T]?(\d{2,4})$/.exec(code)?.[1]
  const section = digits && sectionOf(Number(digits.slice(0, 2)))
  if (/^[A-T]$/.test(code) || (section && (code === digits || code.startsWith(section))))
    return { value: code === digits ? `${section}${digits}` : code }
  const en = `“${text}” is not a GB/T 4754 code such as C3824. Leave the column out, or give codes.`
  const zh = `“${text}”不是国民经济行业代码（如 C3824）。可不导入此列，或改填代码。`
  return { problem: wrong("industry", en, zh) }
}

function sectionOf(division: number): string | undefined {
  return division < 1 ? undefined : sections.find(({ last }) => division <= last)?.section
}

function readKind(text: string): Reading {
  const key = text.toLowerCase()
  const value = organisationKinds.find((kind) => {
    const { en, zh } = organisationKindNames[kind]
    return key === kind || key === en.toLowerCase() || key === zh
  })
  if (value) return { value }
  const names = organisationKinds.map((kind) => organisationKindNames[kind])
  const en = `“${text}” is none of ${names.map((one) => one.en).join(", ")}.`
  return { problem: wrong("kind", en, `“${text}”不在${names.map((one) => one.zh).join("、")}之中。`) }
}

function wrong(what: string, en: string, zh: string): CellProblem {
  return { what, message: { en, zh } }
}
