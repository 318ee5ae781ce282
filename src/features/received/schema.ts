/** Shapes of received sheets, their statements and rows, and of what the checks find; safe in the browser. */
import { z } from "zod"
import { Correction } from "../../kernel/correction.ts"
import { Day } from "../../kernel/day.ts"
import { Finding } from "../../kernel/finding.ts"
import { Bilingual } from "../../kernel/language.ts"
import { Number19 } from "../access/schema.ts"
import {
  GrowthBasis,
  PriceBasis,
  RowStatus,
  Series,
  SheetKind,
  SheetStatus,
  SheetUnit,
  Universe,
} from "./codes.ts"

const words = (most: number) => z.string().trim().min(1).max(most)
const Amount = z.string().regex(/^-?\d{1,18}(\.\d{1,8})?$/, "a number such as 4096.3 | 数字，如 4096.3")
const Positive = z.string().regex(/^(?!0+(\.0+)?$)\d{1,6}(\.\d{1,6})?$/, "a number above zero | 大于零的数字")
const Rate = z.string().regex(/^-?\d{1,6}(\.\d{1,4})?$/, "per cent such as 16.1 | 百分数，如 16.1")
/** Division code of a county, district or city. */
export const Region = z.string().regex(/^\d{6}$/, "a division code of six digits | 六位行政区划代码")
export const Quarter = z.string().regex(/^\d{4}-Q[1-4]$/, "a quarter such as 2019-Q1 | 季度，如 2019-Q1")

/** What one unit of the last stated digit is worth in yuan. */
const Step = z
  .string()
  .regex(/^(0\.0*[1-9]\d*|[1-9]\d{0,14}(\.\d{1,8})?)$/, "a number above zero | 大于零的数字")

export const StatementInput = z.strictObject({
  region: Region,
  /** Level in yuan; `levelStep` is what one unit of its last stated digit is worth. */
  level: Amount.nullable(),
  levelStep: Step.nullable(),
  growth: Rate.nullable(),
  growthBasis: GrowthBasis.nullable(),
})
export type StatementInput = z.infer<typeof StatementInput>

export const RowInput = z.strictObject({
  /** Code of the enterprise or project in the sheet; the same in every sheet. */
  subject: words(60),
  subjectName: words(200),
  industry: z.string().trim().max(20).nullable(),
  /** As filed, in the sheet's unit; the base a year before likewise. */
  filed: Amount,
  base: Amount.nullable(),
  priceIndex: Positive.nullable(),
  status: RowStatus,
  note: z.string().trim().max(300).nullable(),
})
export type RowInput = z.infer<typeof RowInput>

const head = {
  fromOffice: words(100),
  fromOfficeEn: z.string().trim().max(100).nullable(),
  document: words(200),
  receivedOn: Day,
  priceBasis: PriceBasis,
  universe: Universe,
  status: SheetStatus,
  words: z.string().trim().max(1000).nullable(),
}

function eachOnce<K extends string>(key: K): (rows: Record<K, string>[]) => boolean {
  return (rows) => new Set(rows.map((row) => row[key])).size === rows.length
}

export const SheetInput = z.strictObject({
  series: Series,
  kind: SheetKind,
  period: Quarter,
  unit: SheetUnit,
  ...head,
  statements: z
    .array(StatementInput)
    .min(1)
    .max(200)
    .refine(eachOnce("region"), "A region stands here twice | 同一地区重复出现"),
  rows: z
    .array(RowInput)
    .max(1000)
    .refine(eachOnce("subject"), "A subject stands here twice | 同一单位重复出现"),
  /** The sheet that this one replaces, with class and reason; null for the first of its quarter. */
  replaces: z.strictObject({ id: Number19, correction: Correction }).nullable(),
})
export type SheetInput = z.infer<typeof SheetInput>

/** What can be mended in the head of a sheet; its numbers change by a sheet that replaces it. */
export const SheetCorrection = z.strictObject({ ...head, correction: Correction })
export type SheetCorrection = z.infer<typeof SheetCorrection>

export const ExplanationInput = z.strictObject({
  region: Region,
  rule: z.string().max(60),
  words: words(1000),
  /** Office and its part, never a person's name. */
  withWhom: words(200),
  saidOn: Day,
})
export type ExplanationInput = z.infer<typeof ExplanationInput>

export const Hypothesis = z.object({
  factor: z.string(),
  exponent: z.number().int(),
  distance: z.number(),
  value: z.string(),
})

/** What the bureau itself may know of a finding: the row it is about, its own scale, and likely slips of the unit. */
export const FindingDetail = z.object({
  subject: z.string().nullable(),
  name: z.string().nullable(),
  /** The odd value and what is usual, in `unit`. */
  value: z.string(),
  usual: z.string(),
  unit: z.enum(["yuan", "wan", "million", "ratio", "per-cent"]),
  /** Earlier values of the same, oldest first. */
  history: z.array(z.object({ period: z.string(), value: z.string() })),
  hypotheses: z.array(Hypothesis),
})
export type FindingDetail = z.infer<typeof FindingDetail>

/** A finding with what only the bureau may read: `inside` says numbers and names, `message` neither. */
export const SheetFinding = Finding.extend({
  check: z.enum(["level", "growth"]),
  inside: Bilingual,
  detail: FindingDetail.nullable(),
  explained: z.object({ withWhom: z.string(), saidOn: z.string(), by: z.string().nullable() }).nullable(),
})
export type SheetFinding = z.infer<typeof SheetFinding>

export const GrowthView = z.object({
  basis: z.enum(["stated", "comparable-prices", "nominal", "same-sample"]),
  value: z.string().nullable(),
  reason: Bilingual.nullable(),
  rows: z.number().int(),
})

export const RowView = RowInput.extend({ id: z.string(), value: z.string() })
export type RowView = z.infer<typeof RowView>

export const StatementView = z.object({
  region: z.string(),
  level: z.string().nullable(),
  growth: z.string().nullable(),
  growthBasis: GrowthBasis.nullable(),
})

const heading = {
  id: z.string(),
  version: z.string(),
  series: Series,
  kind: SheetKind,
  period: z.string(),
  fromOffice: z.string(),
  fromOfficeEn: z.string().nullable(),
  document: z.string(),
  receivedOn: z.string(),
  unit: SheetUnit,
  priceBasis: PriceBasis,
  universe: Universe,
  status: SheetStatus,
  replaces: z.string().nullable(),
  words: z.string().nullable(),
}

/** A line of the list: which version of its quarter it is, and how its gates stand. */
export const SheetLine = z.object({
  ...heading,
  /** 1 for the first sheet of its quarter. */
  edition: z.number().int(),
  replacedBy: z.string().nullable(),
  rows: z.number().int(),
  regions: z.number().int(),
  level: z.string().nullable(),
  growth: z.string().nullable(),
  gates: z.object({ level: z.enum(["open", "stopped"]), growth: z.enum(["open", "waiting", "explained"]) }),
})
export type SheetLine = z.infer<typeof SheetLine>

export const Check = z.object({
  findings: z.array(SheetFinding),
  growths: z.array(GrowthView),
  /** The base that the stated level and growth imply, at each price index. */
  impliedBases: z.array(z.object({ priceIndex: z.string(), base: z.string() })),
  total: z.string().nullable(),
  base: z.string().nullable(),
  estimated: z.number().int(),
})
export type Check = z.infer<typeof Check>

export const SheetView = z.object({
  ...heading,
  edition: z.number().int(),
  replacedBy: z.string().nullable(),
  statements: z.array(StatementView),
  rows: z.array(RowView),
  check: Check,
  editions: z.array(
    z.object({ id: z.string(), receivedOn: z.string(), document: z.string(), status: SheetStatus }),
  ),
})
export type SheetView = z.infer<typeof SheetView>

export const FindSheetsQuery = z.strictObject({
  known: Number19.optional(),
  series: Series.optional(),
  kind: SheetKind.optional(),
  period: Quarter.optional(),
  /** Sheets whose quarter contains this day. */
  asOf: Day.optional(),
  q: z.string().trim().max(100).optional(),
  newest: z.enum(["yes", "no"]).optional(),
  after: z.string().max(60).optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
})
export type FindSheetsQuery = z.infer<typeof FindSheetsQuery>

export const SheetPage = z.object({ sheets: z.array(SheetLine), next: z.string().nullable() })
export type SheetPage = z.infer<typeof SheetPage>

export { receivedTerms } from "./codes.ts"
