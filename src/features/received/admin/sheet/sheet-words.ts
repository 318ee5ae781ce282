/** Words of received sheets: what one is called, its acts and its fields. */
import { formatDay, formatNumber } from "../../../../kernel/format.ts"
import type { Bilingual, Language } from "../../../../kernel/language.ts"
import { periodLabel } from "../../../../kernel/period.ts"
import type { EntryTelling } from "../../../access/admin/record-ledger.tsx"
import { type TableWords, tellHistory } from "../../../access/admin/tell-history.ts"
import type { HistoryEntry } from "../../../access/record-history.ts"
import {
  growthBasisNames,
  priceBasisNames,
  type Rule,
  ruleNames,
  type Series,
  seriesNames,
  sheetStatusNames,
  sheetUnitNames,
  universeNames,
} from "../../codes.ts"
import type { SheetLine } from "../../schema.ts"
import { number, yuan } from "../../write-amount.ts"

/** "2019年一季度高新技术产业投资"; a table of regions says so. */
export function sheetName({
  series,
  period,
  kind,
}: Pick<SheetLine, "series" | "period" | "kind">): Bilingual {
  const name = seriesNames[series]
  const of = kind === "comparison" ? { en: ", regions compared", zh: "（各地区对比）" } : { en: "", zh: "" }
  return {
    en: `${name.en}, ${periodLabel(period, "en")}${of.en}`,
    zh: `${periodLabel(period, "zh")}${name.zh}${of.zh}`,
  }
}

export function officeName({
  fromOffice,
  fromOfficeEn,
}: Pick<SheetLine, "fromOffice" | "fromOfficeEn">): Bilingual {
  return { en: fromOfficeEn ?? fromOffice, zh: fromOffice }
}

/** A rate with its sign and one decimal. */
export function rate(value: string, language: Language): string {
  const text = formatNumber(value, 1, language)
  return `${text}%`
}

export const sheetLabels = {
  series: { en: "Series", zh: "指标" },
  kind: { en: "What it shows", zh: "表的内容" },
  period: { en: "Quarter", zh: "季度" },
  unit: { en: "Unit of the column", zh: "金额单位" },
  fromOffice: { en: "From", zh: "来文单位" },
  fromOfficeEn: { en: "From, in English", zh: "来文单位英文名" },
  document: { en: "Document", zh: "文件名与文号" },
  receivedOn: { en: "Received on", zh: "收到日期" },
  priceBasis: { en: "Prices of the level", zh: "总量价格口径" },
  universe: { en: "Universe of the growth", zh: "增速口径" },
  status: { en: "Standing", zh: "数据性质" },
  words: { en: "Notes", zh: "备注" },
} satisfies Record<string, Bilingual>

export const sheetActs: Record<string, Bilingual> = {
  "received-sheet.receive": { en: "Sheet taken in", zh: "登记来表" },
  "received-sheet.replace": { en: "Later sheet taken in", zh: "登记新表，替换旧表" },
  "received-sheet.correct": { en: "Head of the sheet corrected", zh: "更正来表信息" },
  "received-sheet.explain": { en: "Warning explained", zh: "说明预警" },
}

const coded = (names: Record<string, Bilingual>) => (value: string, language: Language) =>
  names[value]?.[language] ?? value
const money = (value: string, language: Language) => yuan(value)[language]

const tables: Record<string, TableWords> = {
  received_sheet: {
    columns: {
      document: { label: sheetLabels.document },
      from_office: { label: sheetLabels.fromOffice },
      received_on: {
        label: sheetLabels.receivedOn,
        write: (day, language) => formatDay(day, language, "short"),
      },
      unit: { label: sheetLabels.unit, write: coded(sheetUnitNames) },
      price_basis: { label: sheetLabels.priceBasis, write: coded(priceBasisNames) },
      universe: { label: sheetLabels.universe, write: coded(universeNames) },
      status: { label: sheetLabels.status, write: coded(sheetStatusNames) },
      words: { label: sheetLabels.words },
    },
  },
  finding_explanation: {
    columns: {
      rule: { label: { en: "Warning", zh: "预警" }, write: (rule, language) => ruleName(rule)[language] },
      words: { label: { en: "Explanation", zh: "说明" } },
      with_whom: { label: { en: "With", zh: "核实对象" } },
    },
  },
}

/** Of one statement the ledger tells level and growth; of a table of regions it would be a page. */
const statementWords: TableWords = {
  columns: {
    level: { label: { en: "Level", zh: "总量" }, write: money },
    growth: {
      label: { en: "Growth", zh: "增速" },
      write: (value, language) => rate(number(value), language),
    },
    growth_basis: {
      label: { en: "Basis of the growth", zh: "增速价格口径" },
      write: coded(growthBasisNames),
    },
  },
}

export function sheetTelling(
  entries: HistoryEntry[],
  { language, single }: { language: Language; single: boolean },
): Map<string, EntryTelling> {
  const words = single ? { ...tables, received_statement: statementWords } : tables
  const told = tellHistory(entries.map(withoutFirstHead), words, language)
  return new Map([...told].map(([entry, fields]) => [entry, { fields }]))
}

export function ruleName(rule: string): Bilingual {
  return ruleNames[rule as Rule] ?? { en: rule, zh: rule }
}

export function seriesName(series: string): Bilingual {
  return seriesNames[series as Series] ?? { en: series, zh: series }
}

/** What the head said when the sheet came in stands above as facts; the ledger tells what changed in it. */
function withoutFirstHead(entry: HistoryEntry): HistoryEntry {
  const isFirst = (change: HistoryEntry["changes"][number]) =>
    change.table === "received_sheet" &&
    change.fields.some(({ field, was }) => field === "period" && was === null)
  return { ...entry, changes: entry.changes.filter((change) => !isFirst(change)) }
}
