/** Shapes of an import of organisations: its states, outcomes, counts and reports; safe in the browser. */
import { z } from "zod"
import type { Bilingual } from "../../../kernel/language.ts"
import { Bilingual as BilingualShape } from "../../../kernel/language.ts"
import { OrganisationKind } from "../schema.ts"

/** What a list may say about an organisation, by the names of its shape. */
export const importFields = [
  "name",
  "nameEn",
  "creditCode",
  "foundedOn",
  "division",
  "town",
  "industry",
  "address",
  "kind",
  "source",
] as const
export const ImportField = z.enum(importFields)
export type ImportField = z.infer<typeof ImportField>

export const importFieldNames: Record<ImportField, Bilingual> = {
  name: { en: "Name", zh: "名称" },
  nameEn: { en: "English name", zh: "英文名称" },
  creditCode: { en: "Credit code", zh: "统一社会信用代码" },
  foundedOn: { en: "Founded on", zh: "成立日期" },
  division: { en: "Division", zh: "行政区划代码" },
  town: { en: "Town", zh: "乡镇街道" },
  industry: { en: "Industry", zh: "行业代码" },
  address: { en: "Address", zh: "地址" },
  kind: { en: "Kind", zh: "机构类型" },
  source: { en: "Source", zh: "来源" },
}

/** Which column gives a field, by its heading; null: no column does, whatever it is called. */
export const ColumnMapping = z.partialRecord(ImportField, z.string().trim().min(1).nullable())
export type ColumnMapping = z.infer<typeof ColumnMapping>

export const ImportOptions = z.strictObject({
  mapping: ColumnMapping.default({}),
  /** The kind of new organisations where the list has no column for it. */
  kind: OrganisationKind.default("enterprise"),
  /** Source of new organisations where the list has no column for it; the file's name if not given. */
  source: z.string().trim().min(1).max(200).optional(),
})
export type ImportOptions = z.infer<typeof ImportOptions>

/** What becomes of a line. Each line has exactly one outcome, so that they add up to the number of lines. */
export const importOutcomes = ["created", "updated", "unchanged", "known", "repeated", "refused"] as const
export const ImportOutcome = z.enum(importOutcomes)
export type ImportOutcome = z.infer<typeof ImportOutcome>

export const importOutcomeNames: Record<ImportOutcome, Bilingual> = {
  created: { en: "new", zh: "新增" },
  updated: { en: "updated", zh: "更新" },
  unchanged: { en: "unchanged", zh: "无变化" },
  known: { en: "known by name", zh: "同名已有" },
  repeated: { en: "repeated in the list", zh: "表内重复" },
  refused: { en: "refused", zh: "未接收" },
}

/** reading: under way. ready: checked, nothing written yet. done: written. failed: the file can’t be read. */
export const ImportState = z.enum(["reading", "ready", "done", "failed"])
export type ImportState = z.infer<typeof ImportState>

export const importStages = ["reading", "matching", "proving", "writing"] as const
export const ImportStage = z.enum(importStages)
export type ImportStage = z.infer<typeof ImportStage>

export const importStageNames: Record<ImportStage, Bilingual> = {
  reading: { en: "Reading the list", zh: "读取名单" },
  matching: { en: "Comparing with the register", zh: "与企业库比对" },
  proving: { en: "Hashing what will be written", zh: "计算校验值" },
  writing: { en: "Writing", zh: "写入" },
}

/** How far an import is: bytes while reading, rows while proving, otherwise 0 of 0. */
export interface ImportProgress {
  stage: ImportStage
  done: number
  total: number
}
export type OnProgress = (progress: ImportProgress) => void

const count = z.number().int()
export const ImportCounts = z.object({
  lines: count,
  created: count,
  updated: count,
  unchanged: count,
  known: count,
  repeated: count,
  refused: count,
  /** Of the known: those of which the list says something else than the register; nothing of it is written. */
  knownOtherwise: count,
  /** Lines that were read in another form than they were written in, or with a warning. */
  noted: count,
  /** Empty lines, which count as none. */
  blank: count,
})
export type ImportCounts = z.infer<typeof ImportCounts>

/** Something to say about one line of the file. */
export const LineMessage = z.object({
  line: count,
  /** Heading of the column; null where the whole line is meant. */
  column: z.string().nullable(),
  /** The kind of message, such as `credit-code` or `folded`. */
  what: z.string(),
  message: BilingualShape,
})
export type LineMessage = z.infer<typeof LineMessage>

export const ImportColumn = z.object({
  header: z.string(),
  /** What the column gives; null: it is not taken over. */
  field: ImportField.nullable(),
})
export type ImportColumn = z.infer<typeof ImportColumn>

export const ImportFacts = z.object({
  bytes: count,
  sha256: z.string(),
  /** Null: a workbook. */
  encoding: z.enum(["utf-8", "gb18030"]).nullable(),
  delimiter: z.enum([",", ";", "\t"]).nullable(),
  headerLine: count,
  columns: z.array(ImportColumn),
  /** What stands above the headings, and is not taken over. */
  above: z.array(z.object({ line: count, text: z.string() })),
})
export type ImportFacts = z.infer<typeof ImportFacts>

export const ImportReport = z.object({
  counts: ImportCounts,
  /** The first hundred lines that are refused, or known otherwise. */
  problems: z.array(LineMessage),
  /** The first hundred notes. */
  notes: z.array(LineMessage),
})
export type ImportReport = z.infer<typeof ImportReport>

export const ImportView = z.object({
  id: z.string(),
  state: ImportState,
  fileName: z.string(),
  startedAt: z.string(),
  progress: z.object({ stage: ImportStage, done: count, total: count }),
  facts: ImportFacts.nullable(),
  report: ImportReport.nullable(),
  /** Why the file can’t be read. */
  failure: BilingualShape.nullable(),
  /** The ledger entry that wrote it; null before, and where there was nothing to write. */
  entry: z.string().nullable(),
})
export type ImportView = z.infer<typeof ImportView>

/** At most so many messages stand in a report; the error file holds all. */
export const reportedMessages = 100
